package distill

import (
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"swarmrl/policy/ckpt"
)

// Half gives the tensors and the config.json of a model with at most half of the parameters: all
// layers, each with its strongest MLP units (width pruning of arXiv 2407.14679, §2), or, where the MLPs
// do not hold that much, every second layer. Depth is kept first, since it is what a procedure of
// several steps needs.
func Half(tensors []ckpt.Tensor, config []byte) ([]ckpt.Tensor, []byte, error) {
	total := 0
	for _, t := range tensors {
		total += elements(t)
	}
	units, mlp := widths(tensors)
	if units == 0 {
		return nil, nil, fmt.Errorf("no MLP found: want tensors named %s0.mlp.up_proj.weight", layerPrefix)
	}
	keep := units - (total-total/2+mlp/units-1)/(mlp/units)
	if keep >= units/8 && keep > 0 {
		return Narrow(tensors, config, keep)
	}
	var shape struct {
		Layers int `json:"num_hidden_layers"`
	}
	if err := json.Unmarshal(config, &shape); err != nil {
		return nil, nil, fmt.Errorf("config.json: %w", err)
	}
	var layers []int
	for i := 0; i < shape.Layers; i += 2 {
		layers = append(layers, i)
	}
	return Shrink(tensors, config, layers)
}

// widths gives the units of an MLP, and the elements of all MLPs.
func widths(tensors []ckpt.Tensor) (units, mlp int) {
	for _, t := range tensors {
		if strings.Contains(t.Name, ".mlp.") {
			mlp += elements(t)
		}
		if strings.HasSuffix(t.Name, upName) {
			units = t.Shape[0]
		}
	}
	return units, mlp
}

func elements(t ckpt.Tensor) int {
	n := 1
	for _, d := range t.Shape {
		n *= d
	}
	return n
}

const (
	gateName = "mlp.gate_proj.weight"
	upName   = "mlp.up_proj.weight"
	downName = "mlp.down_proj.weight"
)

// Narrow gives the tensors and the config.json of a model whose MLPs keep their strongest units, by
// ‖gate‖·‖up‖·‖down‖, in their order.
func Narrow(tensors []ckpt.Tensor, config []byte, units int) ([]ckpt.Tensor, []byte, error) {
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(config, &fields); err != nil {
		return nil, nil, fmt.Errorf("config.json: %w", err)
	}
	have, _ := widths(tensors)
	if units < 1 || units > have {
		return nil, nil, fmt.Errorf("%d MLP units to keep, want 1 to %d", units, have)
	}
	fields["intermediate_size"] = json.RawMessage(strconv.Itoa(units))
	out, err := json.MarshalIndent(fields, "", "  ")
	if err != nil {
		return nil, nil, err
	}
	byName := map[string]ckpt.Tensor{}
	for _, t := range tensors {
		byName[t.Name] = t
	}
	small := slices.Clone(tensors)
	for i, t := range small {
		at := strings.Index(t.Name, "mlp.")
		if at < 0 {
			continue
		}
		keep, err := strongest(byName, t.Name[:at], units)
		if err != nil {
			return nil, nil, err
		}
		if small[i], err = pick(t, keep); err != nil {
			return nil, nil, err
		}
	}
	return small, out, nil
}

// strongest gives the units of a layer's MLP to keep, ascending.
func strongest(byName map[string]ckpt.Tensor, layer string, units int) ([]int, error) {
	var score []float64
	for _, name := range []string{gateName, upName, downName} {
		t, ok := byName[layer+name]
		if !ok || len(t.Shape) != 2 {
			return nil, fmt.Errorf("tensor %s%s is missing or no matrix", layer, name)
		}
		v, err := t.Float32()
		if err != nil {
			return nil, err
		}
		n, stride, step := t.Shape[0], t.Shape[1], 1
		if name == downName {
			n, stride, step = t.Shape[1], 1, t.Shape[1]
		}
		if score == nil {
			score = slices.Repeat([]float64{1}, n)
		}
		if n != len(score) {
			return nil, fmt.Errorf("tensor %s%s has %d units, want %d", layer, name, n, len(score))
		}
		for j := range score {
			sum := 0.0
			for k := range len(v) / n {
				sum += float64(float64(v[j*stride+k*step]) * float64(v[j*stride+k*step]))
			}
			score[j] *= math.Sqrt(sum)
		}
	}
	order := make([]int, len(score))
	for j := range order {
		order[j] = j
	}
	slices.SortStableFunc(order, func(a, b int) int {
		switch {
		case score[a] > score[b]:
			return -1
		case score[a] < score[b]:
			return 1
		}
		return 0
	})
	keep := order[:units]
	slices.Sort(keep)
	return keep, nil
}

// pick gives the rows of a gate or up matrix, or the columns of a down matrix.
func pick(t ckpt.Tensor, keep []int) (ckpt.Tensor, error) {
	v, err := t.Float32()
	if err != nil {
		return t, err
	}
	rows, cols := t.Shape[0], t.Shape[1]
	if !strings.HasSuffix(t.Name, downName) {
		out := make([]float32, 0, len(keep)*cols)
		for _, j := range keep {
			out = append(out, v[j*cols:][:cols]...)
		}
		return ckpt.FromFloat32(t.Name, []int{len(keep), cols}, out), nil
	}
	out := make([]float32, 0, rows*len(keep))
	for r := range rows {
		for _, j := range keep {
			out = append(out, v[r*cols+j])
		}
	}
	return ckpt.FromFloat32(t.Name, []int{rows, len(keep)}, out), nil
}
