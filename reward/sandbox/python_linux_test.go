package sandbox

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// openPython skips only where the machine cannot isolate, and says why.
func openPython(t testing.TB, l Limits) *Python {
	t.Helper()
	p, err := NewPython(2, l)
	if err != nil {
		t.Skipf("no Python sandbox here: %v", err)
	}
	t.Cleanup(p.Close)
	return p
}

func TestPythonFunctionVectors(t *testing.T) {
	t.Parallel()
	pools := map[bool]*Python{true: openPython(t, leash), false: openPython(t, Limits{})}
	judgeAll(t, codeTasks(t, "python_function"), func(leashed bool, task *codeTask, code string) (Verdict, error) {
		args, want := task.args()
		outputs, err := pools[leashed].Call(context.Background(), code, task.Entry, args)
		if err != nil {
			return Verdict{}, err
		}
		return Judge(outputs, want), nil
	})
}

func TestPythonProgramVectors(t *testing.T) {
	t.Parallel()
	pools := map[bool]*Python{true: openPython(t, leash), false: openPython(t, Limits{})}
	judgeAll(t, codeTasks(t, "python_stdio"), func(leashed bool, task *codeTask, code string) (Verdict, error) {
		var in, want []string
		for _, test := range task.Tests {
			in, want = append(in, test.Stdin), append(want, test.Stdout)
		}
		outputs, err := pools[leashed].Run(context.Background(), code, in)
		if err != nil {
			return Verdict{}, err
		}
		return JudgeStdio(outputs, want), nil
	})
}

// Each attempt prints "out" when it got out of the box.
func TestPythonEscapes(t *testing.T) {
	p := openPython(t, Limits{Wall: 3 * time.Second, CPU: time.Second})
	for name, code := range map[string]string{
		"proc":          "import os\nprint('out' if os.path.exists('/proc/1/environ') or os.path.exists('/proc/self') else 'in')",
		"ptrace":        "import ctypes\nprint('out' if ctypes.CDLL(None).ptrace(0,0,0,0) == 0 else 'in')",
		"socket":        "import socket\ntry:\n  socket.socket(); print('out')\nexcept OSError: print('in')",
		"unix":          "import socket\ntry:\n  socket.socketpair(); print('out')\nexcept OSError: print('in')",
		"fork":          "import os\ntry:\n  os.fork(); print('out')\nexcept OSError: print('in')",
		"spawn":         "import os\ntry:\n  os.posix_spawn('/usr/bin/python3', ['x'], {}); print('out')\nexcept OSError: print('in')",
		"clone":         "import ctypes\nprint('out' if ctypes.CDLL(None).syscall(56, 17, 0, 0, 0, 0) >= 0 else 'in')",
		"clone3":        "import ctypes\nb = ctypes.create_string_buffer(88)\nprint('out' if ctypes.CDLL(None).syscall(435, b, 88) >= 0 else 'in')",
		"symlink":       "import os\nos.symlink('/etc/passwd', '/tmp/x')\ntry:\n  open('/tmp/x').read(); print('out')\nexcept OSError: print('in')",
		"home":          "import os\nprint('out' if any(os.path.exists(d) for d in ('/root', '/home', '/etc', '/work', '/var')) else 'in')",
		"write":         "try:\n  open('/usr/lib/x', 'w'); print('out')\nexcept OSError: print('in')",
		"huge file":     "try:\n  f = open('/tmp/x', 'wb')\n  for _ in range(64): f.write(bytes(1<<20))\n  print('out')\nexcept OSError: print('in')",
		"root":          "try:\n  open('/x', 'w'); print('out')\nexcept OSError: print('in')",
		"shared memory": "import os\ntry:\n  for i in range(9): open('/dev/shm/%d' % i, 'wb').write(bytes(1<<20))\n  print('out')\nexcept OSError: print('in')",
		"system v":      "import ctypes\nprint('out' if ctypes.CDLL(None).shmget(0, 1<<20, 0o1600) >= 0 or ctypes.CDLL(None).msgget(0, 0o1600) >= 0 else 'in')",
		"x32":           "import ctypes\nprint('out' if ctypes.CDLL(None).syscall(0x40000000 | 57) >= 0 else 'in')",
		"init":          "import os, signal\ntry:\n  os.kill(1, signal.SIGKILL)\n  os.kill(-1, signal.SIGKILL)\nexcept OSError: pass\nprint('in')",
		"signal":        "import os, signal\ntry:\n  os.kill(os.getppid(), signal.SIGKILL)\nexcept OSError: pass\nprint('in')",
		"environ":       "import os\nprint('out' if set(os.environ) - {'PYTHONHASHSEED','LC_ALL','TZ','PWD'} else 'in')",
		"unshare":       "import ctypes\nprint('out' if ctypes.CDLL(None).unshare(0x10000000) == 0 else 'in')",
		"mount":         "import ctypes\nprint('out' if ctypes.CDLL(None).mount(b'none', b'/tmp', b'tmpfs', 0, None) == 0 else 'in')",
		"privileges":    "import os\ntry:\n  os.setuid(0); print('out')\nexcept OSError: print('in')",
		"memory":        "try:\n  x = bytearray(1 << 30); print('out')\nexcept MemoryError: print('in')",
	} {
		out, err := p.Run(context.Background(), code, []string{""})
		if err != nil {
			t.Errorf("%s: %v", name, err)
		} else if len(out) != 1 || strings.TrimSpace(string(out[0].Value)) != "in" {
			t.Errorf("%s: %q %s %s", name, out[0].Value, out[0].Cause, out[0].Detail)
		}
	}
}

