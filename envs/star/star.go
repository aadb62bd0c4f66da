package star

import (
	"context"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"swarmrl/envs"
	"swarmrl/reward"
	"swarmrl/reward/mathcheck"
	"swarmrl/reward/sandbox"
)

// MaxSource is the largest environment file, in bytes.
const MaxSource = 256 << 10

// moduleName is how requests name the functions of module.go.
const moduleName = "env"

var goodName = regexp.MustCompile(`^[a-z0-9][a-z0-9_-]{0,47}$`)

// environment is an opened file. Safe for concurrent use.
type environment struct {
	spec   envs.Spec
	drawn  string // star/ and the name: an edited file draws the same seeds
	source string
	pool   *sandbox.Starlark
}

// library is the code of ours that files call, and that runs them.
//
//go:embed *.go
var library embed.FS

// versionOf is SHA-256("swarmrl/star/v2" | hash of our library | source): another library may make
// other tasks and scores of one source.
func versionOf(source []byte) ([32]byte, error) {
	shared, err := envs.LibraryVersion()
	if err != nil {
		return shared, err
	}
	hash := reward.SourceHash(library, hex.EncodeToString(shared[:]), mathcheck.Version(), sandbox.Version())
	return sha256.Sum256(append([]byte("swarmrl/star/v2"+hash), source...)), nil
}

// Open checks an environment file and gives it as an Env that runs in pool. Its name is star/, what
// the file says, and its [Address]: star/vowels?blob=….
func Open(source []byte, pool *sandbox.Starlark) (envs.Env, error) {
	if len(source) > MaxSource || !utf8.Valid(source) {
		return nil, fmt.Errorf("environment file of %d bytes: want UTF-8 of at most %d", len(source), MaxSource)
	}
	e := &environment{source: string(source), pool: pool}
	var err error
	if e.spec.Version, err = versionOf(source); err != nil {
		return nil, err
	}
	e.spec.Default = 0.5
	c, err := e.constants()
	if err != nil {
		return nil, err
	}
	if !goodName.MatchString(c.Name) {
		return nil, fmt.Errorf("environment file: name %q: want %s", c.Name, goodName)
	}
	if c.Doc == "" || c.Difficulty == "" {
		return nil, fmt.Errorf("environment file %s: set doc and difficulty to a sentence each", c.Name)
	}
	e.drawn = Prefix + c.Name
	e.spec.Name = fmt.Sprintf("%s%s%x", e.drawn, addressMark, Address(source))
	e.spec.Doc, e.spec.Difficulty = c.Doc, c.Difficulty
	if _, err := e.Task(0, 0, e.spec.Default); err != nil {
		return nil, err
	}
	return e, nil
}

type constants struct{ Name, Doc, Difficulty string }

// constants reads the file's texts by a function appended to it, once the file alone is known to load: so lines are
// the author's.
func (e *environment) constants() (c constants, err error) {
	const noSuch = "no_function_of_this_file"
	if _, err := e.run(e.source, noSuch, "[]"); err != nil && !strings.Contains(err.Error(), string(sandbox.NotFound)) {
		return c, errors.New(strings.Replace(err.Error(), noSuch+": ", "", 1))
	}
	const probe = "\n\ndef constants_of_this_file():\n    return {\"name\": name, \"doc\": doc, \"difficulty\": difficulty}\n"
	out, err := e.run(e.source+probe, "constants_of_this_file", "[]")
	if err != nil {
		if _, name, ok := strings.Cut(err.Error(), "undefined: "); ok {
			return c, fmt.Errorf("environment file: it does not say %s: set name, doc and difficulty to a text each", name)
		}
		return c, err
	}
	if err := json.Unmarshal(out, &c); err != nil {
		return c, errors.New("environment file: name, doc and difficulty must be texts")
	}
	return c, nil
}

// run calls one function of the file; args is a JSON list.
func (e *environment) run(source, entry, args string) ([]byte, error) {
	outputs, err := e.pool.Call(context.Background(), moduleName, source, entry, []json.RawMessage{json.RawMessage(args)})
	if err != nil {
		return nil, err
	}
	if len(outputs) != 1 {
		return nil, fmt.Errorf("environment file: %d outputs of %s", len(outputs), entry)
	}
	if o := outputs[0]; o.Cause != "" {
		return nil, fmt.Errorf("environment file: %s: %s: %s", entry, o.Cause, o.Detail)
	}
	return outputs[0].Value, nil
}

// Spec implements envs.Env.
func (e *environment) Spec() envs.Spec { return e.spec }

// Task implements envs.Env. The file's seed is 63 bits drawn from (seed, index, difficulty).
func (e *environment) Task(seed, index uint64, difficulty float64) (envs.Task, error) {
	if !(difficulty >= 0 && difficulty <= 1) {
		return envs.Task{}, fmt.Errorf("%s: difficulty %v: want 0..1", e.spec.Name, difficulty)
	}
	item := envs.NewRand(e.drawn, seed, index, difficulty).Uint64() >> 1
	out, err := e.run(e.source, "task", fmt.Sprintf("[%d,%s]", item, floatText(difficulty)))
	if err != nil {
		return envs.Task{}, err
	}
	t, err := envs.DecodeTask(out)
	if err != nil {
		return envs.Task{}, fmt.Errorf("%s: task: %w", e.spec.Name, err)
	}
	t.Seed, t.Index, t.Difficulty = seed, index, difficulty
	return t, nil
}

// floatText writes a number so that the file sees a float, 0 and 1 included.
func floatText(f float64) string {
	text := fmt.Sprint(f)
	if !strings.ContainsAny(text, ".e") {
		text += ".0"
	}
	return text
}

// Grade implements envs.Env. What score does wrong earns 0 and names the line.
func (e *environment) Grade(t envs.Task, completion string) envs.Score {
	return envs.GradeJSON(t, completion, func(key, text json.RawMessage) ([]byte, error) {
		return e.run(e.source, "score", "["+string(key)+","+string(text)+"]")
	})
}
