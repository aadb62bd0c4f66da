package distill

import (
	"math"
	"slices"
	"testing"

	"swarmrl/policy/ckpt"
)

func weights(values ...float32) []ckpt.Tensor {
	return []ckpt.Tensor{ckpt.FromFloat32("w", []int{len(values)}, values)}
}

func read(t *testing.T, tensors []ckpt.Tensor) []float32 {
	t.Helper()
	v, err := tensors[0].Float32()
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestAverage(t *testing.T) {
	got, err := Average([][]ckpt.Tensor{weights(1, 2), weights(3, 6)}, nil)
	if err != nil || !slices.Equal(read(t, got), []float32{2, 4}) {
		t.Errorf("mean is %v, %v", read(t, got), err)
	}
	got, err = Average([][]ckpt.Tensor{weights(1, 2), weights(3, 6)}, []float64{3, 1})
	if err != nil || !slices.Equal(read(t, got), []float32{1.5, 3}) {
		t.Errorf("weighted mean is %v, %v", read(t, got), err)
	}
	for _, w := range [][]float64{{1}, {0, 0}, {-1, 2}, {math.NaN(), 1}} {
		if _, err := Average([][]ckpt.Tensor{weights(1), weights(2)}, w); err == nil {
			t.Errorf("weights %v accepted", w)
		}
	}
	if _, err := Average([][]ckpt.Tensor{weights(1), weights(2, 3)}, nil); err == nil {
		t.Error("other shapes accepted")
	}
	if _, err := Average(nil, nil); err == nil {
		t.Error("nothing accepted")
	}
}

func TestTaskVectors(t *testing.T) {
	got, err := TaskVectors(weights(1, 1), [][]ckpt.Tensor{weights(2, 1), weights(1, 3)}, nil, 2)
	if err != nil || !slices.Equal(read(t, got), []float32{2, 3}) {
		t.Errorf("merge is %v, %v", read(t, got), err)
	}
}

func TestShrink(t *testing.T) {
	var tensors []ckpt.Tensor
	for _, name := range []string{"model.layers.0.w", "model.layers.1.w", "model.layers.2.w", "model.norm.weight"} {
		tensors = append(tensors, ckpt.FromFloat32(name, []int{1}, []float32{float32(name[13] - '0')}))
	}
	config := []byte(`{"num_hidden_layers": 3, "layer_types": ["a", "b", "c"], "x": 1.50}`)
	small, out, err := Shrink(tensors, config, []int{0, 2})
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, s := range small {
		names = append(names, s.Name)
	}
	if !slices.Equal(names, []string{"model.layers.0.w", "model.layers.1.w", "model.norm.weight"}) || read(t, small[1:])[0] != 2 {
		t.Errorf("tensors %v", names)
	}
	if want := "{\n  \"layer_types\": [\n    \"a\",\n    \"c\"\n  ],\n  \"num_hidden_layers\": 2,\n  \"x\": 1.50\n}"; string(out) != want {
		t.Errorf("config %s", out)
	}
	for _, keep := range [][]int{nil, {3}, {-1}, {1, 0}, {1, 1}} {
		if _, _, err := Shrink(tensors, config, keep); err == nil {
			t.Errorf("layers %v accepted", keep)
		}
	}
}

// TestNarrow keeps the strongest units of each layer, in their order, in all three matrices.
func TestNarrow(t *testing.T) {
	matrix := func(name string, rows, cols int, v ...float32) ckpt.Tensor {
		return ckpt.FromFloat32("model.layers.0.mlp."+name+"_proj.weight", []int{rows, cols}, v)
	}
	tensors := []ckpt.Tensor{
		matrix("down", 2, 3, 1, 2, 3, 4, 5, 6),
		matrix("gate", 3, 2, 1, 1, 9, 9, 2, 2),
		matrix("up", 3, 2, 8, 8, 0, 0, 3, 3), // the second unit is dead, whatever its gate
	}
	small, config, err := Narrow(tensors, []byte(`{"intermediate_size": 3, "x": 1}`), 2)
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range [][]float32{{1, 3, 4, 6}, {1, 1, 2, 2}, {8, 8, 3, 3}} {
		if got := read(t, small[i:]); !slices.Equal(got, want) {
			t.Errorf("%s is %v, want %v", small[i].Name, got, want)
		}
	}
	if want := "{\n  \"intermediate_size\": 2,\n  \"x\": 1\n}"; string(config) != want {
		t.Errorf("config %s", config)
	}
	for _, units := range []int{0, 4} {
		if _, _, err := Narrow(tensors, []byte(`{}`), units); err == nil {
			t.Errorf("%d units accepted", units)
		}
	}
	if _, _, err := Narrow(tensors[1:], []byte(`{}`), 2); err == nil {
		t.Error("a layer without its down matrix was accepted")
	}
}

// TestHalf: at most half of the weights stay, by narrower MLPs where they hold that much, else by
// fewer layers.
func TestHalf(t *testing.T) {
	for _, c := range []struct{ attention, layers, units int }{{10, 4, 0}, {2000, 2, 64}} {
		var tensors []ckpt.Tensor
		total := 0
		add := func(name string, rows, cols int) {
			total += rows * cols
			tensors = append(tensors, ckpt.FromFloat32(name, []int{rows, cols}, make([]float32, rows*cols)))
		}
		for _, l := range []string{"0", "1", "2", "3"} {
			p := layerPrefix + l + "."
			add(p+"mlp.down_proj.weight", 4, 64)
			add(p+"mlp.gate_proj.weight", 64, 4)
			add(p+"mlp.up_proj.weight", 64, 4)
			add(p+"self_attn.q_proj.weight", c.attention, 1)
		}
		small, config, err := Half(tensors, []byte(`{"num_hidden_layers": 4, "intermediate_size": 64}`))
		if err != nil {
			t.Fatal(err)
		}
		left := 0
		for _, x := range small {
			left += elements(x)
		}
		units, _ := widths(small)
		if left > total/2 || len(small) != 4*c.layers || c.units != 0 && units != c.units || c.units == 0 && units >= 64 {
			t.Errorf("%d of %d weights, %d tensors, %d units, config %s", left, total, len(small), units, config)
		}
	}
	if _, _, err := Half(weights(1), []byte(`{}`)); err == nil {
		t.Error("a model without MLPs was halved")
	}
}
