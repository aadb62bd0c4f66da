package sandbox

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	seccomp "github.com/elastic/go-seccomp-bpf"
	"golang.org/x/net/bpf"
	"golang.org/x/sys/unix"
)

// python is the interpreter that runs submissions: the system's, whose files lie under /usr.
const python = "/usr/bin/python3"

// launcher prepares the command line once; the function starts one waiting interpreter.
func launcher(l Limits) (func() (*interpreter, error), error) {
	bwrap, err := exec.LookPath("bwrap")
	if err != nil {
		return nil, errors.New("bubblewrap is missing: install it (Debian, Ubuntu: apt-get install bubblewrap)")
	}
	prlimit, err := exec.LookPath("prlimit")
	if err != nil {
		return nil, errors.New("prlimit is missing: install util-linux")
	}
	target, err := filepath.EvalSymlinks(python)
	if err != nil {
		return nil, fmt.Errorf("%s is missing: install python3", python)
	}
	if err := probeNamespaces(bwrap); err != nil {
		return nil, err
	}
	filter, err := seccompFilter()
	if err != nil {
		return nil, fmt.Errorf("seccomp filter: %w", err)
	}
	args := arguments(prlimit, target, l)
	return func() (*interpreter, error) { return start(bwrap, args, filter) }, nil
}

// probeNamespaces tells a missing permission from a broken program.
func probeNamespaces(bwrap string) error {
	cmd := exec.Command(bwrap, "--unshare-all", "--ro-bind", "/", "/", "/bin/true")
	cmd.Env = []string{}
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("bubblewrap cannot make namespaces here: %s; allow unprivileged user namespaces "+
			"(sysctl kernel.unprivileged_userns_clone=1, on Ubuntu also kernel.apparmor_restrict_unprivileged_userns=0), "+
			"or run outside of a container that forbids them", strings.TrimSpace(clip(string(out), 200)))
	}
	return nil
}

// arguments is bubblewrap's command line: everything unshared, nothing but /usr/lib to read, no /proc.
func arguments(prlimit, target string, l Limits) []string {
	args := []string{
		"--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL", "--clearenv",
		"--setenv", "PYTHONHASHSEED", "0", "--setenv", "LC_ALL", "C.UTF-8", "--setenv", "TZ", "UTC",
		"--ro-bind", target, python, "--ro-bind", prlimit, "/usr/bin/prlimit",
	}
	for _, dir := range []string{"/usr/lib", "/usr/lib64", "/lib", "/lib64"} {
		args = append(args, bind(dir)...)
	}
	cpu := strconv.Itoa(int(max(1, (l.CPU+time.Second-1)/time.Second)))
	return append(args,
		"--dev", "/dev", "--size", "16777216", "--tmpfs", "/tmp", "--chdir", "/tmp", "--uid", "65534", "--gid", "65534",
		"--seccomp", "3",
		"/usr/bin/prlimit", "--as="+strconv.FormatInt(l.Memory, 10), "--cpu="+cpu, "--nproc=64",
		"--fsize=16777216", "--nofile=64", "--core=0", python, "-I", "-S", "-B", "-c", harness)
}

// bind shows a library folder read-only, as a link where it is one.
func bind(dir string) []string {
	info, err := os.Lstat(dir)
	if err != nil {
		return nil
	}
	if info.Mode()&os.ModeSymlink != 0 {
		if to, err := os.Readlink(dir); err == nil {
			return []string{"--symlink", to, dir}
		}
	}
	return []string{"--ro-bind", dir, dir}
}

// denied are the system calls that no task needs.
var denied = []string{
	"fork", "vfork", "ptrace", "process_vm_readv", "process_vm_writev", "mount", "umount2", "unshare", "setns",
	"bpf", "keyctl", "add_key", "request_key", "perf_event_open", "userfaultfd", "kexec_load", "init_module",
	"finit_module", "socket", "socketpair", "io_uring_setup", "open_by_handle_at", "pivot_root", "swapon", "reboot",
	"memfd_create", "execveat", "pidfd_open", "pidfd_getfd", "personality", "mbind", "migrate_pages", "syslog",
	"clock_settime", "settimeofday", "adjtimex", "sethostname", "setdomainname", "acct", "quotactl", "chroot",
}

