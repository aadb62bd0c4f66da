package main

import (
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/spf13/cobra"
)

// scaffolds holds a working environment in each language; NAME, Name and name_ are replaced.
//
//go:embed scaffold
var scaffolds embed.FS

var envName = regexp.MustCompile(`^[a-z][a-z0-9_]{0,40}$`)

func newEnvNewCommand() *cobra.Command {
	var lang, dir string
	cmd := &cobra.Command{
		Use:   "new NAME",
		Short: "Write a working environment to start from",
		Long: `Write a working environment to start from.

  star    one .star file: a run names it by its hash, peers fetch it and run it sandboxed (default)
  go      a Go file and its test, for the table of this repository
  python  a program that speaks JSON lines, run in the sandbox, and the .env.json that starts it`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return writeScaffold(cmd.OutOrStdout(), args[0], lang, dir)
		},
	}
	cmd.Flags().StringVar(&lang, "lang", "star", "star, go or python")
	cmd.Flags().StringVar(&dir, "dir", ".", "folder to write to")
	return cmd
}

func writeScaffold(out io.Writer, name, lang, dir string) error {
	if !envName.MatchString(name) {
		return fmt.Errorf("environment name %q: want %s", name, envName)
	}
	next := map[string]string{
		"star":   "swarm env validate " + filepath.Join(dir, name+".star"),
		"python": "swarm env validate " + filepath.Join(dir, name+".env.json"),
		"go":     fmt.Sprintf("add the line `%s,` to the table in envs/table.go, then: go test ./envs -run 'TestBuiltIn/%s'", camel(name), name),
	}
	if next[lang] == "" {
		return fmt.Errorf("language %q: want star, go or python", lang)
	}
	files, err := fs.Glob(scaffolds, "scaffold/"+lang+"/*")
	if err != nil {
		return err
	}
	for _, file := range files {
		source, err := scaffolds.ReadFile(file)
		if err != nil {
			return err
		}
		// The suffix .txt keeps the compiler from scaffolds in Go.
		target := filepath.Join(dir, strings.ReplaceAll(strings.TrimSuffix(filepath.Base(file), ".txt"), "NAME", name))
		text := strings.NewReplacer("NAME", name, "Camel", camel(name)).Replace(string(source))
		if err := writeNew(target, text); err != nil {
			return err
		}
		fmt.Fprintln(out, "wrote", target)
	}
	if lang == "python" {
		if err := writePythonConfig(out, name, dir); err != nil {
			return err
		}
	}
	_, err = fmt.Fprintln(out, "next:", next[lang])
	return err
}

// writeNew refuses to overwrite.
func writeNew(path, text string) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = io.WriteString(f, text)
	return errors.Join(err, f.Close())
}

// writePythonConfig says how to start the program. The sandbox wants absolute paths, and the
// interpreter itself, not a script that looks for it.
func writePythonConfig(out io.Writer, name, dir string) error {
	found, err := exec.Command("python3", "-c", "import os, sys; print(os.path.realpath(sys.executable)); print(sys.base_prefix)").Output()
	if err != nil {
		return fmt.Errorf("python3 does not run, so %s.env.json cannot be written: %w", name, err)
	}
	python, prefix, ok := strings.Cut(strings.TrimSpace(string(found)), "\n")
	if !ok {
		return fmt.Errorf("python3 says %q, not where it is", found)
	}
	script, err := filepath.Abs(filepath.Join(dir, name+".py"))
	if err != nil {
		return err
	}
	config := map[string]any{"command": []string{python, script}, "read_only": []string{script, prefix}}
	text, err := json.MarshalIndent(config, "", "  ")
	if err != nil {
		return err
	}
	path := filepath.Join(dir, name+".env.json")
	if err := writeNew(path, string(text)+"\n"); err != nil {
		return err
	}
	_, err = fmt.Fprintln(out, "wrote", path)
	return err
}

// camel gives the Go name of an environment.
func camel(name string) string {
	parts := strings.Split(name, "_")
	for i, p := range parts[1:] {
		if p != "" {
			parts[i+1] = strings.ToUpper(p[:1]) + p[1:]
		}
	}
	return strings.Join(parts, "")
}
