package swarmtest

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"swarmrl/swarm"
)

// Beginning is the line of an input log with which a life of a peer begins; a log may hold several.
type Beginning struct {
	Type  string      `json:"type"` // "begin"
	Self  swarm.Addr  `json:"self"`
	Role  swarm.Role  `json:"role"`
	State swarm.State `json:"state"`
}

// maxLogLine bounds a line of an input log in bytes.
const maxLogLine = 64 << 20

// Replay plays an input log (inputs.jsonl of a node that ran with Record, or one that a simulation
// wrote) against fresh cores, and hands every input with its effects to see. A torn last line ends it.
func Replay(params swarm.Params, log io.Reader, see func(in swarm.Input, effects []swarm.Effect)) error {
	lines := bufio.NewScanner(log)
	lines.Buffer(make([]byte, 1<<16), maxLogLine)
	var core *swarm.Core
	for n := 1; lines.Scan(); n++ {
		line := lines.Bytes()
		if bytes.HasPrefix(line, []byte(`{"type":"begin"`)) {
			var b Beginning
			if err := json.Unmarshal(line, &b); err != nil {
				return fmt.Errorf("line %d: %w", n, err)
			}
			core = swarm.New(params, b.Self, b.Role, b.State)
			continue
		}
		if core == nil {
			return errors.New("line 1: not the beginning of an input log")
		}
		in, err := swarm.DecodeInput(line)
		if err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
		see(in, core.Step(in))
	}
	return lines.Err()
}
