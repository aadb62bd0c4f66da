package gguf

import (
	"bufio"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"strings"

	"swarmrl/policy/ckpt"
)

// Export writes the model in a directory to a GGUF file, atomically.
func Export(dir, path string, t Type) error {
	w, err := ckpt.OpenDir(dir)
	if err != nil {
		return err
	}
	defer w.Close()
	m, err := Read(os.DirFS(dir), filepath.Base(dir))
	if err != nil {
		return err
	}
	m.Tensors = w.Tensors()
	return w.Read(func() error { return WriteFile(path, m, t) })
}

// WriteFile is Write to a file, atomically.
func WriteFile(path string, m Model, t Type) error {
	return ckpt.WriteAtomic(path, func(w io.Writer) error { return Write(w, m, t) })
}

// Read gives the files of a model's directory, without its tensors.
func Read(dir fs.FS, name string) (Model, error) {
	m := Model{Name: name}
	for _, f := range []struct {
		name     string
		into     *[]byte
		optional bool
	}{
		{"config.json", &m.Config, false},
		{"tokenizer.json", &m.Tokenizer, false},
		{"tokenizer_config.json", &m.TokenizerConfig, true},
		{"chat_template.jinja", &m.ChatTemplate, true},
	} {
		data, err := fs.ReadFile(dir, f.name)
		if err != nil && !(f.optional && errors.Is(err, fs.ErrNotExist)) {
			return m, err
		}
		*f.into = data
	}
	return m, nil
}

// Model is what is exported: files as they lie in a model's directory, and its tensors.
type Model struct {
	Name            string
	Config          []byte
	Tokenizer       []byte
	TokenizerConfig []byte // may be nil
	ChatTemplate    []byte // may be nil: then the one in TokenizerConfig, if there is one
	Tensors         []ckpt.Tensor
}

// Write writes a GGUF file with matrices of type t; vectors are F32, and so are rows that do not fill the
// blocks of Q8_0.
func Write(w io.Writer, m Model, t Type) error {
	c, err := parseConfig(m.Config)
	if err != nil {
		return err
	}
	tensors, err := c.plan(m.Tensors, t)
	if err != nil {
		return err
	}
	e := &encoder{}
	if err := e.metadata(c, m, t); err != nil {
		return err
	}
	out := bufio.NewWriterSize(w, 1<<20)
	head := append([]byte("GGUF"), 3, 0, 0, 0)
	head = binary.LittleEndian.AppendUint64(head, uint64(len(tensors)))
	head = binary.LittleEndian.AppendUint64(head, uint64(e.keys))
	head = append(head, e.out...)
	offset := 0
	for _, p := range tensors {
		head = p.describe(head, offset)
		offset += align(p.bytes())
	}
	out.Write(head) // a bufio.Writer holds its first error until Flush
	pad(out, len(head))
	for _, p := range tensors {
		if err := p.write(out); err != nil {
			return err
		}
		pad(out, p.bytes())
	}
	return out.Flush()
}

const alignment = 32

func align(n int) int { return (n + alignment - 1) / alignment * alignment }

func pad(w *bufio.Writer, written int) {
	w.Write(make([]byte, align(written)-written))
}

// planned is one tensor of the file.
type planned struct {
	name    string
	typ     Type
	shape   []int // as in the checkpoint, outermost first
	tensor  ckpt.Tensor
	values  []float32 // instead of tensor, where it has no name
	permute int       // heads whose rows are interleaved, 0: none
}

func (p *planned) elems() int {
	n := 1
	for _, d := range p.shape {
		n *= d
	}
	return n
}

func (p *planned) bytes() int { return p.typ.size(p.elems()) }

func (p *planned) describe(b []byte, offset int) []byte {
	le := binary.LittleEndian
	b = appendString(b, p.name)
	b = le.AppendUint32(b, uint32(len(p.shape)))
	for i := len(p.shape) - 1; i >= 0; i-- {
		b = le.AppendUint64(b, uint64(p.shape[i]))
	}
	b = le.AppendUint32(b, uint32(p.typ))
	return le.AppendUint64(b, uint64(offset))
}

// rowsAtOnce bounds the memory that a matrix is converted in.
const rowsAtOnce = 256

