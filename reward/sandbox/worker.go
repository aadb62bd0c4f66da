package sandbox

import (
	"bufio"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync/atomic"
	"time"

	"go.starlark.net/starlark"
)

// workerName is the name (argv[0]) under which this binary is started as a Starlark worker.
const workerName = "swarm-starlark-worker"

// Exit codes of a worker, from which the parent tells why it died.
const (
	exitMemory   = 86
	exitProtocol = 87
)

// maxFrame bounds a request or a reply on the pipe.
const maxFrame = 64 << 20

// Module is a set of functions that programs of a kind may call, beside Starlark's own.
type Module = starlark.StringDict

// armed says that main has called RunWorker. Without it a child would be this program from the start,
// and start children of its own.
var armed atomic.Bool

// RunWorker turns this process into a Starlark worker if it was started as one, and then never
// returns. Call it first thing in main. modules are the function sets that requests may name.
func RunWorker(modules map[string]Module) {
	armed.Store(true)
	if len(os.Args) == 0 || os.Args[0] != workerName {
		return
	}
	if err := serve(os.Stdin, os.Stdout, modules); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(exitProtocol)
	}
	os.Exit(0)
}

// request asks a worker to load a program and call one of its functions once per args.
type request struct {
	Code   string            `json:"code"`
	Module string            `json:"module,omitempty"`
	Entry  string            `json:"entry"`
	Args   []json.RawMessage `json:"args"` // each a JSON list
	Steps  uint64            `json:"steps"`
	Output int64             `json:"output"`
	Memory int64             `json:"memory"` // read from the first request only
}

// reply holds the outputs up to the first failure.
type reply struct {
	Outputs []Output `json:"outputs"`
}

func serve(in io.Reader, out io.Writer, modules map[string]Module) error {
	in = bufio.NewReader(in)
	state := newState(modules)
	guarded := false
	for {
		var req request
		if err := readFrame(in, &req); err != nil {
			if err == io.EOF {
				return nil
			}
			return err
		}
		if !guarded {
			guarded = true
			guardMemory(req.Memory)
		}
		if err := writeFrame(out, reply{Outputs: state.execute(&req)}); err != nil {
			return err
		}
	}
}

// guardMemory ends the process when its heap passes the limit: by the kernel's limit where there is
// one, and by looking often. It also ends it when its parent is gone, which a program that computes
// would not notice.
func guardMemory(limit int64) {
	runtime.GOMAXPROCS(2)
	debug.SetMemoryLimit(limit)
	limitData(limit + 128<<20)
	parent := os.Getppid()
	go func() {
		sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
		for range time.Tick(2 * time.Millisecond) {
			metrics.Read(sample)
			if sample[0].Value.Uint64() > uint64(limit) {
				os.Exit(exitMemory)
			}
			if os.Getppid() != parent {
				os.Exit(exitProtocol)
			}
		}
	}()
}

// readFrame reads a length-prefixed JSON value.
func readFrame(r io.Reader, v any) error {
	var size [4]byte
	if _, err := io.ReadFull(r, size[:]); err != nil {
		return err
	}
	n := binary.LittleEndian.Uint32(size[:])
	if n > maxFrame {
		return fmt.Errorf("frame of %d bytes, limit %d", n, maxFrame)
	}
	b := make([]byte, n)
	if _, err := io.ReadFull(r, b); err != nil {
		return err
	}
	return json.Unmarshal(b, v)
}

func writeFrame(w io.Writer, v any) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}
	if len(b) > maxFrame {
		return fmt.Errorf("frame of %d bytes, limit %d", len(b), maxFrame)
	}
	frame := append(binary.LittleEndian.AppendUint32(make([]byte, 0, 4+len(b)), uint32(len(b))), b...)
	_, err = w.Write(frame)
	return err
}
