package sandbox

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

func TestMain(m *testing.M) {
	RunWorker(nil)
	if os.Getenv("SWARM_TEST_ORPHAN") != "" {
		abandon()
	}
	os.Exit(m.Run())
}

// codeTask is a line of the reference data.
type codeTask struct {
	ID, Entry string
	Tests     []struct {
		Args          json.RawMessage
		Want          json.RawMessage
		Stdin, Stdout string
	}
	Submissions []struct {
		Kind, Code, Verdict string
		Causes              []Cause
	}
}

// codeTasks reads every task file whose name begins with prefix.
func codeTasks(t *testing.T, prefix string) []codeTask {
	t.Helper()
	root := os.Getenv("SWARM_VECTORS")
	if root == "" {
		root = "testdata"
	}
	files, err := filepath.Glob(filepath.Join(root, "code", prefix+"*.jsonl.gz"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no %s tasks in %s: %v", prefix, root, err)
	}
	var tasks []codeTask
	for _, path := range files {
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		z, err := gzip.NewReader(bytes.NewReader(raw))
		if err != nil {
			t.Fatal(err)
		}
		if raw, err = io.ReadAll(z); err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(bytes.NewReader(raw))
		lines.Buffer(nil, 1<<26)
		for lines.Scan() {
			var task codeTask
			if err := json.Unmarshal(lines.Bytes(), &task); err != nil {
				t.Fatal(err)
			}
			tasks = append(tasks, task)
		}
	}
	return tasks
}

func (c *codeTask) args() (args, want []json.RawMessage) {
	for _, test := range c.Tests {
		args, want = append(args, test.Args), append(want, test.Want)
	}
	return args, want
}

// leash bounds most programs of the reference data: the hostile ones among them shall not take the whole of the
// time that they may. What fails by it and should pass runs again within the limits that the data name.
var leash = Limits{Wall: time.Second, CPU: 400 * time.Millisecond, Steps: 4_000_000, Memory: 192 << 20}

// judgeAll runs every submission of the tasks, two at a time, and checks verdict and cause. run says what becomes
// of a program on the leash, or off it.
func judgeAll(t *testing.T, tasks []codeTask, run func(leashed bool, task *codeTask, code string) (Verdict, error)) {
	t.Helper()
	var wg sync.WaitGroup
	slots := make(chan struct{}, 2)
	count := 0
	for i := range tasks {
		task := &tasks[i]
		for _, s := range task.Submissions {
			count++
			slots <- struct{}{}
			wg.Go(func() {
				defer func() { <-slots }()
				v, err := run(true, task, s.Code)
				if err == nil && s.Verdict == "pass" && slices.Contains([]Cause{StepLimit, TimeLimit, MemoryLimit}, v.Cause) {
					v, err = run(false, task, s.Code)
				}
				switch {
				case err != nil:
					t.Errorf("%s %s: %v", task.ID, s.Kind, err)
				case v.Pass() != (s.Verdict == "pass"):
					t.Errorf("%s %s: %+v, want %s", task.ID, s.Kind, v, s.Verdict)
				case !v.Pass() && !slices.Contains(s.Causes, v.Cause):
					t.Errorf("%s %s: cause %q (%s), want one of %v", task.ID, s.Kind, v.Cause, v.Detail, s.Causes)
				}
			})
		}
	}
	wg.Wait()
	if count == 0 {
		t.Fatal("no submissions")
	}
}

func openStarlark(t testing.TB, l Limits) *Starlark {
	t.Helper()
	s, err := NewStarlark(2, l)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Close)
	return s
}

func TestStarlarkVectors(t *testing.T) {
	t.Parallel()
	pools := map[bool]*Starlark{true: openStarlark(t, leash), false: openStarlark(t, Limits{})}
	judgeAll(t, codeTasks(t, "starlark"), func(leashed bool, task *codeTask, code string) (Verdict, error) {
		args, want := task.args()
		outputs, err := pools[leashed].Call(context.Background(), "", code, task.Entry, args)
		if err != nil {
			return Verdict{}, err
		}
		return Judge(outputs, want), nil
	})
}

