// Package token turns text into ids and back, exactly as Hugging Face's tokenizers library does, renders
// chat templates exactly as Jinja does, and trains byte-level vocabularies.
//
//	t, err := token.Load(tokenizerJSON)
//	ids := t.Encode("two and two", true)    // true: with the tokens that a sequence begins with
//	text := t.Decode(ids, true)             // true: without special tokens
//
// A tokenizer.json is a pipeline, and text passes through it in this order:
//
//	added tokens (normalized: false)  cut out first, longest at the leftmost place
//	normalizer                        on each piece between them
//	added tokens (normalized: true)   cut out of the normalised pieces
//	pre_tokenizer                     pieces to words
//	model                             each word by byte-pair merges, lowest rank first
//	post_processor                    tokens before and after the sequence
//	decoder                           tokens back to text
//
// Two kinds of vocabularies occur. In a byte-level one (GPT-2, Llama 3, Qwen) a token is a string of
// bytes, written in the file with a printable stand-in for each byte. In a SentencePiece-like one
// (Llama 2) it is a string of characters with "▁" for a space, and characters outside the vocabulary
// become byte tokens such as <0x0A>.
//
// A component that this package does not know is an error that names it: a wrong id would show only as
// a model that learns badly. The file's truncation and padding are not applied, as transformers does
// not apply them either. A Tokenizer is safe for concurrent use.
package token
