//go:build unix

package snapshot

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"testing"

	"golang.org/x/sys/unix"
)

// fullDir makes the test binary save a snapshot where no file may hold more than a few bytes.
const fullDir = "SWARM_TEST_FULL_DIR"

// TestDiskFull: a disk without room is an error; the snapshot that was there stays, nothing else does.
func TestDiskFull(t *testing.T) {
	if dir := os.Getenv(fullDir); dir != "" {
		signal.Ignore(unix.SIGXFSZ)
		if err := unix.Setrlimit(unix.RLIMIT_FSIZE, &unix.Rlimit{Cur: 200, Max: 200}); err != nil {
			t.Fatal(err)
		}
		params, opt := fixture(t, 3)
		s := State{Kind: "test", Step: 1, Config: config, Extra: json.RawMessage(`1`)}
		fmt.Println("error:", Save(dir, s, params, opt.State()))
		return
	}
	dir := t.TempDir()
	save(t, dir, 1, 2)
	cmd := exec.Command(os.Args[0], "-test.run", "^TestDiskFull$")
	cmd.Env = append(os.Environ(), fullDir+"="+dir)
	out, err := cmd.CombinedOutput()
	if err != nil || !strings.Contains(string(out), "too large") {
		t.Errorf("%s %v", out, err)
	}
	params, opt := fixture(t, 5)
	if _, err := Load(Path(dir, 1), "test", config, params, opt); err != nil {
		t.Error(err)
	}
	if entries, _ := os.ReadDir(dir); len(entries) != 1 {
		t.Errorf("left behind: %v", entries)
	}
}
