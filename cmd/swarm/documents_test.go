package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"swarmrl/policy/tiny"
)

// A documented command is a line of a code block, or a span of code in a text or a table, that begins
// with swarm, make or go.
type documented struct {
	where string // file and line
	words []string
	block bool // a whole line to type, not a mention
}

// documents lists the Markdown files of the repository, reference data aside.
func documents(t *testing.T) []string {
	t.Helper()
	var out []string
	err := filepath.WalkDir("../..", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "testdata" || d.Name() == "shared" || strings.HasPrefix(d.Name(), ".") && d.Name() != ".." && path != "../.."):
			return filepath.SkipDir
		case strings.HasSuffix(path, ".md"):
			out = append(out, path)
		}
		return nil
	})
	if err != nil || len(out) < 5 {
		t.Fatalf("%d documents: %v", len(out), err)
	}
	return out
}

var span = regexp.MustCompile("`([^`]+)`")

// commandsIn reads a document. Lines of a fenced block in a language other than sh are its program text.
func commandsIn(path, text string) []documented {
	var out []documented
	fenced, shell := false, false
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		for j := i + 1; strings.HasSuffix(line, "\\") && j < len(lines); j++ { // goes on in the next line
			line, lines[j] = strings.TrimSuffix(line, "\\")+lines[j], ""
		}
		where := fmt.Sprintf("%s:%d", path, i+1)
		if language, ok := strings.CutPrefix(strings.TrimSpace(line), "```"); ok {
			fenced, shell = !fenced, !fenced && (language == "" || language == "sh")
			continue
		}
		switch {
		case fenced && shell, !fenced && strings.HasPrefix(line, "    "):
			out = append(out, commandsOf(where, line, true)...)
		case !fenced:
			for _, m := range span.FindAllStringSubmatch(line, -1) {
				out = append(out, commandsOf(where, m[1], false)...)
			}
		}
	}
	return out
}

// commandsOf splits a line at && and | and keeps the commands that are ours to check.
func commandsOf(where, line string, block bool) []documented {
	var out []documented
	for _, inner := range substitution.FindAllStringSubmatch(line, -1) {
		out = append(out, commandsOf(where, inner[1], block)...)
	}
	rest := words(substitution.ReplaceAllString(line, "RESULT"))
	for len(rest) > 0 {
		n := slices.IndexFunc(rest, func(w string) bool { return slices.Contains([]string{"&&", "|", ">", "<"}, w) })
		if n < 0 {
			n = len(rest)
		}
		command := rest[:n]
		rest = rest[min(n+1, len(rest)):]
		for len(command) > 0 && strings.Contains(command[0], "=") { // an environment variable before it
			command = command[1:]
		}
		if len(command) > 1 && slices.Contains([]string{"swarm", "make", "go"}, command[0]) {
			out = append(out, documented{where, command, block})
		}
	}
	return out
}

var substitution = regexp.MustCompile(`\$\(([^()]*)\)`)

// words splits as a shell does, without expansions; a # after a space begins a comment.
func words(line string) []string {
	var out []string
	var word strings.Builder
	quote, open := rune(0), false
	flush := func() {
		if open {
			out = append(out, word.String())
		}
		word.Reset()
		open = false
	}
	for _, c := range line {
		switch {
		case quote != 0 && c == quote:
			quote = 0
		case quote != 0:
			word.WriteRune(c)
		case c == '\'' || c == '"':
			quote, open = c, true
		case c == ' ' || c == '\t' || c == '\n':
			flush()
		case c == '#' && !open:
			return out
		default:
			word.WriteRune(c)
			open = true
		}
	}
	flush()
	return slices.DeleteFunc(out, func(w string) bool { return w == "…" }) // and more of the like
}

// TestDocumentedCommands holds every command of every document, and every example of a help text, to
// what there is: subcommands, flags, their values, arguments, make targets, packages, tests.
func TestDocumentedCommands(t *testing.T) {
	var all []documented
	for _, path := range documents(t) {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, commandsIn(path, string(text))...)
	}
	var walk func(c *cobra.Command)
	walk = func(c *cobra.Command) {
		for line := range strings.Lines(c.Example) {
			all = append(all, commandsOf("example of "+c.CommandPath(), line, true)...)
		}
		for _, sub := range c.Commands() {
			walk(sub)
		}
	}
	walk(root())
	if len(all) < 80 {
		t.Errorf("%d commands found in the documents", len(all))
	}
	for _, d := range all {
		if err := d.check(); err != nil {
			t.Errorf("%s: %s: %v", d.where, strings.Join(d.words, " "), err)
		}
	}
}

func (d documented) check() error {
	switch d.words[0] {
	case "make":
		return d.checkMake()
	case "go":
		return d.checkGo()
	}
	return d.checkSwarm()
}

