package train

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"

	"swarmrl/policy/ckpt"
)

// Row is a line of metrics.jsonl: one step. Times and speeds differ between runs, the rest does not.
type Row struct {
	Step      int      `json:"step"` // done so far
	Reward    float64  `json:"reward"`
	Score     float64  `json:"score"`  // differs from the reward in controls only
	Length    float64  `json:"length"` // mean tokens of a sample
	Truncated float64  `json:"truncated"`
	Live      int      `json:"live"` // groups whose rewards differ
	Entropy   float64  `json:"entropy"`
	KL        float64  `json:"kl_behaviour"`
	RefKL     float64  `json:"kl_reference"`
	Deviation float64  `json:"ratio_deviation"`
	Clip      float64  `json:"clip"`
	Norm      float64  `json:"grad_norm"`
	Rate      float64  `json:"rate"`
	Loss      float64  `json:"loss"`
	Generated int      `json:"generated"` // tokens
	Trained   int      `json:"trained"`   // tokens, prompts included
	HeldOut   *HeldOut `json:"held_out,omitempty"`
	Alarm     string   `json:"alarm,omitempty"`
	Recovered int      `json:"recovered,omitempty"` // the step that the run went back to
	Seconds   float64  `json:"seconds"`             // of this step: rollouts and training
	Speed     float64  `json:"tokens_per_second"`   // generated and trained, in this step
}

// HeldOut is an evaluation as the curve shows it.
type HeldOut struct {
	Pass1 float64            `json:"pass_1"`
	Low   float64            `json:"low"`
	High  float64            `json:"high"`
	Envs  map[string]float64 `json:"envs"`
	Len   float64            `json:"length"`
}

// MetricsName is the file of rows in a run's directory.
const MetricsName = "metrics.jsonl"

// rewind cuts metrics.jsonl back to the rows of at most step, so that a resumed run does not repeat
// any, and gives them. A torn last line is dropped.
func rewind(dir string, step int) ([]Row, error) {
	path := filepath.Join(dir, MetricsName)
	data, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var rows []Row
	var keep bytes.Buffer
	for line := range bytes.Lines(data) {
		var row Row
		if json.Unmarshal(line, &row) != nil || row.Step > step {
			continue
		}
		rows = append(rows, row)
		keep.Write(line)
	}
	if keep.Len() == len(data) {
		return rows, nil
	}
	return rows, ckpt.WriteAtomic(path, func(w io.Writer) error {
		_, err := w.Write(keep.Bytes())
		return err
	})
}

// record appends a row.
func record(dir string, row Row) error {
	line, err := json.Marshal(row)
	if err != nil {
		return err
	}
	f, err := os.OpenFile(filepath.Join(dir, MetricsName), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	_, err = f.Write(append(line, '\n'))
	return errors.Join(err, f.Close())
}

func writeJSON(path string, v any) error {
	data, err := json.MarshalIndent(v, "", " ")
	if err != nil {
		return err
	}
	return ckpt.WriteAtomic(path, func(w io.Writer) error {
		_, err := w.Write(append(data, '\n'))
		return err
	})
}
