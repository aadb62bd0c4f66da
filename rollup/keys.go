package rollup

import (
	"bytes"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"
)

// ParseKey gives the secp256k1 key of 32 bytes.
func ParseKey(secret []byte) (*ecdsa.PrivateKey, error) {
	k, err := crypto.ToECDSA(secret)
	if err != nil {
		return nil, fmt.Errorf("key: %w", err)
	}
	return k, nil
}

// KeyBytes gives a key's 32 bytes.
func KeyBytes(k *ecdsa.PrivateKey) []byte { return crypto.FromECDSA(k) }

// KeyAddress gives a key's address.
func KeyAddress(k *ecdsa.PrivateKey) Address { return Address(crypto.PubkeyToAddress(k.PublicKey)) }

// NewKey makes a random key.
func NewKey() (*ecdsa.PrivateKey, error) { return crypto.GenerateKey() }

// KeyFile says where an encrypted key lies and where its passphrase comes from.
type KeyFile struct {
	Path       string                             // keystore v3, as geth and wallets read it
	Passphrase func(confirm bool) ([]byte, error) // confirm: a new key is about to be made
	Light      bool                               // 74 ms to open instead of 0.75 s, and as much easier to guess
}

// ErrLocked says that a key file does not open with this passphrase.
var ErrLocked = errors.New("the passphrase does not open the key")

// Load opens the key.
func (f KeyFile) Load() (*ecdsa.PrivateKey, error) {
	raw, err := os.ReadFile(f.Path)
	if err != nil {
		return nil, err
	}
	info, err := os.Stat(f.Path)
	if err != nil {
		return nil, err
	}
	if info.Mode().Perm()&0o077 != 0 {
		return nil, fmt.Errorf("%s can be read by others (mode %v): chmod 600 %s", f.Path, info.Mode().Perm(), f.Path)
	}
	pass, err := f.Passphrase(false)
	if err != nil {
		return nil, err
	}
	k, err := keystore.DecryptKey(raw, string(pass))
	if err != nil {
		if errors.Is(err, keystore.ErrDecrypt) {
			return nil, fmt.Errorf("%s: %w", f.Path, ErrLocked)
		}
		return nil, fmt.Errorf("%s: %w", f.Path, err)
	}
	return k.PrivateKey, nil
}

// Create encrypts a key into a new file that only its owner can read.
func (f KeyFile) Create(k *ecdsa.PrivateKey) error {
	if _, err := os.Stat(f.Path); !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s exists; a key is never overwritten", f.Path)
	}
	pass, err := f.Passphrase(true)
	if err != nil {
		return err
	}
	id, err := uuid.NewRandom()
	if err != nil {
		return err
	}
	n, p := keystore.StandardScryptN, keystore.StandardScryptP
	if f.Light {
		n, p = keystore.LightScryptN, keystore.LightScryptP
	}
	raw, err := keystore.EncryptKey(&keystore.Key{Id: id, Address: crypto.PubkeyToAddress(k.PublicKey), PrivateKey: k}, string(pass), n, p)
	if err != nil {
		return err
	}
	return writeFile(f.Path, raw)
}

// LoadOrCreate opens the key, or makes a random one.
func (f KeyFile) LoadOrCreate() (*ecdsa.PrivateKey, error) {
	k, err := f.Load()
	if !errors.Is(err, fs.ErrNotExist) {
		return k, err
	}
	if k, err = NewKey(); err != nil {
		return nil, err
	}
	return k, f.Create(k)
}

// PassphraseFrom gives a passphrase from a file (its first line), else from an environment variable, else from ask.
// A file that others can read is refused.
func PassphraseFrom(file, env string, ask func(confirm bool) ([]byte, error)) func(bool) ([]byte, error) {
	return func(confirm bool) ([]byte, error) {
		if file != "" {
			info, err := os.Stat(file)
			if err != nil {
				return nil, err
			}
			if info.Mode().Perm()&0o077 != 0 {
				return nil, fmt.Errorf("%s can be read by others (mode %v): chmod 600 %s", file, info.Mode().Perm(), file)
			}
			raw, err := os.ReadFile(file)
			if err != nil {
				return nil, err
			}
			line, _, _ := bytes.Cut(raw, []byte("\n"))
			return bytes.TrimRight(line, "\r"), nil
		}
		if v, ok := os.LookupEnv(env); ok && env != "" {
			return []byte(v), nil
		}
		if ask == nil {
			return nil, errors.New("the key is locked: give a passphrase file or set " + env)
		}
		return ask(confirm)
	}
}
