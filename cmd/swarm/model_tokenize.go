package main

import (
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"swarmrl/policy/ckpt"
	"swarmrl/policy/tiny"
	"swarmrl/policy/token"
)

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
		data, err = ckpt.ReadFile(os.DirFS(name), "tokenizer.json", 64<<20)
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

// maxText bounds what is read to be tokenized, whose ids and words take many times as much.
const maxText = 16 << 20

// textOf gives the argument, or else what stands on standard input.
func textOf(in io.Reader, args []string) (string, error) {
	if len(args) > 0 {
		return args[0], nil
	}
	data, err := io.ReadAll(io.LimitReader(in, maxText+1))
	if err == nil && len(data) > maxText {
		err = fmt.Errorf("standard input holds more than %d MiB", maxText>>20)
	}
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
