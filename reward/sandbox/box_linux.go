package sandbox

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"

	seccomp "github.com/elastic/go-seccomp-bpf"
	"github.com/elastic/go-seccomp-bpf/arch"
	"golang.org/x/net/bpf"
	"golang.org/x/sys/unix"
)

// box is what every bubblewrap command of this machine shares.
type box struct {
	bwrap, prlimit string
	filter         []byte // seccomp program
}

// newBox looks for the parts and says what to install or set where one is missing.
func newBox() (*box, error) {
	bwrap, err := exec.LookPath("bwrap")
	if err != nil {
		return nil, errors.New("bubblewrap is missing: install it (Debian, Ubuntu: apt-get install bubblewrap)")
	}
	prlimit, err := exec.LookPath("prlimit")
	if err != nil {
		return nil, errors.New("prlimit is missing: install util-linux")
	}
	if err := probeNamespaces(bwrap); err != nil {
		return nil, err
	}
	filter, err := seccompFilter()
	if err != nil {
		return nil, fmt.Errorf("seccomp filter: %w", err)
	}
	return &box{bwrap, prlimit, filter}, nil
}

// Probe says why CPython and programs in other languages cannot be sandboxed here; nil: they can.
func Probe() error {
	_, err := newBox()
	return err
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

// arguments is bubblewrap's command line: everything unshared, nothing but /usr/lib to read, nothing
// but 16 MiB of /tmp to write, no /proc. more are further bubblewrap options, limits further ones of prlimit.
func (b *box) arguments(more, limits, argv []string) []string {
	args := []string{
		"--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL", "--clearenv",
		"--setenv", "LC_ALL", "C.UTF-8", "--setenv", "TZ", "UTC",
		"--ro-bind", b.prlimit, "/usr/bin/prlimit",
	}
	for _, dir := range []string{"/usr/lib", "/usr/lib64", "/lib", "/lib64"} {
		args = append(args, bind(dir)...)
	}
	args = append(args, "--dev", "/dev", "--size", "16777216", "--tmpfs", "/tmp")
	args = append(args, more...) // after /tmp, so that a program below it can be shown
	args = append(args,
		"--remount-ro", "/", "--remount-ro", "/dev", // they are memory too, and without a size
		"--chdir", "/tmp", "--uid", "65534", "--gid", "65534",
		"--seccomp", "3",
		"/usr/bin/prlimit", "--nproc=64", "--fsize=16777216", "--nofile=64", "--core=0")
	return append(append(args, limits...), argv...)
}

// command makes the process, with the filter on descriptor 3; call release after Start.
func (b *box) command(args []string) (cmd *exec.Cmd, release func(), err error) {
	read, write, err := os.Pipe()
	if err != nil {
		return nil, nil, err
	}
	_, err = write.Write(b.filter) // far below a pipe's capacity
	write.Close()
	if err != nil {
		read.Close()
		return nil, nil, err
	}
	cmd = exec.Command(b.bwrap, args...)
	cmd.Env = []string{} // bubblewrap's own environment can be read from inside
	cmd.ExtraFiles = []*os.File{read}
	isolate(cmd)
	return cmd, func() { read.Close() }, nil
}

// Command prepares a long-lived program in the same box: no network, no new processes, no files but
// the system's libraries and readOnly (absolute paths, shown where they are). argv[0] must lie in
// readOnly or the libraries. Connect its pipes, Start it, then call release. Only Memory of the
// limits is the kernel's business here; the caller bounds time and output.
func Command(argv, readOnly []string, l Limits) (cmd *exec.Cmd, release func(), err error) {
	l, err = l.fill()
	if err != nil {
		return nil, nil, err
	}
	if len(argv) == 0 {
		return nil, nil, errors.New("no program to run")
	}
	b, err := newBox()
	if err != nil {
		return nil, nil, err
	}
	var more []string
	for _, path := range readOnly {
		if !filepath.IsAbs(path) || filepath.Clean(path) == "/" {
			return nil, nil, fmt.Errorf("read-only path %q: want an absolute path below /", path)
		}
		if _, err := os.Stat(path); err != nil {
			return nil, nil, fmt.Errorf("read-only path: %w", err)
		}
		more = append(more, "--ro-bind", path, path)
	}
	more = append(more, "--setenv", "PYTHONHASHSEED", "0", "--setenv", "PYTHONDONTWRITEBYTECODE", "1", "--setenv", "HOME", "/tmp")
	return b.command(b.arguments(more, []string{"--as=" + strconv.FormatInt(l.Memory, 10)}, argv))
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
	"shmget", "shmat", "shmctl", "msgget", "msgsnd", "semget", "mq_open", // memory that no limit counts
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
	native, err := arch.GetInfo("")
	if err != nil {
		return nil, err
	}
	// The policy lets calls of another architecture pass: 32-bit code could fork by int 0x80.
	own := []bpf.Instruction{
		bpf.LoadAbsolute{Off: 4, Size: 4}, // seccomp_data.arch
		bpf.JumpIf{Cond: bpf.JumpEqual, Val: uint32(native.ID), SkipTrue: 1},
		bpf.RetConstant{Val: uint32(seccomp.ActionKillProcess)},
	}
	raw, err := bpf.Assemble(append(own, assembled...))
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
