package distill

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"swarmrl/policy/ckpt"
)

const layerPrefix = "model.layers."

// Shrink gives the tensors and the config.json of a model that keeps only some of the layers, in
// their order: the beginning of a smaller student (as in arXiv 2407.14679, without its search).
func Shrink(tensors []ckpt.Tensor, config []byte, keep []int) ([]ckpt.Tensor, []byte, error) {
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(config, &fields); err != nil {
		return nil, nil, fmt.Errorf("config.json: %w", err)
	}
	var layers int
	if err := json.Unmarshal(fields["num_hidden_layers"], &layers); err != nil {
		return nil, nil, fmt.Errorf("config.json: num_hidden_layers: %w", err)
	}
	if len(keep) == 0 || !slices.IsSorted(keep) || len(slices.Compact(slices.Clone(keep))) != len(keep) || keep[0] < 0 || keep[len(keep)-1] >= layers {
		return nil, nil, fmt.Errorf("layers %v to keep, want some of 0 to %d in order", keep, layers-1)
	}
	if err := shrinkConfig(fields, keep); err != nil {
		return nil, nil, err
	}
	out, err := json.MarshalIndent(fields, "", "  ")
	if err != nil {
		return nil, nil, err
	}
	return shrinkTensors(tensors, keep), out, nil
}

func shrinkConfig(fields map[string]json.RawMessage, keep []int) error {
	fields["num_hidden_layers"] = json.RawMessage(strconv.Itoa(len(keep)))
	raw, ok := fields["layer_types"]
	if !ok {
		return nil
	}
	var types []string
	if err := json.Unmarshal(raw, &types); err != nil {
		return fmt.Errorf("config.json: layer_types: %w", err)
	}
	var kept []string
	for _, i := range keep {
		if i < len(types) {
			kept = append(kept, types[i])
		}
	}
	var err error
	fields["layer_types"], err = json.Marshal(kept)
	return err
}

func shrinkTensors(tensors []ckpt.Tensor, keep []int) []ckpt.Tensor {
	var out []ckpt.Tensor
	for _, t := range tensors {
		rest, inLayer := strings.CutPrefix(t.Name, layerPrefix)
		if !inLayer {
			out = append(out, t)
			continue
		}
		number, name, _ := strings.Cut(rest, ".")
		layer, err := strconv.Atoi(number)
		if at := slices.Index(keep, layer); err == nil && at >= 0 {
			t.Name = layerPrefix + strconv.Itoa(at) + "." + name
			out = append(out, t)
		}
	}
	slices.SortFunc(out, func(a, b ckpt.Tensor) int { return strings.Compare(a.Name, b.Name) })
	return out
}
