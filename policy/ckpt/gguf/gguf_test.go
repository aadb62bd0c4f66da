package gguf

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"swarmrl/policy/ckpt"
)

// example gives a small model of a family.
func example(family string) Model {
	values := func(n int) []float32 {
		out := make([]float32, n)
		for i := range out {
			out[i] = float32((i*37)%101-50) / 64
		}
		return out
	}
	tensors := []ckpt.Tensor{
		ckpt.FromFloat32("model.embed_tokens.weight", []int{6, 32}, values(6*32)),
		ckpt.FromFloat32("model.norm.weight", []int{32}, values(32)),
		ckpt.FromFloat32("model.layers.0.self_attn.q_proj.weight", []int{16, 32}, values(16*32)),
		ckpt.FromFloat32("model.layers.0.self_attn.o_proj.weight", []int{32, 16}, values(16*32)),
	}
	return Model{
		Name: "example",
		Config: fmt.Appendf(nil, `{"model_type":%q,"hidden_size":32,"num_hidden_layers":1,"intermediate_size":64,
			"num_attention_heads":2,"num_key_value_heads":2,"head_dim":8,"max_position_embeddings":128,"vocab_size":6,"rms_norm_eps":1e-6,
			"rope_theta":10000,"bos_token_id":3,"eos_token_id":[4,5]}`, family),
		Tokenizer: []byte(`{"added_tokens":[{"id":3,"content":"<s>","special":true},{"id":4,"content":"<x>"}],
			"pre_tokenizer":{"type":"ByteLevel"},"post_processor":{"type":"TemplateProcessing","single":["<s>"]},
			"model":{"vocab":{"a":0,"b":1,"ab":2},"merges":[["a","b"]]}}`),
		ChatTemplate: []byte("{{ messages }}"),
		Tensors:      tensors,
	}
}

// parsed is a GGUF file as the format's description has it.
type parsed struct {
	keys    map[string]any
	tensors map[string]parsedTensor
}

type parsedTensor struct {
	dims []uint64
	typ  Type
	data []byte
}

// reader reads by position; it panics on a file that is cut.
type reader struct {
	b  []byte
	at int
}

func (r *reader) u32() uint32 { r.at += 4; return binary.LittleEndian.Uint32(r.b[r.at-4:]) }
func (r *reader) u64() uint64 { r.at += 8; return binary.LittleEndian.Uint64(r.b[r.at-8:]) }
func (r *reader) str() string {
	n := int(r.u64())
	r.at += n
	return string(r.b[r.at-n : r.at])
}

func (r *reader) value(typ uint32) any {
	switch typ {
	case typeUint32, typeInt32:
		return r.u32()
	case typeFloat32:
		return math.Float32frombits(r.u32())
	case typeBool:
		r.at++
		return r.b[r.at-1] == 1
	case typeString:
		return r.str()
	case typeArray:
		elem, n := r.u32(), r.u64()
		var out []any
		for range n {
			out = append(out, r.value(elem))
		}
		return out
	}
	panic(fmt.Sprint("value type ", typ))
}

func parse(t *testing.T, b []byte) parsed {
	t.Helper()
	r := &reader{b: b}
	if r.u32() != 0x46554747 || r.u32() != 3 {
		t.Fatal("no GGUF 3")
	}
	tensors, keys := r.u64(), r.u64()
	out := parsed{map[string]any{}, map[string]parsedTensor{}}
	for range keys {
		name := r.str()
		out.keys[name] = r.value(r.u32())
	}
	offsets := map[string]int{}
	for range tensors {
		name := r.str()
		p := parsedTensor{}
		for range r.u32() {
			p.dims = append(p.dims, r.u64())
		}
		p.typ = Type(r.u32())
		offsets[name] = int(r.u64())
		out.tensors[name] = p
	}
	base := align(r.at)
	for name, p := range out.tensors {
		n := 1
		for _, d := range p.dims {
			n *= int(d)
		}
		start := base + offsets[name]
		if start%alignment != 0 {
			t.Errorf("%s begins at %d", name, start)
		}
		p.data = b[start : start+p.typ.size(n)]
		out.tensors[name] = p
	}
	return out
}

func TestWrite(t *testing.T) {
	for _, typ := range []Type{F32, F16, BF16, Q8_0} {
		var b bytes.Buffer
		if err := Write(&b, example("qwen3"), typ); err != nil {
			t.Fatal(err)
		}
		p := parse(t, b.Bytes())
		if got := fmt.Sprintln(p.keys["general.architecture"], p.keys["qwen3.attention.head_count_kv"],
			p.keys["tokenizer.ggml.tokens"], p.keys["tokenizer.ggml.token_type"], p.keys["tokenizer.ggml.merges"],
			p.keys["tokenizer.ggml.bos_token_id"], p.keys["tokenizer.ggml.eos_token_id"], p.keys["tokenizer.ggml.add_bos_token"],
			p.keys["tokenizer.ggml.pre"]); got != "qwen3 2 [a b ab <s> <x> [PAD5]] [1 1 1 3 4 5] [a b] 3 4 true gpt-2\n" {
			t.Error(got)
		}
		o := p.tensors["blk.0.attn_output.weight"]
		want := typ
		if typ == Q8_0 {
			want = F32 // rows of 16 do not fill a block
		}
		if fmt.Sprint(o.dims) != "[16 32]" || o.typ != want {
			t.Errorf("attn_output %v %v", o.dims, o.typ)
		}
		if norm := p.tensors["output_norm.weight"]; norm.typ != F32 {
			t.Errorf("norm has type %v", norm.typ)
		}
		near(t, p.tensors["token_embd.weight"], example("qwen3").Tensors[0], map[Type]float64{Q8_0: 0.004, F16: 1e-9, BF16: 1e-9}[typ])
	}
}