func (d documented) checkMake() error {
	makefile, err := os.ReadFile("../../Makefile")
	if err != nil {
		return err
	}
	for _, target := range d.words[1:] {
		if strings.Contains(target, "=") {
			continue
		}
		if !regexp.MustCompile(`(?m)^` + regexp.QuoteMeta(target) + `:`).Match(makefile) {
			return fmt.Errorf("no target %q", target)
		}
	}
	return nil
}

// checkGo looks for the packages that are named and the tests or benchmarks that are asked for.
func (d documented) checkGo() error {
	var dirs, patterns []string
	for i, w := range d.words {
		switch {
		case strings.HasPrefix(w, "./"):
			dirs = append(dirs, filepath.Join("../..", strings.TrimSuffix(w, "...")))
		case i > 0 && (d.words[i-1] == "-run" || d.words[i-1] == "-bench") && !slices.Contains([]string{".", "^$"}, w):
			patterns = append(patterns, w)
		}
	}
	for _, dir := range dirs {
		if info, err := os.Stat(dir); err != nil || !info.IsDir() {
			return fmt.Errorf("no package %s", dir)
		}
	}
	for _, p := range patterns {
		top, _, _ := strings.Cut(p, "/")
		name, err := regexp.Compile(top)
		if err != nil {
			return err
		}
		if !slices.ContainsFunc(dirs, func(dir string) bool { return hasTest(dir, name) }) {
			return fmt.Errorf("no test or benchmark %q in %v", p, dirs)
		}
	}
	return nil
}

var testFunction = regexp.MustCompile(`(?m)^func ((?:Test|Benchmark|Fuzz)\w*)\(`)

func hasTest(dir string, name *regexp.Regexp) bool {
	found := false
	_ = filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error { // what cannot be read has no test
		if err == nil && strings.HasSuffix(path, "_test.go") && !found {
			text, _ := os.ReadFile(path)
			for _, m := range testFunction.FindAllSubmatch(text, -1) {
				found = found || name.Match(m[1])
			}
		}
		return nil
	})
	return found
}

// checkSwarm parses the command as the program does, short of running it.
func (d documented) checkSwarm() error {
	top := root()
	top.InitDefaultCompletionCmd()
	cmd, rest, err := top.Find(chosen(d.words[1:]))
	if err != nil {
		return err
	}
	cmd.InitDefaultHelpFlag()
	if err := cmd.ParseFlags(rest); err != nil && (d.block || !strings.HasPrefix(err.Error(), "flag needs an argument")) {
		return err // a text may speak of a flag without its value
	}
	args := cmd.Flags().Args()
	if cmd.HasSubCommands() && !strings.Contains(cmd.Use, " ") && len(args) > 0 {
		return fmt.Errorf("%s has no subcommand %q", cmd.CommandPath(), args[0])
	}
	if help, _ := cmd.Flags().GetBool("help"); help {
		return nil
	}
	if d.block || len(args) > 0 {
		if err := cmd.ValidateArgs(args); err != nil {
			return err
		}
	}
	for _, arg := range args {
		if !knownArgument(arg) {
			return fmt.Errorf("argument %q is no file, number, name or placeholder", arg)
		}
	}
	if !d.block {
		return nil
	}
	if missing := requiredFlags(cmd); len(missing) > 0 {
		return fmt.Errorf("without the required %v", missing)
	}
	return nil
}

// chosen takes the first of alternatives such as star|go|python.
func chosen(words []string) []string {
	out := slices.Clone(words)
	for i, w := range out {
		out[i], _, _ = strings.Cut(w, "|")
	}
	return out
}

func requiredFlags(cmd *cobra.Command) (missing []string) {
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		if a := f.Annotations[cobra.BashCompOneRequiredFlag]; len(a) > 0 && a[0] == "true" && !f.Changed {
			missing = append(missing, "--"+f.Name)
		}
	})
	return missing
}

var (
	fileArgument = regexp.MustCompile(`\.(star|json|jsonl|toml|safetensors|parquet|swrb|batch|msgpack|bin)$`)
	nameArgument = regexp.MustCompile(`^(swarm:.*|[a-zA-Z0-9_./?=&:@~-]+…?)$`)
)

func knownArgument(arg string) bool {
	if fileArgument.MatchString(arg) {
		return true
	}
	if _, err := strconv.ParseFloat(arg, 64); err == nil {
		return true
	}
	return nameArgument.MatchString(arg) || strings.Contains(arg, " ") // a text
}

// TestCheckRefuses: the check fails what does not exist.
func TestCheckRefuses(t *testing.T) {
	for _, line := range []string{
		"swarm nothing", "swarm env nothing", "swarm node --run run.toml --no-such-flag", "swarm eval --tasks many", "swarm run new --epoch",
		"swarm train --steps 3", "swarm env validate", "swarm run show", "make nothing", "go test -run NoSuchTest ./envs", "go test ./nowhere", "swarm eval x y",
	} {
		for _, d := range commandsOf("here", line, true) {
			if d.check() == nil {
				t.Errorf("%q passes", line)
			}
		}
	}
	if n := len(commandsOf("here", "A=1 swarm env list && make test   # swarm nothing", true)); n != 2 {
		t.Errorf("%d commands, want 2", n)
	}
}

