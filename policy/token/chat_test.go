package token

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"
	"unicode/utf8"

	"swarmrl/policy/token/jinja"
)

type chatCase struct {
	Template   string
	Chat       string
	Messages   []json.RawMessage
	Tools      json.RawMessage
	Documents  json.RawMessage
	Kwargs     json.RawMessage
	Generation bool   `json:"add_generation_prompt"`
	Continue   bool   `json:"continue_final_message"`
	Now        string `json:"now"`
	Rendered   *string
	Error      *struct{ Type, Message string }
	Spans      [][2]int `json:"generation_spans"`
}

func TestChatVectors(t *testing.T) {
	dir := vectors(t, "chat")
	var index struct {
		Special map[string]any `json:"special_tokens"`
	}
	readJSON(t, filepath.Join(dir, "index.json"), &index)
	templates := map[string]string{}
	for _, c := range readLines[chatCase](t, filepath.Join(dir, "cases.jsonl")) {
		if _, ok := templates[c.Template]; !ok {
			src, err := os.ReadFile(filepath.Join(dir, "templates", c.Template))
			if err != nil {
				t.Fatal(err)
			}
			templates[c.Template] = string(src)
		}
		t.Run(c.Template+"/"+c.Chat, func(t *testing.T) { checkChat(t, c, templates[c.Template], index.Special) })
	}
}

func readJSON(t *testing.T, path string, v any) {
	t.Helper()
	src, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(src, v); err != nil {
		t.Fatal(path, err)
	}
}

func fromJSON(t *testing.T, src json.RawMessage) any {
	t.Helper()
	if src == nil {
		return nil
	}
	v, err := jinja.FromJSON(src)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func checkChat(t *testing.T, c chatCase, src string, special map[string]any) {
	chat := Chat{
		Tools: fromJSON(t, c.Tools), Documents: fromJSON(t, c.Documents), Vars: map[string]any{},
		AddGenerationPrompt: c.Generation, ContinueFinalMessage: c.Continue,
	}
	for _, m := range c.Messages {
		chat.Messages = append(chat.Messages, fromJSON(t, m).(*jinja.Dict))
	}
	for name, v := range special {
		chat.Vars[name] = v
	}
	if kwargs, ok := fromJSON(t, c.Kwargs).(*jinja.Dict); ok {
		for _, k := range kwargs.Keys() {
			chat.Vars[k.(string)], _ = kwargs.Get(k)
		}
	}
	if c.Now != "" {
		now, err := time.Parse("2006-01-02T15:04:05", c.Now)
		if err != nil {
			t.Fatal(err)
		}
		chat.Now = func() time.Time { return now }
	}
	var got Rendered
	tpl, err := ParseTemplate(src)
	if err == nil {
		got, err = tpl.Apply(chat)
	}
	if c.Error != nil {
		checkError(t, err, got.Text, c.Error.Type, c.Error.Message)
		return
	}
	if err != nil || got.Text != *c.Rendered {
		t.Fatalf("error %v\ngot  %q\nwant %q", err, got.Text, *c.Rendered)
	}
	if c.Spans == nil {
		return
	}
	checkSpans(t, tpl, chat, c.Spans)
}

// checkSpans renders as the library does when it is asked for spans: without dropping keys whose value
// is None.
func checkSpans(t *testing.T, tpl *Template, c Chat, want [][2]int) {
	t.Helper()
	vars := map[string]any{
		"messages": c.Messages, "tools": nil, "documents": nil, "add_generation_prompt": c.AddGenerationPrompt,
	}
	for name, v := range c.Vars {
		vars[name] = v
	}
	got, err := tpl.t.Execute(jinja.Context{Vars: vars, Now: c.Now})
	if err != nil {
		t.Fatal(err)
	}
	for i, s := range got.Generation {
		got.Generation[i] = [2]int{
			utf8.RuneCountInString(got.Text[:s[0]]), utf8.RuneCountInString(got.Text[:s[1]]),
		}
	}
	if !slices.Equal(got.Generation, want) {
		t.Errorf("generation %v, want %v", got.Generation, want)
	}
}

func checkError(t *testing.T, err error, text, typ, message string) {
	t.Helper()
	if err == nil {
		t.Errorf("rendered %q, want %s: %s", text, typ, message)
		return
	}
	var e *jinja.Error
	if typ == "TemplateError" && (!errors.As(err, &e) || e.Type != typ || e.Message != message) {
		t.Errorf("error %v, want %s: %s", err, typ, message)
	}
	if errors.As(err, &e) && (e.Type != typ || e.Message != message) && typ != "ValueError" {
		t.Logf("worded otherwise: %s: %s, want %s: %s", e.Type, e.Message, typ, message)
	}
}

type expressionCase struct {
	Messages json.RawMessage
	Text     string
	Template string
	Rendered *string
	Error    *struct{ Type, Message string }
}

func TestExpressionVectors(t *testing.T) {
	cases := readLines[expressionCase](t, filepath.Join(vectors(t, "chat"), "expressions.jsonl"))
	vars := map[string]any{
		"messages": fromJSON(t, cases[0].Messages), "text": cases[0].Text,
		"bos_token": "<s>", "eos_token": "</s>", "unk_token": "<unk>", "pad_token": "<pad>",
	}
	if len(cases) < 2 {
		t.Fatal("no cases")
	}
	for _, c := range cases[1:] {
		got := ""
		tpl, err := ParseTemplate(c.Template)
		if err == nil {
			got, err = tpl.Render(vars)
		}
		if c.Error != nil {
			if checkError(t, err, got, c.Error.Type, c.Error.Message); err == nil {
				t.Errorf("that was %s", c.Template)
			}
		} else if err != nil || got != *c.Rendered {
			t.Errorf("%s: %q, %v, want %q", c.Template, got, err, *c.Rendered)
		}
	}
}
