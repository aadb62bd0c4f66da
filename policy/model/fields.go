package model

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
)

// fields reads the values of one JSON object, exact in the case of names, and holds the first
// error. null counts as absent, as it does in transformers.
type fields struct {
	raw  map[string]json.RawMessage
	name string // of the object, as a prefix of its fields' names
	err  error
}

func (f *fields) keep(err error) {
	if f.err == nil {
		f.err = err
	}
}

func (f *fields) failf(format string, args ...any) {
	f.keep(fmt.Errorf(f.name+format, args...))
}

func (f *fields) has(key string) bool {
	v, ok := f.raw[key]
	return ok && !bytes.Equal(bytes.TrimSpace(v), []byte("null"))
}

// decode gives false if the field is absent or is not of v's type.
func (f *fields) decode(key string, v any, want string) bool {
	if !f.has(key) {
		return false
	}
	if err := json.Unmarshal(f.raw[key], v); err != nil {
		f.failf("%s is %s: want %s", key, short(f.raw[key]), want)
		return false
	}
	return true
}

func (f *fields) text(key, absent string) string {
	if v := ""; f.decode(key, &v, "a string") {
		return v
	}
	return absent
}

func (f *fields) number(key string, absent float64) float64 {
	if v := 0.0; f.decode(key, &v, "a number") {
		return v
	}
	return absent
}

func (f *fields) flag(key string, absent bool) bool {
	if v := false; f.decode(key, &v, "true or false") {
		return v
	}
	return absent
}

// size reads an integer in [1, most]. absent 0 makes the field obligatory.
func (f *fields) size(key string, absent, most int) int {
	v := absent
	if !f.decode(key, &v, "an integer") && !f.has(key) && absent == 0 {
		f.failf("%s is missing", key)
	}
	if f.err == nil && (v < 1 || v > most) {
		f.failf("%s is %d: want 1 to %d", key, v, most)
	}
	return v
}

// ids reads one id or a list of ids below vocab.
func (f *fields) ids(key string, vocab int) []int32 {
	if !f.has(key) {
		return nil
	}
	var list []int32
	var one int32
	if json.Unmarshal(f.raw[key], &one) == nil {
		list = []int32{one}
	} else if !f.decode(key, &list, "an id or a list of ids") {
		return nil
	}
	for _, id := range list {
		if id < 0 || int(id) >= vocab {
			f.failf("%s holds %d, outside a vocabulary of %d", key, id, vocab)
		}
	}
	return list
}

// pad reads pad_token_id. Some published files have one outside of the vocabulary, or -1, for none.
func (f *fields) pad(vocab int) int32 {
	id := int32(-1)
	if f.decode("pad_token_id", &id, "an id"); id < 0 || int(id) >= vocab {
		return -1
	}
	return id
}

func (f *fields) object(key string) *fields {
	g := &fields{name: f.name + key + "."}
	f.decode(key, &g.raw, "an object")
	return g
}

func (f *fields) oneIfSet(key string) {
	if v := f.number(key, 1); v != 1 {
		f.failf("%s %g is not supported: want 1", key, v)
	}
}

// checkUnsupported refuses each field that would change the arithmetic.
func (f *fields) checkUnsupported(arch Arch) {
	if act := f.text("hidden_act", "silu"); act != "silu" && act != "swish" {
		f.failf("hidden_act %q is not supported: want silu", act)
	}
	flags := []string{"mlp_bias", "use_mrope", "rope_interleaved", "use_bidirectional_attention", "add_cross_attention"}
	if arch != Qwen2 {
		flags = append(flags, "attention_bias")
	}
	for _, key := range flags {
		if f.flag(key, false) {
			f.failf("%s true is not supported", key)
		}
	}
	_, stated := f.raw["sliding_window"] // where it is not, transformers takes 4096
	if f.flag("use_sliding_window", false) && (f.has("sliding_window") || !stated) {
		f.failf("use_sliding_window true is not supported: sliding_window must not be in use")
	}
	if arch == Llama && f.has("sliding_window") {
		f.failf("sliding_window is not supported")
	}
	for _, key := range []string{
		"quantization_config", "compression_config", "final_logit_softcapping", "attn_logit_softcapping",
		"query_pre_attn_scalar", "num_experts", "num_local_experts", "n_routed_experts", "moe_intermediate_size",
		"attention_chunk_size", "no_rope_layers", "num_kv_shared_layers", "dual_chunk_attention_config",
	} {
		if f.has(key) && !f.falsy(key) {
			f.failf("%s is not supported", key)
		}
	}
	for _, key := range []string{
		"partial_rotary_factor", "embedding_multiplier", "residual_multiplier", "attention_multiplier", "logits_scaling", "logit_scale",
	} {
		f.oneIfSet(key)
	}
	if v := f.number("attention_dropout", 0); v != 0 {
		f.failf("attention_dropout %g is not supported: want 0", v)
	}
	f.checkLayerTypes()
	f.checkArchitectures(arch)
}

// falsy says whether a field holds 0, false, or nothing.
func (f *fields) falsy(key string) bool {
	switch string(bytes.TrimSpace(f.raw[key])) {
	case "0", "0.0", "false", "[]", "{}":
		return true
	}
	return false
}

func (f *fields) checkLayerTypes() {
	var types []string
	f.decode("layer_types", &types, "a list of strings")
	for i, kind := range types {
		if kind != "full_attention" {
			f.failf("layer_types[%d] %q is not supported: want full_attention", i, kind)
			return
		}
	}
}

// checkArchitectures refuses heads other than the language model's, such as classifiers.
func (f *fields) checkArchitectures(arch Arch) {
	var names []string
	f.decode("architectures", &names, "a list of strings")
	for _, name := range names {
		if !strings.EqualFold(name, string(arch)+"ForCausalLM") {
			f.failf("architectures holds %q: want that of %s for causal language modelling", name, arch)
			return
		}
	}
}

// short quotes the start of a value for an error.
func short(raw []byte) string {
	if len(raw) > 40 {
		return string(raw[:40]) + "…"
	}
	return string(raw)
}
