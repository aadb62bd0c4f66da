// Package metrics turns the metrics.jsonl of any run (a node's, a training's, a distillation's) into what
// other programs draw curves from: a Parquet table for pandas, and event files for TensorBoard.
//
//	points, err := metrics.Read("demo/peer-1", "demo/peer-2")
//	err = metrics.Save("out", points) // out/metrics.parquet, out/NAME/events.out.tfevents…
//
// A line of metrics.jsonl is a JSON object. Each number in it is a point; those of nested objects have
// dotted names, such as held_out.pass_1. The field step or, in a node's, round says where the point
// stands; without either it is the number of the line.
package metrics

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/compress/zstd"

	"swarmrl/policy/ckpt"
)

// Point is one number of one step: a row of the table.
type Point struct {
	Run    string  `parquet:"run,dict"` // name of the directory
	Step   int64   `parquet:"step"`
	Metric string  `parquet:"metric,dict"`
	Value  float64 `parquet:"value"`
}

const (
	fileName = "metrics.jsonl"
	// ParquetName is the table in the directory that Save writes.
	ParquetName = "metrics.parquet"
	maxLine     = 1 << 20
)

// Read gives the points of runs: directories with metrics.jsonl, in themselves, in run/ (a
// distillation's), or in directories one below (a demo's peers).
func Read(dirs ...string) ([]Point, error) {
	var out []Point
	for _, dir := range dirs {
		files, err := find(dir)
		if err != nil {
			return nil, err
		}
		for _, file := range files {
			points, err := readFile(file)
			if err != nil {
				return nil, err
			}
			out = append(out, points...)
		}
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%s: no metrics yet: the first line comes when a step or a round has ended", strings.Join(dirs, ", "))
	}
	return out, nil
}

func find(dir string) ([]string, error) {
	for _, pattern := range []string{"", "run", "*"} {
		files, err := filepath.Glob(filepath.Join(dir, pattern, fileName))
		if err != nil {
			return nil, err
		}
		if len(files) > 0 {
			return files, nil
		}
	}
	return nil, fmt.Errorf("%s: no %s: name the directory of a training, a distillation, a node or a demo", dir, fileName)
}

// runName calls a run by its directory; run/ belongs to the one above.
func runName(file string) string {
	dir := filepath.Dir(file)
	if filepath.Base(dir) == "run" {
		dir = filepath.Dir(dir)
	}
	if abs, err := filepath.Abs(dir); err == nil {
		dir = abs
	}
	return filepath.Base(dir)
}

func readFile(file string) ([]Point, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []Point
	name, n := runName(file), int64(0)
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, maxLine)
	for lines.Scan() {
		var row map[string]any
		if json.Unmarshal(lines.Bytes(), &row) != nil {
			continue // the last line of a run that was killed
		}
		n++
		step := n
		for _, key := range []string{"step", "round"} {
			if v, ok := row[key].(float64); ok {
				step = int64(v)
				delete(row, key)
				break
			}
		}
		out = flatten(out, Point{Run: name, Step: step}, row)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return out, nil
}

// flatten adds the numbers of an object in the order of their names.
func flatten(out []Point, at Point, row map[string]any) []Point {
	keys := make([]string, 0, len(row))
	for k := range row {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	prefix := at.Metric
	for _, k := range keys {
		at.Metric = prefix + k
		switch v := row[k].(type) {
		case float64:
			at.Value = v
			out = append(out, at)
		case map[string]any:
			at.Metric += "."
			out = flatten(out, at, v)
		}
	}
	return out
}

// Save writes the table, and an event file for each run, into dir, which it makes.
func Save(dir string, points []Point) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	err := ckpt.WriteAtomic(filepath.Join(dir, ParquetName), func(w io.Writer) error {
		p := parquet.NewGenericWriter[Point](w, parquet.Compression(&zstd.Codec{}), parquet.CreatedBy("swarmrl", "", ""))
		_, err := p.Write(points)
		return errors.Join(err, p.Close())
	})
	if err != nil {
		return err
	}
	byRun := map[string][]Point{}
	for _, p := range points {
		byRun[p.Run] = append(byRun[p.Run], p)
	}
	for run, list := range byRun {
		if err := SaveEvents(filepath.Join(dir, run), list); err != nil {
			return err
		}
	}
	return nil
}