// near compares a tensor of the file with the checkpoint's.
func near(t *testing.T, got parsedTensor, want ckpt.Tensor, tolerance float64) {
	t.Helper()
	values, err := want.Float32()
	if err != nil {
		t.Fatal(err)
	}
	for i, v := range values {
		g := 0.0
		switch got.typ {
		case F32:
			g = float64(math.Float32frombits(binary.LittleEndian.Uint32(got.data[4*i:])))
		case F16, BF16:
			x := ckpt.Tensor{DType: map[Type]ckpt.DType{F16: ckpt.F16, BF16: ckpt.BF16}[got.typ], Data: got.data[2*i : 2*i+2]}
			f, _ := x.Float32()
			g = float64(f[0])
		case Q8_0:
			b := got.data[i/block*(block+2):]
			scale, _ := ckpt.Tensor{DType: ckpt.F16, Data: b[:2]}.Float32()
			g = float64(scale[0]) * float64(int8(b[2+i%block]))
		}
		if math.Abs(g-float64(v)) > tolerance {
			t.Fatalf("%s[%d]: %v, want %v", want.Name, i, g, v)
		}
	}
}

func TestLlamaRowsAreInterleaved(t *testing.T) {
	var b bytes.Buffer
	if err := Write(&b, example("llama"), F32); err != nil {
		t.Fatal(err)
	}
	q := parse(t, b.Bytes()).tensors["blk.0.attn_q.weight"]
	want, _ := example("llama").Tensors[2].Float32()
	for row, from := range []int{0, 4, 1, 5, 2, 6, 3, 7, 8, 12, 9, 13, 10, 14, 11, 15} {
		got := math.Float32frombits(binary.LittleEndian.Uint32(q.data[4*32*row:]))
		if got != want[32*from] {
			t.Errorf("row %d is not row %d of the checkpoint", row, from)
		}
	}
}

func TestHalves(t *testing.T) {
	for _, c := range []struct {
		f    float32
		want uint16
	}{
		{0, 0},
		{1, 0x3c00},
		{-2, 0xc000},
		{65504, 0x7bff},
		{65519, 0x7bff},
		{65520, 0x7c00},
		{1e9, 0x7c00},
		{0x1p-24, 1},
		{0x1p-25, 0},
		{0x1.8p-25, 1},
		{0x1p-14, 0x400},
		{0x1.ffbp-15, 0x3ff},
		{0x1.ffcp-15, 0x400},
		{0x1.ffep-15, 0x400},
		{1 + 0x1p-11, 0x3c00},
		{1 + 0x1.8p-10, 0x3c02},
		{float32(math.Inf(-1)), 0xfc00},
		{float32(math.NaN()), 0x7e00},
	} {
		if got := f16(c.f); got != c.want {
			t.Errorf("f16(%v) = %#x, want %#x", c.f, got, c.want)
		}
	}
}

func TestRefuses(t *testing.T) {
	for name, change := range map[string]func(m *Model){
		"family": func(m *Model) { m.Config = bytes.Replace(m.Config, []byte("qwen3"), []byte("mamba"), 1) },
		"rope": func(m *Model) {
			m.Config = bytes.Replace(m.Config, []byte(`"rope_theta"`), []byte(`"rope_scaling":{"rope_type":"yarn"},"rope_theta"`), 1)
		},
		"sizes": func(m *Model) { m.Config = []byte(`{"model_type":"qwen3"}`) },
		"huge vocab": func(m *Model) {
			m.Config = bytes.Replace(m.Config, []byte(`"vocab_size":6`), []byte(`"vocab_size":9000000000000000000`), 1)
		},
		"head_dim":  func(m *Model) { m.Config = bytes.Replace(m.Config, []byte(`"head_dim":8`), []byte(`"head_dim":-8`), 1) },
		"tensor":    func(m *Model) { m.Tensors[0].Name = "model.odd.weight" },
		"ids":       func(m *Model) { m.Tokenizer = bytes.Replace(m.Tokenizer, []byte(`"id":4`), []byte(`"id":40`), 1) },
		"tokenizer": func(m *Model) { m.Tokenizer = bytes.Replace(m.Tokenizer, []byte(`ByteLevel`), []byte(`Metaspace`), 1) },
		"integers":  func(m *Model) { m.Tensors[0].DType = "I16" },
	} {
		m := example("qwen3")
		change(&m)
		if err := Write(&bytes.Buffer{}, m, F16); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	if _, err := ParseType("q4"); err == nil {
		t.Error("q4 accepted")
	}
}

func TestExport(t *testing.T) {
	m, dir := example("qwen2"), t.TempDir()
	for name, data := range map[string][]byte{"config.json": m.Config, "tokenizer.json": m.Tokenizer} {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := ckpt.WriteSafetensors(filepath.Join(dir, ckpt.SingleName), m.Tensors, nil); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "out.gguf")
	if err := Export(dir, path, Q8_0); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if p := parse(t, data); len(p.tensors) != 4 || !strings.HasPrefix(fmt.Sprint(p.keys["general.name"]), "001") {
		t.Errorf("%d tensors of %v", len(p.tensors), p.keys["general.name"])
	}
}
