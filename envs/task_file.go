package envs

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/parquet-go/parquet-go"
)

// Bounds of a local file of tasks.
const (
	maxTaskFile  = 1 << 30
	maxTaskRows  = 2_000_000
	maxTaskField = 1 << 20
)

// A record is a row of a file of tasks: text, and JSON where a field is not text.
type record map[string]string

// first gives the first field that is there and not empty.
func (r record) first(names ...string) string {
	for _, name := range names {
		if v := strings.TrimSpace(r[name]); v != "" {
			return v
		}
	}
	return ""
}

func (r record) names() string { return strings.Join(slices.Sorted(maps.Keys(r)), ", ") }

// TaskFolder is where environments that are named by the hash of their file look for it, under the
// name SHA256.jsonl, SHA256.jsonl.gz or SHA256.parquet: SWARM_TASKS, else swarm/tasks in the
// user's configuration folder.
func TaskFolder() string {
	if dir := os.Getenv("SWARM_TASKS"); dir != "" {
		return dir
	}
	dir, err := os.UserConfigDir()
	if err != nil {
		return ""
	}
	return filepath.Join(dir, "swarm", "tasks")
}

// taskPath gives the file that the options name, "" for none.
func taskPath(o Options) string {
	digest := o.Params["sha256"]
	if path := o.Params["file"]; path != "" || digest == "" || !isHex(digest) {
		return path
	}
	for _, ext := range []string{".jsonl", ".jsonl.gz", ".parquet"} {
		path := filepath.Join(TaskFolder(), digest+ext)
		if _, err := os.Stat(path); err == nil {
			return path
		}
	}
	return ""
}

func isHex(s string) bool {
	return len(s) == 64 && strings.Trim(s, "0123456789abcdef") == ""
}

// onlyOptions refuses what is not among names.
func onlyOptions(env string, o Options, names ...string) error {
	for k := range o.Params {
		if !slices.Contains(names, k) {
			return fmt.Errorf("%s: no option %q; there are %s", env, k, strings.Join(names, ", "))
		}
	}
	if use := o.Params["use"]; use != "" && use != "all" {
		return fmt.Errorf("%s: use %q: want all, or nothing", env, use)
	}
	return nil
}

// shelves are the rows of a file, in two parts that never meet: an evaluation's tasks (see
// [EvaluationSeed]) come from the fifth whose text hashes to it, all others from the rest.
// With use=all every row is in both, for a file that serves training or evaluation alone.
type shelves[T any] struct{ training, heldOut []T }

func shelve[T any](rows []T, use string, text func(*T) string) (shelves[T], error) {
	if use == "all" {
		return shelves[T]{rows, rows}, nil
	}
	var s shelves[T]
	for i := range rows {
		if crc32.ChecksumIEEE([]byte(text(&rows[i])))%5 == 0 {
			s.heldOut = append(s.heldOut, rows[i])
		} else {
			s.training = append(s.training, rows[i])
		}
	}
	if len(s.heldOut) == 0 || len(s.training) == 0 {
		return s, fmt.Errorf("%d rows are too few to hold a fifth of them out; use=all takes each for training and for evaluation", len(rows))
	}
	return s, nil
}

// draw gives a row from the half of a part that the difficulty chooses; the rows are in order of
// difficulty. For one seed, the indices run through that half in a mixed order, so that no row
// comes twice before all have come.
func (s shelves[T]) draw(env string, seed, index uint64, difficulty float64) (*T, error) {
	if !(difficulty >= 0 && difficulty <= 1) {
		return nil, fmt.Errorf("%s: difficulty %v: %w", env, difficulty, errDifficulty)
	}
	rows := s.training
	if seed&EvaluationSeed != 0 {
		rows = s.heldOut
	}
	half := (len(rows) + 1) / 2
	start := int(float64(difficulty * float64(len(rows)-half)))
	return &rows[start+mixed(NewRand(env, seed, 0, difficulty), index, half)], nil
}

func readTaskFile(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s is not a regular file", path)
	}
	data, err := io.ReadAll(io.LimitReader(f, maxTaskFile+1))
	if err == nil && len(data) > maxTaskFile {
		err = fmt.Errorf("%s has more than %d bytes", path, maxTaskFile)
	}
	return data, err
}

