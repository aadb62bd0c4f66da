package rollup

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
)

// secretFile keeps what commitments hide until it is opened: DIR/secrets.json, readable by its owner alone.
// Safe for concurrent use.
type secretFile struct {
	path string // "" = memory only
	mu   sync.Mutex
	data secretData // guarded by mu
}

// secretData holds, by epoch, the model that was proposed and the scores that were committed to.
type secretData struct {
	Models map[uint64]Hash        `json:"models"`
	Scores map[uint64]secretScore `json:"scores"`
}

type secretScore struct {
	Salt     Hash         `json:"salt"`
	Scores   []Evaluation `json:"scores"`
	Revealed bool         `json:"revealed"`
}

func openSecrets(dir string) (*secretFile, error) {
	s := &secretFile{data: secretData{map[uint64]Hash{}, map[uint64]secretScore{}}}
	if dir == "" {
		return s, nil
	}
	s.path = filepath.Join(dir, "secrets.json")
	raw, err := os.ReadFile(s.path)
	if errors.Is(err, fs.ErrNotExist) {
		return s, nil
	}
	if err == nil {
		err = json.Unmarshal(raw, &s.data)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", s.path, err)
	}
	if s.data.Models == nil || s.data.Scores == nil {
		return nil, fmt.Errorf("%s: models or scores are missing", s.path)
	}
	return s, nil
}

// update changes the data and makes the change durable.
func (s *secretFile) update(f func(d *secretData)) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	f(&s.data)
	if s.path == "" {
		return nil
	}
	raw, err := json.Marshal(s.data)
	if err != nil {
		return err
	}
	return writeFile(s.path, raw)
}

// model gives the model that was proposed in an epoch.
func (s *secretFile) model(epoch uint64) (Hash, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	h, ok := s.data.Models[epoch]
	return h, ok
}

// scores gives what was committed to in an epoch.
func (s *secretFile) scores(epoch uint64) (secretScore, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	v, ok := s.data.Scores[epoch]
	return v, ok
}
