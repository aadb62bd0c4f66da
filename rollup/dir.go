package rollup

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// ownDir notes in a data directory whose records it holds: DIR/contract names the rollup contract, whose address follows from the run and
// from the contracts' code. Records of another run, or of an older protocol, mean nothing here.
func ownDir(dir string, contract Address) error {
	if dir == "" {
		return nil
	}
	path := filepath.Join(dir, "contract")
	raw, err := os.ReadFile(path)
	switch found := strings.TrimSpace(string(raw)); {
	case err == nil && found == contract.String():
		return nil
	case err == nil:
		return fmt.Errorf("%s holds records for the contract %.64s, but this run's is %v: it is another run's, or an older version's; use a new directory", dir, found, contract)
	case !errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("%s: %w", dir, err)
	}
	for _, name := range []string{"records.queue", "secrets.json", "sequencer.queue"} {
		if s, err := os.Stat(filepath.Join(dir, name)); err == nil && s.Size() > 0 {
			return fmt.Errorf("%s holds records of an older version of this program, whose contracts are not this run's %v: use a new directory", dir, contract)
		}
	}
	return writeFile(path, []byte(contract.String()+"\n"))
}
