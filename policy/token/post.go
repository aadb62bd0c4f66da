package token

import (
	"encoding/json"
	"errors"
	"fmt"
)

// parsePostProcessor gives what is added before and after a single sequence.
func parsePostProcessor(raw json.RawMessage) (prefix, suffix []int32, err error) {
	return postAt(raw, 0)
}

func postAt(raw json.RawMessage, depth int) (prefix, suffix []int32, err error) {
	if absent(raw) {
		return nil, nil, nil
	}
	typ, err := kind(raw)
	if err != nil {
		return nil, nil, err
	}
	switch typ {
	case "Sequence":
		return parsePosts(raw, depth)
	case "ByteLevel": // works on offsets only
		return nil, nil, nil
	case "TemplateProcessing":
		return parseTemplateProcessing(raw)
	case "BertProcessing", "RobertaProcessing":
		return parsePairProcessing(typ, raw)
	}
	return nil, nil, unknown(typ)
}

func parsePosts(raw json.RawMessage, depth int) (prefix, suffix []int32, err error) {
	if err := nested(depth); err != nil {
		return nil, nil, err
	}
	c := struct {
		Type       string
		Processors []json.RawMessage
	}{}
	if err := fields("Sequence", raw, &c); err != nil {
		return nil, nil, err
	}
	for _, r := range c.Processors {
		before, after, err := postAt(r, depth+1)
		if err != nil {
			return nil, nil, err
		}
		prefix = append(before, prefix...)
		suffix = append(suffix, after...)
	}
	return prefix, suffix, nil
}

// templateItem is one of the two.
type templateItem struct {
	SpecialToken *struct {
		ID     string `json:"id"`
		TypeID int    `json:"type_id"`
	}
	Sequence *struct {
		ID     string `json:"id"`
		TypeID int    `json:"type_id"`
	}
}

func parseTemplateProcessing(raw json.RawMessage) (prefix, suffix []int32, err error) {
	c := struct {
		Type    string
		Single  []templateItem
		Pair    json.RawMessage
		Special map[string]struct {
			ID     string   `json:"id"`
			IDs    []int32  `json:"ids"`
			Tokens []string `json:"tokens"`
		} `json:"special_tokens"`
	}{}
	if err := fields("TemplateProcessing", raw, &c); err != nil {
		return nil, nil, err
	}
	seen := false
	for _, item := range c.Single {
		switch {
		case item.Sequence != nil && item.SpecialToken == nil && item.Sequence.ID == "A" && !seen:
			seen = true
		case item.SpecialToken != nil && item.Sequence == nil:
			tok, ok := c.Special[item.SpecialToken.ID]
			if !ok {
				return nil, nil, fmt.Errorf("TemplateProcessing: %q is not among special_tokens", item.SpecialToken.ID)
			}
			if seen {
				suffix = append(suffix, tok.IDs...)
			} else {
				prefix = append(prefix, tok.IDs...)
			}
		default:
			return nil, nil, errors.New("TemplateProcessing: single wants special tokens and sequence A once")
		}
	}
	if !seen {
		return nil, nil, errors.New("TemplateProcessing: single has no sequence A")
	}
	return prefix, suffix, nil
}

// pairToken is ["</s>", 2].
type pairToken int32

func (p *pairToken) UnmarshalJSON(src []byte) error {
	var name string
	var id int32
	parts := []any{&name, &id}
	if err := json.Unmarshal(src, &parts); err != nil || len(parts) != 2 {
		return errors.New("want a token and its id")
	}
	*p = pairToken(id)
	return nil
}

func parsePairProcessing(typ string, raw json.RawMessage) (prefix, suffix []int32, err error) {
	c := struct {
		Type           string
		Sep            *pairToken
		Cls            *pairToken
		TrimOffsets    bool `json:"trim_offsets"`
		AddPrefixSpace bool `json:"add_prefix_space"`
	}{}
	if err := fields(typ, raw, &c); err != nil {
		return nil, nil, err
	}
	if c.Sep == nil || c.Cls == nil {
		return nil, nil, fmt.Errorf("%s: sep and cls are missing", typ)
	}
	return []int32{int32(*c.Cls)}, []int32{int32(*c.Sep)}, nil
}
