package envs

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/binary"
	"fmt"
	"maps"
	"slices"

	"swarmrl/reward"
	"swarmrl/reward/mathcheck"
	"swarmrl/reward/sandbox"
)

// sources are what versions hash: the files of this package as they were compiled.
//
//go:embed *.go
var sources embed.FS

// sharedFiles belong to every environment's version.
var sharedFiles = []string{"definition.go", "extract.go", "extras.go", "param.go", "rand.go"}

// graders are the packages outside of this one that decide scores: an environment whose files import
// one has that package's version in its own.
var graders = map[string]func() string{
	"swarmrl/reward/mathcheck": mathcheck.Version,
	"swarmrl/reward/sandbox":   sandbox.Version,
}

// libraryFiles are what environments as data take from this package, beside the shared files.
var libraryFiles = []string{"json.go"}

// LibraryVersion is a hash of the code of this package that decides the tasks and scores of
// environments which are not part of it (package star).
func LibraryVersion() ([32]byte, error) {
	return versionOf("library", Definition{Name: "library", Files: libraryFiles})
}

// versionOf hashes what decides an environment's tasks and scores.
func versionOf(name string, d Definition) ([32]byte, error) { return versionWith(graders, name, d) }

func versionWith(graders map[string]func() string, name string, d Definition) ([32]byte, error) {
	h := sha256.New()
	add := func(b []byte) {
		var n [8]byte
		binary.LittleEndian.PutUint64(n[:], uint64(len(b)))
		h.Write(n[:])
		h.Write(b)
	}
	used := map[string]string{}
	add([]byte("swarmrl/env/v1"))
	add([]byte(name))
	add([]byte(d.Source))
	add([]byte(reward.Version()))
	for _, file := range append(append([]string(nil), sharedFiles...), d.Files...) {
		src, err := sources.ReadFile(file)
		if err != nil {
			return [32]byte{}, fmt.Errorf("%s: source: %w", d.Name, err)
		}
		add([]byte(file))
		add(src)
		for path, version := range graders {
			if bytes.Contains(src, []byte(`"`+path+`"`)) {
				used[path] = version()
			}
		}
	}
	for _, path := range slices.Sorted(maps.Keys(used)) {
		add([]byte(used[path]))
	}
	return [32]byte(h.Sum(nil)), nil
}
