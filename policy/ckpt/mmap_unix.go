//go:build unix

package ckpt

import (
	"fmt"
	"math"
	"os"
	"runtime"
	"runtime/debug"
	"unsafe"

	"golang.org/x/sys/unix"
)

// mapping is a file's bytes: mapped, or on the heap where mapped is false.
type mapping struct {
	path   string
	data   []byte
	mapped bool
}

func mapFile(path string) (mapping, error) {
	// O_NONBLOCK: opening a pipe must not wait for a writer. Regular files do not know it.
	file, err := os.OpenFile(path, os.O_RDONLY|unix.O_NONBLOCK, 0)
	if err != nil {
		return mapping{}, err
	}
	defer file.Close()
	info, err := file.Stat()
	switch {
	case err != nil:
		return mapping{}, err
	case !info.Mode().IsRegular():
		return mapping{}, fmt.Errorf("%s: not a regular file", path)
	case info.Size() > math.MaxInt-1<<20:
		return mapping{}, fmt.Errorf("%s: %d bytes do not fit the address space", path, info.Size())
	case info.Size() == 0:
		return readAll(file, 0)
	}
	data, err := unix.Mmap(int(file.Fd()), 0, int(info.Size()), unix.PROT_READ, unix.MAP_SHARED)
	if err != nil {
		return mapping{}, fmt.Errorf("%s: mmap: %w", path, err)
	}
	return mapping{path: path, data: data, mapped: true}, nil
}

// guard runs fn with memory faults turned into panics of this goroutine, and those into errors.
func (m mapping) guard(fn func() error) (err error) {
	if !m.mapped {
		return fn()
	}
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if r := recover(); r != nil {
			err = m.fault(r)
		}
	}()
	return fn()
}

// fault gives an error for a fault inside the mapping and panics on with anything else.
func (m mapping) fault(r any) error {
	fault, ok := r.(interface {
		runtime.Error
		Addr() uintptr
	})
	if ok {
		start := uintptr(unsafe.Pointer(unsafe.SliceData(m.data)))
		if at := fault.Addr(); at >= start && at < start+uintptr(len(m.data)) {
			return fmt.Errorf("%s: byte %d is gone: the file was cut while it was in use", m.path, at-start)
		}
	}
	panic(r)
}

// wantChunk is how much is asked for at a time: systems forget what is beyond their read-ahead.
const wantChunk = 128 << 10

// want asks for the pages of part.
func (m mapping) want(part []byte) {
	start, end, ok := m.span(part)
	if !ok {
		return
	}
	for start &^= uintptr(os.Getpagesize()) - 1; start < end; start += wantChunk {
		_ = unix.Madvise(m.data[start:min(start+wantChunk, end)], unix.MADV_WILLNEED)
	}
}

// drop gives back the whole pages inside part.
func (m mapping) drop(part []byte) {
	start, end, ok := m.span(part)
	if !ok {
		return
	}
	page := uintptr(os.Getpagesize())
	start = (start + page - 1) &^ (page - 1)
	if end < uintptr(len(m.data)) {
		end &^= page - 1
	}
	if start < end {
		// A hint: when the system declines, memory is merely used longer.
		_ = unix.Madvise(m.data[start:end], unix.MADV_DONTNEED)
	}
}

// span gives where part lies in the mapping, if it does.
func (m mapping) span(part []byte) (start, end uintptr, ok bool) {
	if !m.mapped || len(part) == 0 {
		return 0, 0, false
	}
	start = uintptr(unsafe.Pointer(unsafe.SliceData(part))) - uintptr(unsafe.Pointer(unsafe.SliceData(m.data)))
	end = start + uintptr(len(part))
	return start, end, end <= uintptr(len(m.data)) && start < end
}

func (m *mapping) close() error {
	data, mapped := m.data, m.mapped
	*m = mapping{}
	if !mapped {
		return nil
	}
	return unix.Munmap(data)
}
