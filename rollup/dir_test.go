package rollup

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestOwnDir refuses a data directory of another contract or of an older version, and takes its own again.
func TestOwnDir(t *testing.T) {
	dir := t.TempDir()
	for range 2 {
		if err := ownDir(dir, Address{1}); err != nil {
			t.Fatal(err)
		}
	}
	if err := ownDir(dir, Address{2}); err == nil || !strings.Contains(err.Error(), "use a new directory") {
		t.Errorf("another contract's directory: %v", err)
	}
	old := t.TempDir()
	if err := os.WriteFile(filepath.Join(old, "records.queue"), []byte{1}, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := ownDir(old, Address{1}); err == nil || !strings.Contains(err.Error(), "older version") {
		t.Errorf("an older version's directory: %v", err)
	}
	if err := ownDir("", Address{1}); err != nil {
		t.Error(err)
	}
}
