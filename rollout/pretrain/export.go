package pretrain

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"swarmrl/policy/ckpt"
	"swarmrl/policy/tiny"
)

// exported are the files of a Hugging Face directory beside its weights.
var exported = []string{"config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json", "chat_template.jinja"}

// finish writes Dir/model, which transformers loads, and gives the policy's hash.
func (p *run) finish() (ckpt.Hash, error) {
	dir := filepath.Join(p.o.Dir, "model")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return ckpt.Hash{}, err
	}
	for _, name := range exported {
		data, err := fs.ReadFile(tiny.FS(), name)
		if err != nil {
			return ckpt.Hash{}, err
		}
		err = ckpt.WriteAtomic(filepath.Join(dir, name), func(w io.Writer) error {
			_, err := w.Write(data)
			return err
		})
		if err != nil {
			return ckpt.Hash{}, err
		}
	}
	tensors := p.m.Tensors()
	return ckpt.PolicyHash(tensors), ckpt.WriteSafetensors(filepath.Join(dir, ckpt.SingleName), tensors, nil)
}
