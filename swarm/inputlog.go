package swarm

import (
	"encoding/json"
	"fmt"
)

// loggedInput is one line of an input log.
type loggedInput struct {
	Type    string          `json:"type"`
	Input   json.RawMessage `json:"input"`
	Kind    Kind            `json:"kind,omitempty"` // of a Heard's message
	Message json.RawMessage `json:"message,omitempty"`
}

// inputs is the table of inputs by name.
var inputs = map[string]func() Input{
	"tick":    func() Input { return &Tick{} },
	"sighted": func() Input { return &Sighted{} },
	"bonded":  func() Input { return &Bonded{} },
	"heard":   func() Input { return &Heard{} },
	"fetched": func() Input { return &Fetched{} },
	"batched": func() Input { return &Batched{} },
	"policy":  func() Input { return &PolicyReady{} },
	"audited": func() Input { return &Audited{} },
	"duty":    func() Input { return &Duty{} },
}

func inputName(in Input) string {
	switch in.(type) {
	case *Tick:
		return "tick"
	case *Sighted:
		return "sighted"
	case *Bonded:
		return "bonded"
	case *Heard:
		return "heard"
	case *Fetched:
		return "fetched"
	case *Batched:
		return "batched"
	case *PolicyReady:
		return "policy"
	case *Duty:
		return "duty"
	}
	return "audited"
}

// heardJSON is a Heard without its message, which stands beside it.
type heardJSON struct {
	From  Addr
	Round uint64
	Raw   []byte
}

// EncodeInput gives an input as one line of JSON, without the newline.
func EncodeInput(in Input) ([]byte, error) {
	line := loggedInput{Type: inputName(in)}
	var err error
	if h, ok := in.(*Heard); ok {
		line.Kind = h.Message.Kind()
		if line.Message, err = json.Marshal(h.Message); err != nil {
			return nil, err
		}
		line.Input, err = json.Marshal(heardJSON{h.From, h.Round, h.Raw})
	} else {
		line.Input, err = json.Marshal(in)
	}
	if err != nil {
		return nil, err
	}
	return json.Marshal(line)
}

// DecodeInput reads what EncodeInput gave.
func DecodeInput(data []byte) (Input, error) {
	var line loggedInput
	if err := json.Unmarshal(data, &line); err != nil {
		return nil, err
	}
	build := inputs[line.Type]
	if build == nil {
		return nil, fmt.Errorf("input %q", line.Type)
	}
	if line.Type != "heard" {
		in := build()
		return in, json.Unmarshal(line.Input, in)
	}
	var h heardJSON
	if err := json.Unmarshal(line.Input, &h); err != nil {
		return nil, err
	}
	msg := map[Kind]Message{KindCommit: &Commit{}, KindAnnounce: &Announce{}, KindVerdict: &Verdict{}}[line.Kind]
	if msg == nil {
		return nil, fmt.Errorf("message of kind %d", line.Kind)
	}
	return &Heard{From: h.From, Round: h.Round, Raw: h.Raw, Message: msg}, json.Unmarshal(line.Message, msg)
}