// Code of another architecture would pass by the list of denied calls: it is killed.
func TestPythonDeniesOtherArchitectures(t *testing.T) {
	if runtime.GOARCH != "amd64" {
		t.Skip("int 0x80 is of this architecture")
	}
	p := openPython(t, Limits{})
	fork := "import ctypes, mmap\nm = mmap.mmap(-1, 4096, prot=7)\nm.write(bytes.fromhex('b802000000cd80c3'))\n" +
		"f = ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(m)))\nprint('forked', f())"
	out, err := p.Run(context.Background(), fork, []string{""})
	if err != nil || out[0].Cause == "" || strings.Contains(string(out[0].Value), "forked") {
		t.Errorf("%+v %v", out, err)
	}
}

func TestPythonLimitsFiles(t *testing.T) {
	p := openPython(t, Limits{})
	out, err := p.Run(context.Background(), "for i in range(10**7):\n  open('/tmp/%d' % i, 'w').close()", []string{""})
	if err != nil || out[0].Cause != DiskLimit && out[0].Cause != TimeLimit {
		t.Errorf("%+v %v", out, err)
	}
	if _, known := usageOf(os.Getpid()); known && out[0].Cause != DiskLimit {
		t.Errorf("%s", out[0].Cause)
	}
}

func TestPythonLeavesNothingBehind(t *testing.T) {
	p := openPython(t, Limits{Wall: time.Second, CPU: time.Second})
	code := "import time, threading\nthreading.Thread(target=time.sleep, args=(1000,)).start()\ntime.sleep(1000)"
	i := <-p.ready
	pids := descendants(i.pid())
	if len(pids) < 2 {
		t.Fatalf("%d processes of a waiting interpreter", len(pids))
	}
	if r := i.run(context.Background(), isProgram, []byte(code), nil, p.limits); r.cause != TimeLimit {
		t.Fatalf("%+v", r)
	}
	waiting := <-p.ready // one that nobody used
	pids = append(pids, descendants(waiting.pid())...)
	waiting.kill()
	p.Close()
	deadline := time.Now().Add(20 * time.Second)
	for {
		left := slices.DeleteFunc(slices.Clone(pids), func(pid int) bool {
			_, err := os.Stat(fmt.Sprintf("/proc/%d", pid))
			return err != nil
		})
		if len(left) == 0 {
			break
		}
		if time.Now().After(deadline) {
			t.Fatalf("processes %v are left, or their zombies", left)
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// descendants lists a process and all below it.
func descendants(pid int) []int {
	out := []int{pid}
	children, err := os.ReadFile(fmt.Sprintf("/proc/%d/task/%d/children", pid, pid))
	if err != nil {
		return out
	}
	for _, child := range strings.Fields(string(children)) {
		if n, err := strconv.Atoi(child); err == nil {
			out = append(out, descendants(n)...)
		}
	}
	return out
}

func TestPythonTellsOnePeerFromTheOther(t *testing.T) {
	p := openPython(t, Limits{})
	args := []json.RawMessage{[]byte("[1]"), []byte("[2]")}
	out, err := p.Call(context.Background(), "def f(x):\n    return {'x': [x, 1.5, None, True, 'é']}", "f", args)
	if err != nil || len(out) != 2 || !equalJSON(out[1].Value, []byte(`{"x":[2,1.5,null,true,"é"]}`)) {
		t.Fatalf("%+v %v", out, err)
	}
}

func BenchmarkPython(b *testing.B) {
	p := openPython(b, Limits{})
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			out, err := p.Run(context.Background(), "print(sum(range(1000)))", []string{""})
			if err != nil || string(out[0].Value) != "499500\n" {
				b.Fatalf("%+v %v", out, err)
			}
		}
	})
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "executions/s")
}

// TestRunInAll: a program that stays within the limit in each of many runs does not take as long as all of them.
func TestRunInAll(t *testing.T) {
	p := openPython(t, Limits{Wall: time.Second})
	outputs, err := p.Run(context.Background(), "import time\ntime.sleep(0.7)", make([]string, 50))
	if err != nil || len(outputs) > 12 || outputs[len(outputs)-1].Cause != TimeLimit {
		t.Errorf("%d outputs, %+v, %v", len(outputs), outputs[len(outputs)-1], err)
	}
}
