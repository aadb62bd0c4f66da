package ckpt

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"
)

// WriteSafetensors writes the tensors so that the path holds either what it held before or the whole
// new file, on disk. Metadata gets "format": "pt" unless it says otherwise: transformers asks for it.
// Writing over a file that is mapped is fine: the mapping keeps the old one.
func WriteSafetensors(path string, tensors []Tensor, meta map[string]string) error {
	return WriteAtomic(path, func(w io.Writer) error {
		if err := EncodeSafetensors(w, tensors, meta); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		return nil
	})
}

// EncodeSafetensors writes the tensors as one safetensors file, equal bytes for equal arguments: widest
// types first, then by name, as the reference library does.
func EncodeSafetensors(w io.Writer, tensors []Tensor, meta map[string]string) error {
	order := sorted(tensors)
	slices.SortStableFunc(order, func(a, b Tensor) int {
		return cmp.Compare(b.DType.Bits(), a.DType.Bits())
	})
	header, err := encodeHeader(order, meta)
	if err != nil {
		return err
	}
	if _, err := w.Write(header); err != nil {
		return err
	}
	for _, t := range order {
		if _, err := w.Write(t.Data); err != nil {
			return err
		}
	}
	return nil
}

func encodeHeader(order []Tensor, meta map[string]string) ([]byte, error) {
	meta = maps.Clone(meta)
	if meta == nil {
		meta = map[string]string{}
	}
	if meta["format"] == "" {
		meta["format"] = "pt"
	}
	b := bytes.NewBuffer(make([]byte, 8))
	b.WriteString(`{"` + metadataKey + `":` + quote(meta))
	seen := map[string]bool{metadataKey: true}
	at := 0
	for _, t := range order {
		if err := t.check(); err != nil {
			return nil, err
		}
		if seen[t.Name] || !utf8.ValidString(t.Name) {
			return nil, fmt.Errorf("tensor %q: the name is not unique, or not UTF-8", t.Name)
		}
		seen[t.Name] = true
		dims := append([]int{}, t.Shape...)
		fmt.Fprintf(b, `,%s:{"dtype":"%s","shape":%s,"data_offsets":[%d,%d]}`,
			quote(t.Name), t.DType, quote(dims), at, at+len(t.Data))
		at += len(t.Data)
	}
	b.WriteByte('}')
	b.WriteString(strings.Repeat(" ", (8-b.Len()%8)%8))
	if b.Len()-8 > maxHeader {
		return nil, fmt.Errorf("header of %d bytes, limit %d", b.Len()-8, maxHeader)
	}
	binary.LittleEndian.PutUint64(b.Bytes(), uint64(b.Len()-8))
	return b.Bytes(), nil
}

// quote gives compact JSON of strings and integers, for which encoding cannot fail.
func quote(v any) string {
	out, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return string(out)
}

// WriteAtomic gives path the bytes that write produces: into a temporary file beside it, flushed to
// disk, then renamed. After an error path is as it was and no temporary file is left.
func WriteAtomic(path string, write func(io.Writer) error) error {
	if err := replace(path, write, (*os.File).Sync); err != nil {
		return err
	}
	return syncDir(filepath.Dir(path))
}

// WriteLoose is WriteAtomic for a file that may wait for the disk: a crash of the process leaves the old
// or the new one, a power failure may leave less, until fasten has made the new one durable.
func WriteLoose(path string, write func(io.Writer) error) (fasten func() error, err error) {
	if err := replace(path, write, func(*os.File) error { return nil }); err != nil {
		return nil, err
	}
	return func() error {
		f, err := os.OpenFile(path, os.O_RDWR, 0)
		if err != nil {
			return err
		}
		return errors.Join(f.Sync(), f.Close(), syncDir(filepath.Dir(path)))
	}, nil
}

// replace writes a file beside path and renames it; before that flush may bring it to disk. It is closed
// by then: Windows renames no file that is open.
func replace(path string, write func(io.Writer) error, flush func(*os.File) error) (err error) {
	tmp, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*.tmp")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, ignoreClosed(tmp.Close()), os.Remove(tmp.Name()))
		}
	}()
	buffered := bufio.NewWriterSize(tmp, 1<<16)
	if err := write(buffered); err != nil {
		return err
	}
	if err := buffered.Flush(); err != nil {
		return err
	}
	if err := tmp.Chmod(0o644); err != nil {
		return err
	}
	if err := errors.Join(flush(tmp), tmp.Close()); err != nil {
		return err
	}
	return os.Rename(tmp.Name(), path)
}

func ignoreClosed(err error) error {
	if errors.Is(err, os.ErrClosed) {
		return nil
	}
	return err
}

// syncDir makes a rename durable. Some systems cannot sync a directory; the rename stands anyway.
func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	_ = d.Sync()
	return d.Close()
}
