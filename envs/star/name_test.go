package star

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestOpenName(t *testing.T) {
	source, err := Examples.ReadFile("examples/gcd.star")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	path := filepath.Join(dir, "mine.star")
	if err := os.WriteFile(path, source, 0o644); err != nil {
		t.Fatal(err)
	}
	byPath, err := OpenName(path)
	if err != nil {
		t.Fatal(err)
	}
	name := byPath.Spec().Name
	if address, ok := AddressIn(name); !ok || address != Address(source) || len(name) > 128 {
		t.Errorf("name %q", name)
	}
	t.Setenv("SWARM_TASKS", t.TempDir())
	if _, err := OpenName(name, dir); err == nil {
		t.Error("a file of another name is found")
	}
	if err := os.Rename(path, filepath.Join(dir, FileName(Address(source)))); err != nil {
		t.Fatal(err)
	}
	byName, err := OpenName(name, dir)
	if err != nil || byName.Spec().Version != byPath.Spec().Version {
		t.Errorf("%v: another version", err)
	}
	if _, err := OpenName("gcd"); err != nil {
		t.Error(err)
	}
	if _, err := OpenSingle("guess"); err == nil || !strings.Contains(err.Error(), "several turns") {
		t.Errorf("a game opens for callers that ask once: %v", err)
	}
	// What lies under the name must have the address.
	if err := os.WriteFile(filepath.Join(dir, FileName(Address(source))), append(source, "\n# changed\n"...), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{name, "star/gcd", "star/gcd?blob=12", strings.Replace(name, "gcd", "lcm", 1), filepath.Join(dir, "none.star"), dir + ".star", strings.ToUpper(name)} {
		if _, err := OpenName(bad, dir); err == nil {
			t.Errorf("%q opens", bad)
		}
	}
	if _, err := LoadAs(strings.Replace(name, "gcd", "lcm", 1), source); err == nil || !strings.Contains(err.Error(), "calls itself") {
		t.Errorf("another name: %v", err)
	}
}
