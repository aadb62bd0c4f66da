package ext

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"strings"
	"sync"
	"time"
)

// maxLine bounds one answer of the child.
const maxLine = 8 << 20

// boxed is a command that was prepared but not started.
type boxed struct {
	cmd     *exec.Cmd
	release func()
}

// child is a running environment program.
type child struct {
	cmd    *exec.Cmd
	in     io.WriteCloser
	out    *bufio.Reader
	stderr lastBytes
}

func startChild(c Config) (*child, error) {
	b, err := c.sandboxed()
	if err != nil {
		return nil, err
	}
	defer b.release()
	k := &child{cmd: b.cmd}
	k.cmd.Stderr = &k.stderr
	k.cmd.WaitDelay = time.Second
	if k.in, err = k.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	out, err := k.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	k.out = bufio.NewReaderSize(out, 1<<16)
	return k, k.cmd.Start()
}

// exchange writes a line and reads one, at most timeout. After an error the child is of no use.
func (k *child) exchange(line []byte, timeout time.Duration) ([]byte, error) {
	expired := make(chan struct{})
	timer := time.AfterFunc(timeout, func() {
		close(expired)
		k.cmd.Process.Kill()
	})
	defer timer.Stop()
	_, err := k.in.Write(line)
	var out []byte
	if err == nil {
		out, err = k.readLine()
	}
	select {
	case <-expired:
		return nil, fmt.Errorf("no answer within %v", timeout)
	default:
	}
	if errors.Is(err, io.EOF) {
		return nil, errors.New("ended before it answered")
	}
	return out, err
}

func (k *child) readLine() ([]byte, error) {
	var line []byte
	for {
		part, err := k.out.ReadSlice('\n')
		line = append(line, part...)
		switch {
		case err == nil:
			return bytes.TrimRight(line, "\r\n"), nil
		case !errors.Is(err, bufio.ErrBufferFull):
			return nil, err
		case len(line) > maxLine:
			return nil, fmt.Errorf("an answer of more than %d bytes", maxLine)
		}
	}
}

// lastWords is what the child wrote to standard error, as an error; nil if nothing.
func (k *child) lastWords() error {
	if text := strings.TrimSpace(k.stderr.String()); text != "" {
		return errors.New(text)
	}
	return nil
}

func (k *child) kill() {
	k.cmd.Process.Kill()
	k.in.Close()
	_ = k.cmd.Wait()
}

// lastBytes keeps the end of a stream.
type lastBytes struct {
	mu   sync.Mutex
	text []byte
}

const keptBytes = 600

func (l *lastBytes) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.text = append(l.text, b...)
	l.text = l.text[max(0, len(l.text)-keptBytes):]
	return len(b), nil
}

func (l *lastBytes) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return strings.ToValidUTF8(string(l.text), "?")
}
