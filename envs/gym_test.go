package envs

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// vectors gives the folder of recorded cases.
func vectors(t *testing.T, name string) string {
	root := os.Getenv("SWARM_VECTORS")
	if root == "" {
		root = "testdata"
	}
	return filepath.Join(root, name)
}

// A gymRecord is a recorded item with candidate answers and their scores.
type gymRecord struct {
	Env        string
	ConfigName string `json:"config_name"`
	Config     struct {
		MaxPlaces *int `json:"max_num_decimal_places"`
	}
	Seed, Index int
	Question    string
	Answer      *string
	Metadata    struct {
		Premises               []string
		Variables              json.RawMessage
		Numerator, Denominator int
		SimplifiedNumerator    int `json:"simplified_numerator"`
		SimplifiedDenominator  int `json:"simplified_denominator"`
		Task, Direction        string
		Numbers                json.RawMessage
		Target                 int
		Puzzle                 [][]int
		Program                string `json:"bf_program"`
		ExampleAnswer          string `json:"example_answer"`
	}
	Candidates []struct {
		Kind, Answer, Error string
		Score               *float64
	}
}

// item rebuilds what our scorers need from a record.
func (g gymRecord) item(t *testing.T) Item {
	it := Item{Gold: g.Metadata.ExampleAnswer}
	if g.Answer != nil {
		it.Gold = *g.Answer
	}
	m := g.Metadata
	switch g.Env {
	case "propositional_logic":
		var variables []string
		if err := json.Unmarshal(m.Variables, &variables); err != nil {
			t.Fatal(err)
		}
		k := logicKey{n: len(variables)}
		for _, p := range m.Premises {
			f, err := parseFormula(p, k.n)
			if err != nil {
				t.Fatal(p, err)
			}
			k.premises = append(k.premises, f.table(k.n))
		}
		it.Key = k
	case "fraction_simplification":
		it.Key = fractionKey{m.Numerator, m.Denominator, m.SimplifiedNumerator, m.SimplifiedDenominator}
	case "decimal_arithmetic":
		places := 3
		if g.Config.MaxPlaces != nil {
			places = *g.Config.MaxPlaces
		}
		value, _ := pyDecimal(it.Gold)
		it.Key = decimalKey{value, places}
	case "calendar_arithmetic":
		kind := askNumber
		switch {
		case strings.HasPrefix(m.Task, "weekday"):
			kind = askWeekday
		case m.Task == "is_leap_year":
			kind = askYesNo
		}
		it.Key = kind
	case "countdown":
		k := countdownKey{target: m.Target}
		if err := json.Unmarshal(m.Numbers, &k.numbers); err != nil {
			t.Fatal(err)
		}
		it.Key = k
	case "number_sorting", "word_sorting":
		it.Key = sortKey{m.Direction == "descending"}
	case "mini_sudoku", "sudoku":
		it.Key = slices.Concat(m.Puzzle...)
	}
	return it
}

func eachGymRecord(t *testing.T, f func(name string, g gymRecord)) {
	files, err := filepath.Glob(filepath.Join(vectors(t, "gym"), "*.jsonl.gz"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no recorded cases in %s", vectors(t, "gym"))
	}
	for _, file := range files {
		in, err := os.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		defer in.Close()
		gz, err := gzip.NewReader(in)
		if err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(gz)
		lines.Buffer(nil, 1<<24)
		for lines.Scan() {
			var g gymRecord
			if err := json.Unmarshal(lines.Bytes(), &g); err != nil {
				t.Fatalf("%s: %v", file, err)
			}
			f(filepath.Base(file), g)
		}
		if lines.Err() != nil {
			t.Fatal(lines.Err())
		}
	}
}

// TestGymScores: the gym grading gives the recorded score of every pair, 0 where the recorded
// scorer threw.
func TestGymScores(t *testing.T) {
	defs := map[string]Definition{}
	for _, d := range builtin {
		defs[d.Name] = d
	}
	pairs, wrong := 0, map[string]int{}
	eachGymRecord(t, func(_ string, g gymRecord) {
		d, ok := defs[g.Env]
		if !ok {
			t.Errorf("no environment %s", g.Env)
			return
		}
		it := g.item(t)
		for _, c := range g.Candidates {
			want := 0.0
			if c.Score != nil {
				want = *c.Score
			}
			got, _ := d.Gym(it, c.Answer)
			pairs++
			if math.Abs(got-want) > 1e-9 {
				if wrong[g.Env]++; wrong[g.Env] <= 5 {
					t.Errorf("%s %s %d: %s %.200q for gold %.200q scores %v, recorded %v %s", g.Env, g.ConfigName, g.Index, c.Kind, c.Answer, it.Gold, got, want, c.Error)
				}
			}
		}
	})
	t.Logf("%d pairs, wrong: %v", pairs, wrong)
}