// The step limit is exact: the same program stops or not at the same number of steps, every time.
func TestStarlarkStepsAreExact(t *testing.T) {
	code := "def f(n):\n    t = 0\n    for i in range(n):\n        t += i\n    return t\n"
	lowest := func() uint64 {
		low, high := uint64(1), uint64(100_000)
		for low < high {
			mid := (low + high) / 2
			req := request{Code: code, Entry: "f", Args: []json.RawMessage{[]byte("[1000]")}, Steps: mid, Output: 100}
			if out := newState(nil).execute(&req); out[0].Cause == "" {
				high = mid
			} else {
				low = mid + 1
			}
		}
		return low
	}
	if a, b := lowest(), lowest(); a != b {
		t.Errorf("finishes with %d steps, then with %d", a, b)
	}
}

func TestStarlarkSurvivesDeathAndCancel(t *testing.T) {
	s := openStarlark(t, Limits{Wall: 10 * time.Second})
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	forever := "def f():\n    x = 10\n    for _ in range(60):\n        x = x * x\n"
	if _, err := s.Call(ctx, "", forever, "f", []json.RawMessage{[]byte("[]")}); err == nil {
		t.Error("a cancelled call gave no error")
	}
	out, err := s.Call(context.Background(), "", "def f():\n    return [1, \"a\", {\"b\": None}]\n", "f", []json.RawMessage{[]byte("[]")})
	if err != nil || len(out) != 1 || string(out[0].Value) != `[1,"a",{"b":null}]` {
		t.Errorf("after a killed worker: %+v, %v", out, err)
	}
}

// abandon starts a worker on a long computation, tells its process and leaves it.
func abandon() {
	c, err := startChild()
	if err != nil {
		os.Exit(1)
	}
	go c.exchange(context.Background(), &request{
		Code: "def f():\n    for i in range(1 << 40):\n        pass\n", Entry: "f", Args: []json.RawMessage{[]byte("[]")}, Steps: 1 << 60, Memory: 512 << 20,
	}, Limits{Wall: time.Hour, CPU: time.Hour})
	time.Sleep(200 * time.Millisecond) // it computes
	fmt.Println(c.cmd.Process.Pid)
	os.Exit(0)
}

// A worker ends with its parent, even while it computes.
func TestStarlarkLeavesNoOrphan(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), "SWARM_TEST_ORPHAN=1")
	out, err := cmd.Output()
	pid, convert := strconv.Atoi(strings.TrimSpace(string(out)))
	if err != nil || convert != nil {
		t.Fatalf("%q: %v %v", out, err, convert)
	}
	deadline := time.Now().Add(30 * time.Second)
	for alive(pid) {
		if time.Now().After(deadline) {
			t.Fatalf("worker %d outlives its parent", pid)
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// alive says whether there is a process; one that has ended and waits to be reaped is none.
func alive(pid int) bool {
	p, err := os.FindProcess(pid)
	if err != nil || p.Signal(syscall.Signal(0)) != nil {
		return false
	}
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	return err != nil || !strings.Contains(string(stat), ") Z ")
}

func TestEqualJSON(t *testing.T) {
	for _, c := range []struct {
		a, b  string
		equal bool
	}{
		{"1", "1", true},
		{"1", "1.0", false},
		{"1.0", "1.00", true},
		{"true", "1", false},
		{"null", "null", true},
		{`{"a":1,"b":2}`, `{"b":2,"a":1}`, true},
		{`[1,2]`, `[2,1]`, false},
		{`[1]`, `[1,1]`, false},
		{`"a"`, `"a"`, true},
		{"12345678901234567890123", "12345678901234567890123", true},
		{"12345678901234567890123", "12345678901234567890124", false},
		{"1 2", "1", false},
		{"", "null", false},
		{"NaN", "NaN", false},
	} {
		if got := equalJSON([]byte(c.a), []byte(c.b)); got != c.equal {
			t.Errorf("%s and %s: equal %v", c.a, c.b, got)
		}
	}
}

func BenchmarkStarlark(b *testing.B) {
	s := openStarlark(b, Limits{})
	args := []json.RawMessage{[]byte("[[1,2,3,4,5]]"), []byte("[[6,7,8]]")}
	code := "def f(xs):\n    t = 0\n    for x in xs:\n        t += x\n    return t\n"
	b.RunParallel(func(p *testing.PB) {
		for p.Next() {
			out, err := s.Call(context.Background(), "", code, "f", args)
			if err != nil || len(out) != 2 || !strings.HasPrefix(string(out[0].Value), "15") {
				b.Fatalf("%v %v", out, err)
			}
		}
	})
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "executions/s")
}