func (p *planned) write(w *bufio.Writer) error {
	if p.values != nil {
		_, err := w.Write(p.typ.encode(nil, p.values))
		return err
	}
	cols := p.shape[len(p.shape)-1]
	rows := p.elems() / max(cols, 1)
	width := p.tensor.DType.Bits() / 8 * cols
	var buf []byte
	for lo := 0; lo < rows; lo += rowsAtOnce {
		part := ckpt.Tensor{Name: p.tensor.Name, DType: p.tensor.DType}
		for row := lo; row < min(rows, lo+rowsAtOnce); row++ {
			from := p.row(row, rows)
			part.Data = append(part.Data, p.tensor.Data[from*width:(from+1)*width]...)
		}
		values, err := part.Float32()
		if err != nil {
			return err
		}
		buf = p.typ.encode(buf[:0], values)
		if _, err := w.Write(buf); err != nil {
			return err
		}
	}
	return nil
}

// row gives the checkpoint's row that stands at a row of the file: llama.cpp turns neighbours of a head
// for Llama, where transformers turns its two halves.
func (p *planned) row(row, rows int) int {
	if p.permute == 0 {
		return row
	}
	dim := rows / p.permute
	head, at := row/dim, row%dim
	return head*dim + at%2*(dim/2) + at/2
}

// names maps the parts of a checkpoint's names to those of llama.cpp.
var names = map[string]string{
	"model.embed_tokens": "token_embd", "model.norm": "output_norm", "lm_head": "output",
	"input_layernorm": "attn_norm", "post_attention_layernorm": "ffn_norm",
	"self_attn.q_proj": "attn_q", "self_attn.k_proj": "attn_k", "self_attn.v_proj": "attn_v",
	"self_attn.o_proj": "attn_output", "self_attn.q_norm": "attn_q_norm", "self_attn.k_norm": "attn_k_norm",
	"mlp.gate_proj": "ffn_gate", "mlp.up_proj": "ffn_up", "mlp.down_proj": "ffn_down",
}

// rename gives llama.cpp's name of a tensor.
func rename(name string) (string, error) {
	unknown := fmt.Errorf("gguf: tensor %q has no name in llama.cpp", name)
	dot := strings.LastIndexByte(name, '.')
	if dot < 0 {
		return "", unknown
	}
	part, kind := name[:dot], name[dot:]
	block := ""
	if rest, ok := strings.CutPrefix(part, "model.layers."); ok {
		layer, inner, ok := strings.Cut(rest, ".")
		if !ok {
			return "", unknown
		}
		block, part = "blk."+layer+".", inner
	}
	to, ok := names[part]
	if !ok || kind != ".weight" && kind != ".bias" {
		return "", unknown
	}
	return block + to + kind, nil
}

func (c *config) plan(tensors []ckpt.Tensor, t Type) ([]*planned, error) {
	var out []*planned
	if factors := c.ropeFactors(); factors != nil {
		out = append(out, &planned{name: "rope_freqs.weight", typ: F32, shape: []int{len(factors)}, values: factors})
	}
	for _, x := range tensors {
		name, err := rename(x.Name)
		if err != nil {
			return nil, err
		}
		if !x.DType.Float() || len(x.Shape) == 0 || len(x.Shape) > 2 || x.Len()*x.DType.Bits()/8 != len(x.Data) {
			return nil, fmt.Errorf("gguf: tensor %q: %s %v cannot be exported", x.Name, x.DType, x.Shape)
		}
		p := &planned{name: name, typ: t, shape: x.Shape, tensor: x}
		cols := x.Shape[len(x.Shape)-1]
		if len(x.Shape) == 1 || t == Q8_0 && cols%block != 0 {
			p.typ = F32
		}
		if permuted[c.Arch] {
			if p.permute, err = c.permuted(x); err != nil {
				return nil, err
			}
		}
		out = append(out, p)
	}
	return out, nil
}

// permuted gives the number of heads whose rows are interleaved in a tensor, 0 for none.
func (c *config) permuted(x ckpt.Tensor) (int, error) {
	heads := 0
	switch {
	case strings.Contains(x.Name, ".self_attn.q_proj."):
		heads = c.Heads
	case strings.Contains(x.Name, ".self_attn.k_proj."):
		heads = c.KVHeads
	default:
		return 0, nil
	}
	if x.Shape[0]%(2*heads) != 0 {
		return 0, fmt.Errorf("gguf: tensor %q: %d rows for %d heads", x.Name, x.Shape[0], heads)
	}
	if len(x.Shape) == 1 {
		return 0, fmt.Errorf("gguf: tensor %q: biases of a Llama's q and k are not supported", x.Name)
	}
	return heads, nil
}

// encoder writes keys and values.
type encoder struct {
	out  []byte
	keys int
}

// The numbers of GGUF's value types.
const (
	typeUint32  = 4
	typeInt32   = 5
	typeFloat32 = 6
	typeBool    = 7
	typeString  = 8
	typeArray   = 9
)

