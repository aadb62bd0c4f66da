package star

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"

	"swarmrl/envs"
	"swarmrl/reward/sandbox"
)

// Prefix begins the name of every environment that is a file: star/NAME?blob=ADDRESS.
const Prefix = "star/"

const addressMark = "?blob="

// Address names a source for the whole swarm, so that strangers can be asked for it. It is the ID
// that package swarm/blob gives to a body of one chunk:
//
//	SHA-256(0x02 | length u64 LE | SHA-256(0x00 | source))
func Address(source []byte) [32]byte {
	leaf := sha256.Sum256(append([]byte{0}, source...))
	body := binary.LittleEndian.AppendUint64([]byte{2}, uint64(len(source)))
	return sha256.Sum256(append(body, leaf[:]...))
}

// AddressIn reads the address out of a name.
func AddressIn(name string) (address [32]byte, ok bool) {
	rest, isStar := strings.CutPrefix(name, Prefix)
	_, digits, marked := strings.Cut(rest, addressMark)
	raw, err := hex.DecodeString(digits)
	if !isStar || !marked || err != nil || len(raw) != len(address) || digits != strings.ToLower(digits) {
		return address, false
	}
	return [32]byte(raw), true
}

// FileName is what a folder of sources calls the file of an address.
func FileName(address [32]byte) string { return hex.EncodeToString(address[:]) + ".star" }

// pool runs all environments that Load opens; it lives as long as the process.
var pool = sync.OnceValues(func() (*sandbox.Starlark, error) {
	return sandbox.NewStarlark(runtime.GOMAXPROCS(0), sandbox.Limits{})
})

// Load opens a source in the pool that all environments of the process share.
func Load(source []byte) (envs.Env, error) {
	p, err := pool()
	if err != nil {
		return nil, err
	}
	return Open(source, p)
}

// OpenName opens an environment by any name: a row of the table, the path of a file that ends in
// .star, or star/NAME?blob=ADDRESS, whose file it looks for in the folders and then in
// [envs.TaskFolder]. What the file holds must have the address and the name.
func OpenName(name string, folders ...string) (envs.Env, error) {
	address, ok := AddressIn(name)
	switch {
	case ok:
		source, err := find(address, append(folders, envs.TaskFolder()))
		if err != nil {
			return nil, fmt.Errorf("environment %s: %w", name, err)
		}
		return LoadAs(name, source)
	case strings.HasPrefix(name, Prefix):
		return nil, fmt.Errorf("environment %q: want %sNAME%s and 64 hex digits", name, Prefix, addressMark)
	case strings.HasSuffix(name, ".star"):
		source, err := readSource(name)
		if err != nil {
			return nil, err
		}
		env, err := Load(source)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		return env, nil
	}
	return envs.Open(name)
}

// OpenSingle is OpenName for callers that ask once and grade the answer: it refuses environments of
// several turns.
func OpenSingle(name string) (envs.Env, error) {
	env, err := OpenName(name)
	if err == nil {
		err = envs.SingleTurn(env)
	}
	if err != nil {
		return nil, err
	}
	return env, nil
}

// LoadAs opens a source that must be the one that name names.
func LoadAs(name string, source []byte) (envs.Env, error) {
	if want, ok := AddressIn(name); !ok || Address(source) != want {
		return nil, fmt.Errorf("environment %s: the source has the address %x", name, Address(source))
	}
	env, err := Load(source)
	if err != nil {
		return nil, err
	}
	if got := env.Spec().Name; got != name {
		return nil, fmt.Errorf("environment %s: its source calls itself %s", name, got)
	}
	return env, nil
}

func find(address [32]byte, folders []string) ([]byte, error) {
	for _, dir := range folders {
		if source, err := readSource(filepath.Join(dir, FileName(address))); err == nil {
			return source, nil
		}
	}
	return nil, fmt.Errorf("%s is in none of the folders %s", FileName(address), strings.Join(folders, ", "))
}

// readSource reads a regular file of bounded size.
func readSource(path string) ([]byte, error) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular() || info.Size() > MaxSource:
		return nil, fmt.Errorf("%s: want a regular file of at most %d bytes", path, MaxSource)
	}
	return os.ReadFile(path)
}
