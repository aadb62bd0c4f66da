// Package policy is a language model as the swarm uses it: weights that are committed by a hash,
// its tokenizer, its chat template, and the tokens that end a turn.
//
//	p, err := policy.Load("models/tiny", model.Options{})
//	ids := p.Tokenizer.Encode("What is 2 + 3?", true)
package policy

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"golang.org/x/sync/errgroup"

	"swarmrl/policy/ckpt"
	"swarmrl/policy/model"
	"swarmrl/policy/token"
)

// Policy is a model with what it takes to speak to it.
type Policy struct {
	Model     *model.Model
	Tokenizer *token.Tokenizer
	Template  *token.Template // of chats; nil if the model has none
	EOS       []int32         // tokens that end a completion
	Hash      ckpt.Hash       // of the committed weights, as they were loaded; see Identify

	files   map[string][]byte // of the directory, weights aside, as they were read
	special map[string]any    // special tokens by the names that templates know them by
	weights *ckpt.Checkpoint  // open where the model's weights stay in it
}

const (
	tokenizerName       = "tokenizer.json"
	tokenizerConfigName = "tokenizer_config.json"
	generationName      = "generation_config.json"
	templateName        = "chat_template.jinja"
)

// The files of a model directory that Load reads and Save writes again. The first two must be
// there.
var fileNames = []string{
	model.ConfigName, tokenizerName, tokenizerConfigName, generationName, templateName, "special_tokens_map.json",
}

// maxFile bounds each of them.
const maxFile = 64 << 20

// Load reads a model directory as transformers writes it. Errors name the file. With Options.Stay it
// does not wait for the weights: Hash is for Identify to find then.
func Load(dir string, o model.Options) (*Policy, error) {
	w, err := ckpt.OpenDir(dir)
	if err != nil {
		return nil, err
	}
	p, err := build(os.DirFS(dir), w, o)
	if err != nil {
		w.Close()
		return nil, fmt.Errorf("%s: %w", filepath.Clean(dir), err)
	}
	if !p.Model.Stays() {
		w.Close()
	}
	return p, nil
}

// Identify sets Hash if Load left it open, from the weights where they stay.
func (p *Policy) Identify() (err error) {
	if p.weights != nil {
		p.Hash, err = p.weights.Hash()
		p.weights = nil
	}
	return err
}

// FromFS is Load for the root of a file system, such as an embedded model. Nothing stays there.
func FromFS(fsys fs.FS, o model.Options) (*Policy, error) {
	o.Stay = false
	w, err := ckpt.OpenFS(fsys)
	if err != nil {
		return nil, err
	}
	defer w.Close()
	return build(fsys, w, o)
}

func build(fsys fs.FS, w *ckpt.Checkpoint, o model.Options) (*Policy, error) {
	files, err := readFiles(fsys)
	if err != nil {
		return nil, err
	}
	p := &Policy{files: files}
	c, err := model.ParseConfig(files[model.ConfigName])
	if err != nil {
		return nil, err
	}
	p.weights = w
	if o.Stay { // the weights first: the disk reads them while the rest is parsed
		if p.Model, err = model.New(c, w, o); err != nil {
			return nil, err
		}
		err = p.parse(c)
		if err == nil && !p.Model.Stays() {
			err = p.Identify()
		}
		if err != nil {
			return nil, errors.Join(err, p.Model.Close())
		}
		return p, nil
	}
	if err := p.parse(c); err != nil {
		return nil, err
	}
	var work errgroup.Group // naming the weights and packing them read the file together
	work.Go(p.Identify)
	p.Model, err = model.New(c, w, o)
	if err = errors.Join(err, work.Wait()); err != nil {
		return nil, err
	}
	return p, nil
}

// parse reads what stands in the files beside the model's shape.
func (p *Policy) parse(c *model.Config) (err error) {
	if p.Tokenizer, err = token.Load(p.files[tokenizerName]); err != nil {
		return err
	}
	if n := p.Tokenizer.VocabSize(); n > c.Vocab {
		return fmt.Errorf("%s: %d tokens, config.json has a vocabulary of %d", tokenizerName, n, c.Vocab)
	}
	if p.Template, p.special, err = readTemplate(p.files); err != nil {
		return err
	}
	p.EOS, err = endOfSequence(c, p.files[generationName])
	return err
}

// WithWeights gives the policy with other weights of the same shape, which it copies: everything
// else is shared.
func (p *Policy) WithWeights(tensors []ckpt.Tensor, o model.Options) (*Policy, error) {
	m, err := model.New(p.Model.Config, model.InMemory(slices.Clone(tensors)), o)
	if err != nil {
		return nil, err
	}
	q := *p
	q.Model, q.Hash = m, ckpt.PolicyHash(tensors)
	return &q, nil
}

func readFiles(fsys fs.FS) (map[string][]byte, error) {
	files := map[string][]byte{}
	for i, name := range fileNames {
		data, err := ckpt.ReadFile(fsys, name, maxFile)
		if errors.Is(err, fs.ErrNotExist) && i >= 2 {
			continue
		}
		if err != nil {
			return nil, err
		}
		files[name] = data
	}
	return files, nil
}

// endOfSequence gives the ids of generation_config.json, which transformers prefers, or else those
// of config.json.
func endOfSequence(c *model.Config, generation []byte) ([]int32, error) {
	if generation == nil {
		return c.EOS, nil
	}
	var g struct {
		EOS json.RawMessage `json:"eos_token_id"`
	}
	if err := json.Unmarshal(generation, &g); err != nil {
		return nil, fmt.Errorf("%s: %w", generationName, err)
	}
	var one int32
	var ids []int32
	switch {
	case len(g.EOS) == 0 || string(g.EOS) == "null":
		return c.EOS, nil
	case json.Unmarshal(g.EOS, &one) == nil:
		ids = []int32{one}
	case json.Unmarshal(g.EOS, &ids) != nil:
		return nil, fmt.Errorf("%s: eos_token_id is not an id or a list of ids", generationName)
	}
	for _, id := range ids {
		if id < 0 || int(id) >= c.Vocab {
			return nil, fmt.Errorf("%s: eos_token_id %d is outside a vocabulary of %d", generationName, id, c.Vocab)
		}
	}
	if len(ids) == 0 {
		return c.EOS, nil
	}
	return ids, nil
}

// Save writes a model directory that Load and transformers read: the committed bf16 weights and the
// files that the policy was loaded with. Each file is replaced at once or not at all; the weights
// come last.
func (p *Policy) Save(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for name, data := range p.files {
		if err := writeFile(filepath.Join(dir, name), data); err != nil {
			return err
		}
	}
	tensors := p.Model.Tensors()
	if err := p.Model.Err(); err != nil {
		return err
	}
	return ckpt.WriteSafetensors(filepath.Join(dir, ckpt.SingleName), tensors, map[string]string{"format": "pt"})
}

func writeFile(path string, data []byte) error {
	tmp, err := os.CreateTemp(filepath.Dir(path), ".tmp-*")
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name())
	_, err = tmp.Write(data)
	if err = errors.Join(err, tmp.Chmod(0o644), tmp.Sync(), tmp.Close()); err != nil {
		return err
	}
	return os.Rename(tmp.Name(), path)
}