func appendString(b []byte, s string) []byte {
	return append(binary.LittleEndian.AppendUint64(b, uint64(len(s))), s...)
}

func (e *encoder) key(name string, typ uint32) {
	e.keys++
	e.out = binary.LittleEndian.AppendUint32(appendString(e.out, name), typ)
}

func (e *encoder) str(name, v string) {
	e.key(name, typeString)
	e.out = appendString(e.out, v)
}

func (e *encoder) uint(name string, v int) {
	e.key(name, typeUint32)
	e.out = binary.LittleEndian.AppendUint32(e.out, uint32(v))
}

func (e *encoder) float(name string, v float64) {
	e.key(name, typeFloat32)
	e.out = binary.LittleEndian.AppendUint32(e.out, math.Float32bits(float32(v)))
}

func (e *encoder) bool(name string, v bool) {
	e.key(name, typeBool)
	b := byte(0)
	if v {
		b = 1
	}
	e.out = append(e.out, b)
}

func (e *encoder) array(name string, elem uint32, n int) {
	e.key(name, typeArray)
	e.out = binary.LittleEndian.AppendUint32(e.out, elem)
	e.out = binary.LittleEndian.AppendUint64(e.out, uint64(n))
}

func (e *encoder) strs(name string, v []string) {
	e.array(name, typeString, len(v))
	for _, s := range v {
		e.out = appendString(e.out, s)
	}
}

func (e *encoder) metadata(c *config, m Model, t Type) error {
	e.str("general.architecture", string(c.Arch))
	e.str("general.type", "model")
	e.str("general.name", m.Name)
	e.uint("general.file_type", int(fileTypes[t]))
	e.uint("general.quantization_version", 2)
	p := string(c.Arch) + "."
	e.uint(p+"vocab_size", c.Vocab)
	e.uint(p+"context_length", c.Context)
	e.uint(p+"embedding_length", c.Hidden)
	e.uint(p+"block_count", c.Layers)
	e.uint(p+"feed_forward_length", c.Intermediate)
	e.uint(p+"attention.head_count", c.Heads)
	e.uint(p+"attention.head_count_kv", c.KVHeads)
	e.uint(p+"attention.key_length", c.HeadDim)
	e.uint(p+"attention.value_length", c.HeadDim)
	e.uint(p+"rope.dimension_count", c.HeadDim)
	e.float(p+"attention.layer_norm_rms_epsilon", float64(c.NormEps))
	e.float(p+"rope.freq_base", c.Rope.Theta)
	return e.tokenizer(c, m)
}

func (e *encoder) tokenizer(c *config, m Model) error {
	t, err := parseTokenizer(m.Tokenizer)
	if err != nil {
		return err
	}
	pre, err := t.pre()
	if err != nil {
		return err
	}
	tokens, types, err := t.tables(c.Vocab)
	if err != nil {
		return err
	}
	merges, err := t.merges()
	if err != nil {
		return err
	}
	e.str("tokenizer.ggml.model", "gpt2")
	e.str("tokenizer.ggml.pre", pre)
	e.strs("tokenizer.ggml.tokens", tokens)
	e.array("tokenizer.ggml.token_type", typeInt32, len(types))
	for _, v := range types {
		e.out = binary.LittleEndian.AppendUint32(e.out, uint32(v))
	}
	e.strs("tokenizer.ggml.merges", merges)
	return e.special(c, m, t, tokens)
}

// special writes the special tokens and the chat template.
func (e *encoder) special(c *config, m Model, t *tokenizer, tokens []string) error {
	var tc struct {
		Template any `json:"chat_template"`
	}
	if m.TokenizerConfig != nil {
		if err := json.Unmarshal(m.TokenizerConfig, &tc); err != nil {
			return fmt.Errorf("tokenizer_config.json: %w", err)
		}
	}
	bos := ""
	if id := firstID(c.bos); id >= 0 && id < len(tokens) {
		e.uint("tokenizer.ggml.bos_token_id", id)
		bos = tokens[id]
	}
	if len(c.EOS) > 0 {
		e.uint("tokenizer.ggml.eos_token_id", int(c.EOS[0]))
	}
	e.bool("tokenizer.ggml.add_bos_token", t.addsBOS(bos))
	template := string(m.ChatTemplate)
	if s, ok := tc.Template.(string); ok && template == "" {
		template = s
	}
	if template != "" {
		e.str("tokenizer.chat_template", template)
	}
	return nil
}
