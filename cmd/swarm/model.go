package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"swarmrl/policy"
	"swarmrl/policy/ckpt"
	"swarmrl/policy/model"
	"swarmrl/policy/nn"
	"swarmrl/policy/tiny"
	"swarmrl/policy/token"
)

// modelCommands is the table of `swarm model`.
var modelCommands = []func() *cobra.Command{
	newModelInfoCommand,
	newModelHashCommand,
	newModelTokenizeCommand,
	newModelGetCommand,
	newModelBenchCommand,
	newModelRandomCommand,
}

func newModelCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "model",
		Short: "Look at models, name them by hash, tokenize with them",
		Long: `Look at models, name them by hash, tokenize with them. A model is a directory as transformers writes it:
config.json, model.safetensors (or shards with an index), tokenizer.json. The name "tiny" is the model inside this program.`,
		Args: cobra.NoArgs,
	}
	for _, build := range modelCommands {
		cmd.AddCommand(build())
	}
	return cmd
}

// tinyName is the model that needs no directory.
const tinyName = "tiny"

// loadPolicy opens a model by its directory or name, on a number of threads, 0 for all.
func loadPolicy(name string, threads int, train bool) (*policy.Policy, error) {
	o := model.Options{Pool: nn.NewPool(threads), Train: train}
	if name == tinyName {
		return policy.FromFS(tiny.FS(), o)
	}
	return policy.Load(name, o)
}

// printJSON writes one value on one line.
func printJSON(w io.Writer, v any) error { return json.NewEncoder(w).Encode(v) }

// modelInfo is what `swarm model info` says.
type modelInfo struct {
	Arch       model.Arch `json:"arch"`
	Parameters int        `json:"parameters"`
	Hidden     int        `json:"hidden"`
	Layers     int        `json:"layers"`
	Heads      int        `json:"heads"`
	KVHeads    int        `json:"kv_heads"`
	HeadDim    int        `json:"head_dim"`
	MLP        int        `json:"intermediate"`
	Vocab      int        `json:"vocab"`
	Context    int        `json:"context"`
	Tied       bool       `json:"tied"`
	EOS        []int32    `json:"eos"`
	KVBytes    int        `json:"kv_bytes_per_token"`
	Tensors    int        `json:"tensors"`
	Bytes      int        `json:"bytes"`
}

func newModelInfoCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "info DIR",
		Short:   "Print a model's shape and size",
		Example: "  swarm model info models/Qwen3-0.6B\n  swarm model info tiny --json",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			info, err := readInfo(args[0])
			if err != nil {
				return err
			}
			if asJSON {
				return printJSON(cmd.OutOrStdout(), info)
			}
			return info.print(cmd.OutOrStdout())
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

// openModel gives a model's shape and its open weights, which the caller closes.
func openModel(name string) (*model.Config, *ckpt.Checkpoint, error) {
	fsys := os.DirFS(name)
	open := func() (*ckpt.Checkpoint, error) { return ckpt.OpenDir(name) }
	if name == tinyName {
		fsys = tiny.FS()
		open = func() (*ckpt.Checkpoint, error) { return ckpt.OpenFS(fsys) }
	}
	c, err := model.ReadConfig(fsys)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", name, err)
	}
	w, err := open()
	return c, w, err
}

func readInfo(name string) (*modelInfo, error) {
	c, w, err := openModel(name)
	if err != nil {
		return nil, err
	}
	defer w.Close()
	info := &modelInfo{
		Arch: c.Arch, Hidden: c.Hidden, Layers: c.Layers, Heads: c.Heads, KVHeads: c.KVHeads, HeadDim: c.HeadDim,
		MLP: c.Intermediate, Vocab: c.Vocab, Context: c.Context, Tied: c.Tied, EOS: c.EOS,
		KVBytes: 2 * 4 * c.Layers * c.KVHeads * c.HeadDim, Tensors: len(w.Tensors()),
	}
	for _, t := range w.Tensors() {
		info.Parameters += t.Len()
		info.Bytes += len(t.Data)
	}
	return info, nil
}

func (i *modelInfo) print(w io.Writer) error {
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	tied := "own output head"
	if i.Tied {
		tied = "output head tied to the embedding"
	}
	fmt.Fprintf(tw, "family\t%s, %s\n", i.Arch, tied)
	fmt.Fprintf(tw, "parameters\t%d in %d tensors, %d bytes\n", i.Parameters, i.Tensors, i.Bytes)
	fmt.Fprintf(tw, "layers\t%d of width %d, MLP %d\n", i.Layers, i.Hidden, i.MLP)
	fmt.Fprintf(tw, "attention\t%d heads of %d, %d for keys and values\n", i.Heads, i.HeadDim, i.KVHeads)
	fmt.Fprintf(tw, "vocabulary\t%d, ends with %v\n", i.Vocab, i.EOS)
	fmt.Fprintf(tw, "context\t%d tokens, cache %d bytes each\n", i.Context, i.KVBytes)
	return tw.Flush()
}

func newModelHashCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "hash DIR",
		Short: "Print the hash that names a policy on the wire and on the chain",
		Long: `Print the hash that names a policy on the wire and on the chain: the Merkle root over its tensors in bf16,
sorted by name. The same weights have one hash however they are stored or sharded.`,
		Example: "  swarm model hash models/Qwen3-0.6B",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			_, w, err := openModel(args[0])
			if err != nil {
				return err
			}
			defer w.Close()
			hash, err := w.Hash()
			if err != nil {
				return err
			}
			if asJSON {
				return printJSON(cmd.OutOrStdout(), map[string]any{"hash": hash})
			}
			_, err = fmt.Fprintln(cmd.OutOrStdout(), hash)
			return err
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

