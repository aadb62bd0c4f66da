package distill

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

// The files of a data directory.
const (
	ParquetName = "rollouts.parquet"
	JSONLName   = "rollouts.jsonl"
)

// SaveData writes the examples as Parquet and as JSON lines, and a card that tells people what they
// are, into dir, which it makes. Each file is whole or absent.
func SaveData(dir string, examples []Example, stats *DataStats, command string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	files := []struct {
		name  string
		write func(io.Writer) error
	}{
		{JSONLName, func(w io.Writer) error { return writeLines(w, examples) }},
		{ParquetName, func(w io.Writer) error { return writeParquet(w, examples) }},
		{"stats.json", func(w io.Writer) error { return json.NewEncoder(w).Encode(stats) }},
		{"README.md", func(w io.Writer) error { _, err := io.WriteString(w, dataCard(examples, stats, command)); return err }},
	}
	for _, f := range files {
		if err := ckpt.WriteAtomic(filepath.Join(dir, f.name), f.write); err != nil {
			return err
		}
	}
	return nil
}

func writeLines[T any](w io.Writer, rows []T) error {
	b := bufio.NewWriter(w)
	e := json.NewEncoder(b)
	for i := range rows {
		if err := e.Encode(&rows[i]); err != nil {
			return err
		}
	}
	return b.Flush()
}

func writeParquet[T any](w io.Writer, rows []T) error {
	p := parquet.NewGenericWriter[T](w, parquet.Compression(&zstd.Codec{}), parquet.CreatedBy("swarmrl", "", ""))
	if _, err := p.Write(rows); err != nil {
		return err
	}
	return p.Close()
}

// maxLine bounds a line of JSON, in bytes.
const maxLine = 16 << 20

// LoadData reads rollouts.jsonl, which people may have edited.
func LoadData(path string) ([]Example, error) {
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		path = filepath.Join(path, JSONLName)
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, maxLine)
	var out []Example
	for lines.Scan() {
		var e Example
		if err := json.Unmarshal(lines.Bytes(), &e); err != nil {
			return nil, fmt.Errorf("%s: line %d: %w", path, len(out)+1, err)
		}
		if len(e.Messages) == 0 || len(e.Tokens) == 0 {
			return nil, fmt.Errorf("%s: line %d: no messages or no tokens", path, len(out)+1)
		}
		out = append(out, e)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%s: line %d: %w", path, len(out)+1, err)
	}
	if len(out) == 0 {
		return nil, errors.New(path + " holds no rollouts: make them with `swarm distill --from winners:all --data-only`")
	}
	return out, nil
}

// dataCard says what the data is, in the layout of a Hugging Face data set.
func dataCard(examples []Example, s *DataStats, command string) string {
	var b strings.Builder
	b.WriteString("---\nlicense:\nconfigs:\n- config_name: default\n  data_files: " + ParquetName + "\n---\n\n# Rollouts of a swarm's winners\n\n")
	fmt.Fprintf(&b, "Made by `%s`. Each row is the best rollout of its question, replayed here on the policy that wrote it\n(rebuilt from base and patches) and graded here; nothing is taken from a peer's word.\n\n", command)
	fmt.Fprintf(&b, "| of %d rollouts | |\n|---|---|\n| failed a check | %d |\n| policy not rebuilt | %d |\n| wrong | %d |\n| not the best of its question | %d |\n| question of an evaluation | %d |\n| **kept** | **%d** |\n\n",
		s.Found, s.Failed, s.Unverifiable, s.Wrong, s.Repeated, s.Contaminated, s.Kept)
	for _, part := range []struct {
		title string
		n     map[string]int
	}{{"environment", s.Envs}, {"stage", s.Stages}, {"peer", s.Peers}} {
		fmt.Fprintf(&b, "| %s | rows |\n|---|---|\n", part.title)
		for _, k := range sortedKeys(part.n) {
			fmt.Fprintf(&b, "| %s | %d |\n", k, part.n[k])
		}
		b.WriteString("\n")
	}
	var runs []string
	for i := range examples {
		if !slices.Contains(runs, examples[i].Run) {
			runs = append(runs, examples[i].Run)
		}
	}
	fmt.Fprintf(&b, "Runs: `%s`. The licence is left to whoever publishes.\n", strings.Join(runs, "`, `"))
	return b.String()
}

func sortedKeys(m map[string]int) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