// quick lists what the documents' commands are run with in TestRunDocumentedCommands, so that each takes
// seconds. Commands that are not here wait for a person, a network or a node; they are only checked.
var quick = map[string][]string{
	"swarm run new":          {},
	"swarm run show":         {},
	"swarm env list":         {},
	"swarm env show":         {},
	"swarm env new":          {},
	"swarm env validate":     {"-n", "3"},
	"swarm env sample":       {},
	"swarm env eval":         {"-n", "4", "--max-new", "4"},
	"swarm eval":             {"--tasks", "5", "--samples", "2", "--max-new", "4"},
	"swarm train":            {"--steps", "1", "--eval-tasks", "-1", "--group", "2", "--groups", "2", "--max-new", "8"},
	"swarm distill":          {"--steps", "1", "--groups", "2", "--eval-tasks", "5", "--eval-samples", "1", "--probe", "5", "--max-new", "8"},
	"swarm verify calibrate": {"--rounds", "1", "--honest-rounds", "1", "--groups", "1", "--samples", "1", "--max-new", "4"},
	"swarm node":             {"--local", "--listen", "/ip4/127.0.0.1/tcp/0", "--plain", "--log", "error"},
}

// TestRunDocumentedCommands runs what the documents say to type, block by block in their order, in a
// folder that has what they speak of: a run, an environment, the weights of peers.
func TestRunDocumentedCommands(t *testing.T) {
	if testing.Short() {
		t.Skip("half a minute")
	}
	paths := documents(t)
	texts := map[string]string{}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		texts[path] = string(text)
	}
	ran := 0
	for _, path := range paths {
		prepare(t, path, texts[path])
		for _, d := range commandsIn(path, texts[path]) {
			// What speaks of a node that runs or of winners on a chain needs them.
			if line := strings.Join(d.words, " "); !d.block || d.words[0] != "swarm" || strings.Contains(line, "ID_OF_") || strings.Contains(line, "winners:") {
				continue
			}
			cmd, _, err := root().Find(chosen(d.words[1:]))
			more, ok := quick[cmd.CommandPath()]
			if err != nil || !ok || slices.Contains(d.words, "--host-chain") {
				continue
			}
			ran++
			t.Setenv("HOME", t.TempDir()) // each begins with no node of its own
			if err := d.run(t.Context(), more); err != nil {
				t.Errorf("%s: %s: %v", d.where, strings.Join(d.words, " "), err)
			}
		}
	}
	if ran < 12 {
		t.Errorf("%d commands run", ran)
	}
}

// run executes the command in this process. A node that was stopped by us ended well.
func (d documented) run(ctx context.Context, more []string) error {
	ctx, stop := context.WithTimeout(ctx, time.Minute)
	if d.words[1] == "node" {
		ctx, stop = context.WithTimeout(ctx, 2*time.Second)
	}
	defer stop()
	cmd := root()
	var out strings.Builder
	cmd.SetOut(&out)
	cmd.SetErr(&out)
	cmd.SetArgs(append(without(chosen(d.words[1:]), more), more...))
	err := cmd.ExecuteContext(ctx)
	if err != nil && !(d.words[1] == "node" && errors.Is(ctx.Err(), context.DeadlineExceeded)) {
		return fmt.Errorf("%w\n%s", err, out.String())
	}
	return nil
}

// without drops the flags, each with its value, that others replace.
func without(words, others []string) []string {
	var out []string
	for i := 0; i < len(words); i++ {
		if strings.HasPrefix(words[i], "-") && slices.Contains(others, words[i]) {
			i++
			continue
		}
		out = append(out, words[i])
	}
	return out
}

// prepare makes the folder that a document's commands run in and fills it.
func prepare(t *testing.T, path, text string) {
	t.Helper()
	t.Chdir(t.TempDir())
	weights, err := fs.ReadFile(tiny.FS(), "model.safetensors")
	if err != nil {
		t.Fatal(err)
	}
	for _, dir := range []string{"student/model", "peer-1", "peer-2", "sp/arith/model", "sp/code/model", "clean/model", "random"} {
		if err := os.CopyFS(dir, tiny.FS()); err != nil {
			t.Fatal(err)
		}
	}
	for _, path := range []string{"peer-1", "peer-2", "demo/peer-1", "demo/peer-2"} {
		if err := os.MkdirAll(path, 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(path, "policy.safetensors"), weights, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if m := regexp.MustCompile("(?s)Save this as `([a-z.]+)`:\n\n```python\n(.*?)```").FindStringSubmatch(text); m != nil {
		if err := os.WriteFile(m[1], []byte(m[2]), 0o644); err != nil {
			t.Fatal(err)
		}
	} else if strings.HasSuffix(path, "envs/README.md") {
		t.Fatal("it has no environment to save")
	}
	d := documented{words: []string{"swarm", "run", "new", "--out", "run.toml"}}
	if err := d.run(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
}
