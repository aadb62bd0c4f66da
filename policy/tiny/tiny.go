// Package tiny is swarm-tiny, the default model: a Qwen3-shaped base of 456,416 parameters that
// the project pretrains itself on the tiny environments (`swarm pretrain`, recipe.json), embedded
// as a Hugging Face directory.
//
//	p, err := policy.FromFS(tiny.FS())
//
// Its tokenizer is the 256 bytes under their own values and eight special tokens. A chat is
//
//	<|user|> question  <|candidate|> answer …  <|answer|> or <|critique|> or <|revise|>
//
// and the model writes "work#answer" and <|end|>. The stage's token is chosen by the template's
// variable `stage`. recipe.json says how the weights were made.
package tiny

import (
	"embed"
	"io/fs"
)

// The ids of the special tokens. Ids below Pad are the bytes.
const (
	Pad       = int32(256 + iota)
	User            // begins the question
	Answer          // asks for an answer
	Critique        // asks which candidate is right: "work=answer#i", i from 1, 0 for none
	Revise          // asks for a better answer, candidates with their votes in sight
	Candidate       // begins a candidate: "answer", or "answer:votes" before Revise
	End             // ends what the model writes
	Vocab     = 264 // one id is spare
)

//go:embed config.json generation_config.json tokenizer.json tokenizer_config.json chat_template.jinja recipe.json
//go:embed model.safetensors
var files embed.FS

// FS gives the model's directory: config.json, model.safetensors, tokenizer.json and the rest.
func FS() fs.FS { return files }

// Recipe gives the settings that the embedded weights were pretrained with, as JSON.
func Recipe() []byte { return mustRead("recipe.json") }

// mustRead reads a file that go:embed has put there.
func mustRead(name string) []byte {
	b, err := files.ReadFile(name)
	if err != nil {
		panic(err)
	}
	return b
}

// Shape gives config.json.
func Shape() []byte { return mustRead("config.json") }
