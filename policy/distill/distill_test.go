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
