package policy

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"

	"swarmrl/policy/token"
)

// Message is one turn of a conversation.
type Message struct{ Role, Content string }

// Chat renders a conversation by the model's template, up to where its own turn begins, and gives
// text and ids. vars are what the template may read beside the messages and the special tokens.
func (p *Policy) Chat(messages []Message, vars map[string]any) (text string, ids []int32, err error) {
	if p.Template == nil {
		return "", nil, errors.New("the model has no chat template")
	}
	c := token.Chat{Vars: maps.Clone(p.special), AddGenerationPrompt: true}
	for name, v := range vars {
		c.Vars[name] = v
	}
	for _, m := range messages {
		c.Messages = append(c.Messages, token.Message(m.Role, m.Content))
	}
	out, err := p.Template.Apply(c)
	if err != nil {
		return "", nil, fmt.Errorf("chat template: %w", err)
	}
	return out.Text, p.Tokenizer.Encode(out.Text, false), nil
}

// Plain gives text without what the tokenizer would take for special tokens: for words of others,
// who might otherwise end their turn and begin another. Text that holds none comes back as it is.
func (p *Policy) Plain(text string) string {
	for range 4 {
		ids, found := p.Tokenizer.Encode(text, false), false
		for _, id := range ids {
			found = found || p.Tokenizer.Special(id)
		}
		if !found {
			return text
		}
		text = p.Tokenizer.Decode(ids, true)
	}
	return "" // what was left of it kept making new ones
}

// specialTokens are the names that templates know special tokens by.
var specialTokens = []string{"bos_token", "eos_token", "unk_token", "sep_token", "pad_token", "cls_token", "mask_token"}

// readTemplate gives the chat template, nil if there is none, and the special tokens that it may
// read. A file of its own comes before tokenizer_config.json, which has it as text or as a list
// with one called default.
func readTemplate(files map[string][]byte) (*token.Template, map[string]any, error) {
	special := map[string]any{}
	config := map[string]json.RawMessage{}
	if data := files[tokenizerConfigName]; data != nil {
		if err := json.Unmarshal(data, &config); err != nil {
			return nil, nil, fmt.Errorf("%s: %w", tokenizerConfigName, err)
		}
	}
	for _, name := range specialTokens {
		if s, ok := tokenText(config[name]); ok {
			special[name] = s
		}
	}
	name, src := templateName, string(files[templateName])
	if files[templateName] == nil {
		name = tokenizerConfigName
		var err error
		if src, err = defaultTemplate(config["chat_template"]); err != nil || src == "" {
			return nil, special, err
		}
	}
	t, err := token.ParseTemplate(src)
	if err != nil {
		err = fmt.Errorf("%s: chat template: %w", name, err)
	}
	return t, special, err
}

// tokenText reads a special token: its text, or an object with it as content.
func tokenText(raw json.RawMessage) (string, bool) {
	var s *string
	if json.Unmarshal(raw, &s) == nil && s != nil {
		return *s, true
	}
	var o struct{ Content *string }
	if json.Unmarshal(raw, &o) == nil && o.Content != nil {
		return *o.Content, true
	}
	return "", false
}

func defaultTemplate(raw json.RawMessage) (string, error) {
	if len(raw) == 0 || string(raw) == "null" {
		return "", nil
	}
	var src string
	if json.Unmarshal(raw, &src) == nil {
		return src, nil
	}
	var list []struct{ Name, Template string }
	if json.Unmarshal(raw, &list) != nil {
		return "", fmt.Errorf("%s: chat_template is neither text nor a list", tokenizerConfigName)
	}
	for _, t := range list {
		if t.Name == "default" {
			return t.Template, nil
		}
	}
	return "", nil
}
