package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"swarmrl/policy/ckpt"
	"swarmrl/policy/ckpt/gguf"
	"swarmrl/policy/model"
	"swarmrl/policy/tiny"
	"swarmrl/rollout/distill"
	"swarmrl/rollout/metrics"
)

func newExportCommand() *cobra.Command {
	var typ, adapter string
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "export MODEL OUT",
		Short: "Write a model for transformers or llama.cpp",
		Long: `Write a model for other programs: for llama.cpp where OUT ends in .gguf, else as a directory that transformers loads.

With --adapter a LoRA adapter (PEFT's layout) is added to the weights first. The directory gets a model card that states what it
was made of, as far as "swarm distill" wrote it down; choosing a licence is left to you.`,
		Example: `  swarm export tiny out/tiny                       # a directory for transformers
  swarm export models/student student.gguf --type q8_0
  swarm export models/base out/merged --adapter out/lora`,
		Args: cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			e, err := openExport(args[0], adapter)
			if err != nil {
				return err
			}
			defer e.weights.Close()
			if strings.HasSuffix(args[1], ".gguf") {
				err = e.writeGGUF(args[1], typ)
			} else {
				err = e.writeDir(args[1])
			}
			if err != nil {
				return err
			}
			if asJSON {
				return printJSON(cmd.OutOrStdout(), map[string]any{"out": args[1], "hash": e.hash})
			}
			_, err = fmt.Fprintf(cmd.OutOrStdout(), "%s  policy %s\n", args[1], e.hash)
			return err
		},
	}
	cmd.Flags().StringVar(&typ, "type", "bf16", "type of matrices in a .gguf file: f32, f16, bf16 or q8_0")
	cmd.Flags().StringVar(&adapter, "adapter", "", "directory of a LoRA adapter to add")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	cmd.AddCommand(newExportMetricsCommand())
	return cmd
}

func newExportMetricsCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "metrics RUN... OUT",
		Short: "Write a run's numbers for pandas and TensorBoard",
		Long: `Write the numbers of runs as a Parquet table (run, step, metric, value) for pandas, and as event files for TensorBoard.
RUN is the directory of a training, a distillation, a node, or a demo.`,
		Example: `  swarm export metrics demo out    # out/metrics.parquet, out/peer-1/events.out.tfevents...
  tensorboard --logdir out`,
		Args: cobra.MinimumNArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			points, err := metrics.Read(args[:len(args)-1]...)
			if err != nil {
				return err
			}
			out := args[len(args)-1]
			if err := metrics.Save(out, points); err != nil {
				return err
			}
			_, err = fmt.Fprintf(cmd.OutOrStdout(), "%s  %d points\n", filepath.Join(out, metrics.ParquetName), len(points))
			return err
		},
	}
}

// export is what one call of `swarm export` writes.
type export struct {
	name, adapter string
	files         fs.FS
	weights       *ckpt.Checkpoint
	tensors       []ckpt.Tensor
	hash          ckpt.Hash
	config        *model.Config
	origin        *distill.Provenance // nil: not known
}

// openExport opens a model and adds the adapter, if there is one.
func openExport(name, adapter string) (*export, error) {
	config, weights, err := openModel(name)
	if err != nil {
		return nil, err
	}
	e := &export{name: name, adapter: adapter, files: os.DirFS(name), weights: weights, tensors: weights.Tensors(), config: config}
	if name == tinyName {
		e.files = tiny.FS()
	}
	err = weights.Read(func() (err error) {
		if adapter != "" {
			a, err := ckpt.ReadAdapter(adapter)
			if err != nil {
				return err
			}
			if e.tensors, err = a.Merge(e.tensors); err != nil {
				return err
			}
		}
		e.hash = ckpt.PolicyHash(e.tensors)
		e.origin, err = distill.ReadProvenance(e.files)
		return err
	})
	if err != nil {
		return nil, errors.Join(err, weights.Close())
	}
	return e, nil
}

func (e *export) writeGGUF(path, typ string) error {
	t, err := gguf.ParseType(typ)
	if err != nil {
		return err
	}
	m, err := gguf.Read(e.files, filepath.Base(e.name))
	if err != nil {
		return err
	}
	m.Tensors = e.tensors
	return e.weights.Read(func() error { return gguf.WriteFile(path, m, t) })
}

// copied are the files that a directory for transformers takes over as they are, where they exist.
var copied = []string{
	"config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json",
	"chat_template.jinja", distill.ProvenanceName,
}

// writeDir writes the weights last: a directory without them is seen to be unfinished.
func (e *export) writeDir(dir string) error {
	weights := filepath.Join(dir, ckpt.SingleName)
	if _, err := os.Stat(weights); err == nil {
		return fmt.Errorf("%s is there already", weights)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for _, name := range copied {
		data, err := fs.ReadFile(e.files, name)
		if errors.Is(err, fs.ErrNotExist) && name == "generation_config.json" {
			data, err = e.generation()
		}
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return err
		}
		if err := writeFile(filepath.Join(dir, name), data); err != nil {
			return err
		}
	}
	if err := writeFile(filepath.Join(dir, "README.md"), []byte(e.card())); err != nil {
		return err
	}
	return e.weights.Read(func() error { return ckpt.WriteSafetensors(weights, e.tensors, nil) })
}

func writeFile(path string, data []byte) error {
	return ckpt.WriteAtomic(path, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}

// generation is a generation_config.json for a model that has none: sample as the swarm does.
func (e *export) generation() ([]byte, error) {
	g := map[string]any{"do_sample": true, "temperature": 1.0, "top_k": 0, "top_p": 1.0}
	if len(e.config.EOS) > 0 {
		g["eos_token_id"] = e.config.EOS
	}
	if e.config.Pad >= 0 {
		g["pad_token_id"] = e.config.Pad
	}
	return json.MarshalIndent(g, "", "  ")
}

// card is the model card.
func (e *export) card() string {
	var b strings.Builder
	parameters := 0
	for _, t := range e.tensors {
		n := 1
		for _, d := range t.Shape {
			n *= d
		}
		parameters += n
	}
	fmt.Fprintf(&b, "---\nlibrary_name: transformers\npipeline_tag: text-generation\nlicense:\n---\n\n# %s\n\nWritten by `swarm export`. The licence is left to the author.\n\n", title(e.name))
	fmt.Fprintf(&b, "- Policy: `%s`, the Merkle root over its tensors in bf16 (`swarm model hash` prints it)\n", e.hash)
	fmt.Fprintf(&b, "- Architecture: %s, %d layers, width %d, %d parameters\n", e.config.Arch, e.config.Layers, e.config.Hidden, parameters)
	fmt.Fprintf(&b, "- Weights from: %s\n", e.name)
	if e.adapter != "" {
		fmt.Fprintf(&b, "- LoRA adapter added: %s\n", e.adapter)
	}
	if e.origin == nil {
		b.WriteString("\nWhat it was trained on is not recorded in its directory.\n")
		return b.String()
	}
	if e.origin.Policy != e.hash.String() {
		fmt.Fprintf(&b, "- The provenance below is that of policy `%s`, before the change\n", e.origin.Policy)
	}
	b.WriteString("\n" + e.origin.Card())
	return b.String()
}

// title calls a model by its directory; model/ belongs to the one above.
func title(name string) string {
	if filepath.Base(name) == "model" && filepath.Dir(name) != "." {
		name = filepath.Dir(name)
	}
	return filepath.Base(name)
}
