package main

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"sync"
	"syscall"
	"time"
)

// member is one process of the demo.
type member struct {
	name  string // peer-1, …, or cheat
	cheat bool
	api   string // URL
	log   string
	cmd   *exec.Cmd
	done  chan struct{} // closed when the process has ended
	err   error         // how it ended; read after done
}

// fleet is all processes.
type fleet struct {
	members []*member
	once    sync.Once
}

// newRun makes the run file with the program's own command, as a person would.
func (d *demo) newRun(ctx context.Context) error {
	args := []string{
		"run", "new", "--out", d.runFile(), "--name", "demo", "--start", "8s", "--round", d.Round.String(),
		"--chain", fmt.Sprintf("http://127.0.0.1:%d", d.Ports[0]), "--sequencer", fmt.Sprintf("http://127.0.0.1:%d", d.Ports[1]),
		"--eval-every", "5", "--eval-tasks", "100", "--epoch", "10", "--window", "10",
	}
	for _, env := range d.Envs {
		args = append(args, "--env", env)
	}
	out, err := exec.CommandContext(ctx, d.self, args...).CombinedOutput()
	if err != nil {
		return fmt.Errorf("making the run: %s", out)
	}
	return nil
}

func (d *demo) runFile() string { return filepath.Join(d.dir, "run.toml") }

// start runs the first peer with chain and sequencer, waits for it, then the others.
func (d *demo) start(ctx context.Context) (*fleet, error) {
	f := &fleet{}
	names := make([]string, 0, d.Peers+1)
	for i := range d.Peers {
		names = append(names, fmt.Sprintf("peer-%d", i+1))
	}
	if d.Cheat != "" {
		names = append(names, "cheat")
	}
	bootstrap := ""
	for i, name := range names {
		m, err := d.launch(i, name, bootstrap)
		if err != nil {
			f.stop()
			return nil, err
		}
		f.members = append(f.members, m)
		if i > 0 {
			continue
		}
		if bootstrap, err = m.firstAddress(ctx); err != nil {
			f.stop()
			return nil, err
		}
	}
	return f, nil
}

// launch starts one process; its log goes to a file.
func (d *demo) launch(i int, name, bootstrap string) (*member, error) {
	api, listen := d.Ports[2+2*i], d.Ports[3+2*i]
	m := &member{name: name, cheat: name == "cheat", api: fmt.Sprintf("http://127.0.0.1:%d", api), done: make(chan struct{})}
	m.log = filepath.Join(d.dir, name+".log")
	args := []string{
		"node", "--run", d.runFile(), "--dir", filepath.Join(d.dir, name), "--local", "--threads", "1",
		"--api", "127.0.0.1:" + strconv.Itoa(api), "--listen", "/ip4/127.0.0.1/tcp/" + strconv.Itoa(listen),
	}
	if i == 0 {
		args = append(args, "--host-chain", "--chain-seed", fmt.Sprintf("demo/%d", d.Seed))
	}
	if bootstrap != "" {
		args = append(args, "--bootstrap", bootstrap)
	}
	if m.cheat {
		args = append(args, "--cheat", d.Cheat, "--cheat-from", "3")
	}
	if err := d.seedKey(name); err != nil {
		return nil, err
	}
	log, err := os.OpenFile(m.log, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, err
	}
	defer log.Close()
	m.cmd = exec.Command(d.self, args...)
	m.cmd.Stdout, m.cmd.Stderr = log, log
	ownGroup(m.cmd) // a Ctrl-C in the terminal is ours to pass on
	if err := m.cmd.Start(); err != nil {
		return nil, err
	}
	go func() {
		m.err = m.cmd.Wait()
		close(m.done)
	}()
	return m, nil
}

// seedKey gives a peer the identity that the demo's seed makes, so that the same seed draws the
// same tasks. It is no secret; the demo's tokens are worth nothing.
func (d *demo) seedKey(name string) error {
	path := filepath.Join(d.dir, name, "key")
	if fileExists(path) {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	secret := sha256.Sum256(fmt.Appendf(nil, "swarmrl/demo/key/v1\x00%d\x00%s", d.Seed, name))
	return os.WriteFile(path, fmt.Appendf(nil, "%x\n", secret), 0o600)
}

// firstAddress waits until the node answers, and gives an address to reach it by.
func (m *member) firstAddress(ctx context.Context) (string, error) {
	deadline := time.NewTimer(60 * time.Second)
	defer deadline.Stop()
	for {
		if s, err := m.status(ctx); err == nil && len(s.Listen) > 0 {
			return s.Listen[0], nil
		}
		select {
		case <-m.done:
			return "", fmt.Errorf("%s ended at once: %v; its log is %s", m.name, m.err, m.log)
		case <-deadline.C:
			return "", fmt.Errorf("%s does not answer after a minute; its log is %s", m.name, m.log)
		case <-ctx.Done():
			return "", ctx.Err()
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// stop ends all processes, politely first, and waits until none is left.
func (f *fleet) stop() {
	f.once.Do(func() {
		for _, m := range f.members {
			terminate(m.cmd.Process)
		}
		deadline := time.After(15 * time.Second)
		for _, m := range f.members {
			select {
			case <-m.done:
			case <-deadline:
				deadline = nil
				for _, late := range f.members {
					_ = late.cmd.Process.Kill()
				}
				<-m.done
			}
		}
	})
}

// ended gives the first honest process that is no more.
func (f *fleet) ended() error {
	for _, m := range f.members {
		select {
		case <-m.done:
			if !m.cheat {
				return fmt.Errorf("%s ended: %v; its log is %s", m.name, m.err, m.log)
			}
		default:
		}
	}
	return nil
}

// lockName is the file by which two demos in one directory are told apart.
const lockName = "lock"

var errBusy = errors.New("another demo runs there; give this one its own --dir")

// terminate asks a process to end.
func terminate(p *os.Process) {
	if p.Signal(syscall.SIGTERM) != nil {
		_ = p.Kill() // Windows knows no polite way
	}
}