func newModelTokenizeCommand() *cobra.Command {
	var asJSON, decode, bare bool
	cmd := &cobra.Command{
		Use:   "tokenize DIR [TEXT]",
		Short: "Show the tokens of a text, from the argument or standard input",
		Example: `  swarm model tokenize tiny "2 + 3"
  swarm model tokenize models/Qwen3-0.6B --json < question.txt
  swarm model tokenize tiny --decode "50 32 43"`,
		Args: cobra.RangeArgs(1, 2),
		RunE: func(cmd *cobra.Command, args []string) error {
			t, err := loadTokenizer(args[0])
			if err != nil {
				return err
			}
			text, err := textOf(cmd.InOrStdin(), args[1:])
			if err != nil {
				return err
			}
			if decode {
				return printDecoded(cmd.OutOrStdout(), t, text)
			}
			return printTokens(cmd.OutOrStdout(), t, t.Encode(text, !bare), asJSON)
		},
	}
	f := cmd.Flags()
	f.BoolVar(&asJSON, "json", false, "print one JSON object")
	f.BoolVar(&decode, "decode", false, "TEXT is ids: print the text that they stand for")
	f.BoolVar(&bare, "bare", false, "leave out the tokens that a sequence begins or ends with")
	return cmd
}

func loadTokenizer(name string) (*token.Tokenizer, error) {
	var data []byte
	var err error
	if name == tinyName {
		data, err = tinyFile("tokenizer.json")
	} else {
		data, err = os.ReadFile(filepath.Join(name, "tokenizer.json"))
	}
	if err != nil {
		return nil, err
	}
	return token.Load(data)
}

func tinyFile(name string) ([]byte, error) {
	f, err := tiny.FS().Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(f)
}

// textOf gives the argument, or else what stands on standard input.
func textOf(in io.Reader, args []string) (string, error) {
	if len(args) > 0 {
		return args[0], nil
	}
	data, err := io.ReadAll(in)
	return string(data), err
}

func printTokens(w io.Writer, t *token.Tokenizer, ids []int32, asJSON bool) error {
	pieces := make([]string, len(ids))
	for i, id := range ids {
		pieces[i] = t.Token(id)
	}
	if asJSON {
		return printJSON(w, map[string]any{"ids": ids, "tokens": pieces})
	}
	for i, id := range ids {
		if _, err := fmt.Fprintf(w, "%d\t%q\n", id, pieces[i]); err != nil {
			return err
		}
	}
	return nil
}

func printDecoded(w io.Writer, t *token.Tokenizer, text string) error {
	var ids []int32
	for _, field := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" \t\n\r,[]", r) }) {
		var id int32
		if _, err := fmt.Sscanf(field, "%d", &id); err != nil || fmt.Sprint(id) != field {
			return fmt.Errorf("%q is not a token id", field)
		}
		if id < 0 || int(id) >= t.VocabSize() {
			return fmt.Errorf("token %d: the vocabulary has %d", id, t.VocabSize())
		}
		ids = append(ids, id)
	}
	_, err := fmt.Fprintln(w, t.Decode(ids, false))
	return err
}

// shapes are what `swarm model random` can make: those that rivals are measured at.
var shapes = map[string]model.Config{
	"tiny": {
		Arch: model.Qwen3, Hidden: 128, Layers: 4, Heads: 4, KVHeads: 2, HeadDim: 32, Intermediate: 384, Vocab: 320,
		Context: 4096, NormEps: 1e-6, Rope: model.Rope{Theta: 10000}, Tied: true, Pad: -1,
	},
	"small": {
		Arch: model.Qwen3, Hidden: 512, Layers: 8, Heads: 8, KVHeads: 4, HeadDim: 64, Intermediate: 1536, Vocab: 8192,
		Context: 4096, NormEps: 1e-6, Rope: model.Rope{Theta: 10000}, Tied: true, Pad: -1,
	},
	"qwen05b": {
		Arch: model.Qwen2, Hidden: 896, Layers: 24, Heads: 14, KVHeads: 2, HeadDim: 64, Intermediate: 4864, Vocab: 151936,
		Context: 32768, NormEps: 1e-6, Rope: model.Rope{Theta: 1e6}, Tied: true, Pad: -1,
	},
}

func newModelRandomCommand() *cobra.Command {
	var shape, out string
	var seed uint64
	var std float32
	cmd := &cobra.Command{
		Use:   "random --shape tiny|small|qwen05b --out DIR",
		Short: "Write a model of random weights, to measure with",
		Long: `Write a model of random weights, to measure with: config.json and model.safetensors (qwen05b: 0.99 GB), no tokenizer.
The weights are a function of shape, seed and std.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, ok := shapes[shape]
			if !ok {
				return fmt.Errorf("shape %q: want tiny, small or qwen05b", shape)
			}
			if err := os.MkdirAll(out, 0o755); err != nil {
				return err
			}
			data, err := json.Marshal(&c)
			if err != nil {
				return err
			}
			if err := os.WriteFile(filepath.Join(out, model.ConfigName), data, 0o644); err != nil {
				return err
			}
			tensors := model.RandomTensors(&c, seed, std, nn.NewPool(0))
			return ckpt.WriteSafetensors(filepath.Join(out, ckpt.SingleName), tensors, map[string]string{"format": "pt"})
		},
	}
	f := cmd.Flags()
	f.StringVar(&shape, "shape", "tiny", "tiny (0.8 M parameters), small (29 M) or qwen05b (494 M)")
	f.StringVar(&out, "out", "", "directory to write (required)")
	f.Uint64Var(&seed, "seed", 0, "seed of the weights")
	f.Float32Var(&std, "std", 0.02, "standard deviation of the matrices")
	_ = cmd.MarkFlagRequired("out")
	return cmd
}