// seccompFilter is the program that bubblewrap loads from descriptor 3. New threads are allowed,
// new processes are not: that is what stops fork bombs for root as well, whom RLIMIT_NPROC does
// not bind. clone3 hides its flags from a filter, so it does not exist here; libc falls back.
func seccompFilter() ([]byte, error) {
	policy := seccomp.Policy{DefaultAction: seccomp.ActionAllow, Syscalls: []seccomp.SyscallGroup{
		{Action: seccomp.ActionErrno, Names: denied, NamesWithCondtions: []seccomp.NameWithConditions{{
			Name: "clone",
			Conditions: []seccomp.Condition{{
				Argument: 0, Operation: seccomp.BitsNotSet, Value: unix.CLONE_THREAD,
			}},
		}}},
		{Action: seccomp.ActionErrno | seccomp.Action(syscall.ENOSYS), Names: []string{"clone3"}},
	}}
	assembled, err := policy.Assemble()
	if err != nil {
		return nil, err
	}
	raw, err := bpf.Assemble(assembled)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	for _, in := range raw {
		b.Write(binary.NativeEndian.AppendUint16(nil, in.Op))
		b.Write([]byte{in.Jt, in.Jf})
		b.Write(binary.NativeEndian.AppendUint32(nil, in.K))
	}
	return b.Bytes(), nil
}

// interpreter is a sandboxed Python that waits for its one request.
type interpreter struct {
	cmd    *exec.Cmd
	stdin  io.WriteCloser
	stdout io.ReadCloser
	stderr tail
}

func start(bwrap string, args []string, filter []byte) (*interpreter, error) {
	read, write, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	defer read.Close()
	_, err = write.Write(filter) // far below a pipe's capacity
	write.Close()
	if err != nil {
		return nil, err
	}
	i := &interpreter{cmd: exec.Command(bwrap, args...), stderr: tail{limit: 4096}}
	i.cmd.Env = []string{} // bubblewrap's own environment can be read from inside
	i.cmd.ExtraFiles = []*os.File{read}
	i.cmd.Stderr = &i.stderr
	i.cmd.WaitDelay = 200 * time.Millisecond
	isolate(i.cmd)
	if i.stdin, err = i.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	if i.stdout, err = i.cmd.StdoutPipe(); err != nil {
		return nil, err
	}
	if err := i.cmd.Start(); err != nil {
		return nil, fmt.Errorf("bubblewrap: %w", err)
	}
	var ready [1]byte
	timer := time.AfterFunc(20*time.Second, func() { i.cmd.Process.Kill() })
	_, err = io.ReadFull(i.stdout, ready[:])
	timer.Stop()
	if err != nil || ready[0] != 6 {
		i.kill()
		return nil, fmt.Errorf("sandboxed Python does not start: %s", strings.TrimSpace(clip(i.stderr.String(), 300)))
	}
	return i, nil
}

// run gives the interpreter its request and standard input, and waits for its end, at most Wall.
func (i *interpreter) run(ctx context.Context, request map[string]any, stdin []byte, l Limits) *execution {
	r := &execution{}
	head, err := frame(request)
	if err != nil {
		i.kill()
		return &execution{cause: RuntimeError, stderr: err.Error()}
	}
	var once sync.Once
	end := func(c Cause) {
		once.Do(func() {
			r.cause = c
			i.cmd.Process.Kill()
		})
	}
	timer := time.AfterFunc(l.Wall, func() { end(TimeLimit) })
	stop := context.AfterFunc(ctx, func() { end(TimeLimit) })
	defer stop()
	go func() {
		if _, err := i.stdin.Write(head); err == nil {
			_, _ = i.stdin.Write(stdin) // a program need not read its input
		}
		i.stdin.Close()
	}()
	out := &capped{limit: l.Output, over: func() { end(OutputLimit) }}
	_, _ = io.Copy(out, i.stdout) // ends when the last writer is gone
	_ = i.cmd.Wait()
	timer.Stop()
	once.Do(func() {}) // after this nobody sets the cause
	r.stdout, r.stderr, r.exit = out.buf.Bytes(), i.stderr.String(), i.cmd.ProcessState.ExitCode()
	if r.cause == "" {
		r.cause = limitCause(r.exit, i.cmd.ProcessState, l)
	}
	return r
}

// limitCause reads a kernel limit from the exit status: bubblewrap reports a signal as 128 + number.
func limitCause(exit int, state *os.ProcessState, l Limits) Cause {
	switch exit {
	case 128 + int(syscall.SIGKILL), 128 + int(syscall.SIGXCPU):
		return TimeLimit
	}
	return ""
}

// kill ends the interpreter and everything in its namespaces, and reaps it.
func (i *interpreter) kill() {
	i.cmd.Process.Kill()
	i.stdin.Close()
	i.stdout.Close()
	_ = i.cmd.Wait()
}