// readRecords reads Parquet, known by its magic bytes, or one JSON object a line, packed by gzip or
// not.
func readRecords(data []byte) ([]record, error) {
	var out []record
	var err error
	if bytes.HasPrefix(data, []byte{0x1f, 0x8b}) {
		if data, err = unzip(data); err != nil {
			return nil, err
		}
	}
	if bytes.HasPrefix(data, []byte("PAR1")) {
		out, err = parquetRecords(data, maxTaskFile)
	} else {
		out, err = jsonRecords(data)
	}
	if err == nil && len(out) == 0 {
		err = errors.New("there are no rows")
	}
	return out, err
}

func unzip(data []byte) ([]byte, error) {
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	out, err := io.ReadAll(io.LimitReader(z, maxTaskFile+1))
	if err == nil && len(out) > maxTaskFile {
		err = fmt.Errorf("more than %d bytes once unpacked", maxTaskFile)
	}
	return out, err
}

func jsonRecords(data []byte) ([]record, error) {
	var out []record
	line := 0
	for text := range bytes.Lines(data) {
		line++
		text = bytes.TrimSpace(text)
		if len(text) == 0 {
			continue
		}
		var fields map[string]json.RawMessage
		if err := json.Unmarshal(text, &fields); err != nil {
			return nil, fmt.Errorf("line %d: %w", line, err)
		}
		r := record{}
		for k, v := range fields {
			if len(v) > maxTaskField {
				return nil, fmt.Errorf("line %d: %s has %d bytes, more than %d", line, k, len(v), maxTaskField)
			}
			var s string
			if json.Unmarshal(v, &s) != nil {
				s = string(v)
			}
			r[k] = s
		}
		if out = append(out, r); len(out) > maxTaskRows {
			return nil, fmt.Errorf("more than %d rows", maxTaskRows)
		}
	}
	return out, nil
}

// parquetRecords reads the columns at the top level, and lists of texts as JSON; structures are left
// out. They may take limit bytes: a page of a few may stand for millions of long values. The library
// panics on some broken files, which becomes an error here.
func parquetRecords(data []byte, limit int) (out []record, err error) {
	defer func() {
		if p := recover(); p != nil {
			out, err = nil, fmt.Errorf("a broken Parquet file: %v", p)
		}
	}()
	f, err := parquet.OpenFile(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, err
	}
	if f.NumRows() > maxTaskRows {
		return nil, fmt.Errorf("%d rows, more than %d", f.NumRows(), maxTaskRows)
	}
	t := &parquetTable{columns: f.Schema().Columns(), limit: limit, left: limit}
	for _, group := range f.RowGroups() {
		if err := t.read(group); err != nil {
			return nil, err
		}
	}
	return t.records, nil
}

// parquetTable gathers records.
type parquetTable struct {
	columns     [][]string
	records     []record
	limit, left int // bytes
}

func (t *parquetTable) read(group parquet.RowGroup) error {
	rows := group.Rows()
	defer rows.Close()
	buffer := make([]parquet.Row, 64)
	for {
		n, err := rows.ReadRows(buffer)
		for _, row := range buffer[:n] {
			r, lists := record{}, map[string][]string{}
			for _, v := range row {
				if t.left -= len(v.Bytes()) + 16; t.left < 0 {
					return fmt.Errorf("more than %d bytes once unpacked", t.limit)
				}
				path := t.columns[v.Column()]
				switch {
				case v.IsNull() || len(v.Bytes()) > maxTaskField:
				case len(path) == 1:
					r[path[0]] = strings.Clone(v.String())
				case len(path) == 3 && path[1] == "list":
					lists[path[0]] = append(lists[path[0]], strings.Clone(v.String()))
				}
			}
			for name, list := range lists {
				r[name] = string(mustJSON(list))
			}
			if t.records = append(t.records, r); len(t.records) > maxTaskRows {
				return fmt.Errorf("more than %d rows", maxTaskRows)
			}
		}
		if errors.Is(err, io.EOF) || n == 0 && err == nil {
			return nil
		}
		if err != nil {
			return err
		}
	}
}
