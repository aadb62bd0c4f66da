package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestKilledDistillation: killed without warning at some point after the first snapshot and started
// again, a distillation ends with the weights of one that was left alone.
func TestKilledDistillation(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	exe := filepath.Join(dir, "swarm") // under this name the test binary is the program
	if err := os.Symlink(self, exe); err != nil {
		t.Skipf("no links here, by which the test binary becomes the program: %v", err)
	}
	args := func(out string) []string {
		return []string{
			"distill", "--teacher", tinyName, "--student", "half", "--method", "fkl,opd", "--steps", "30,15", "--groups", "6",
			"--eval-tasks", "5", "--eval-samples", "1", "--threads", "1", "--dir", out,
		}
	}
	whole, cut := filepath.Join(dir, "whole"), filepath.Join(dir, "cut")
	mustSwarm(t, args(whole)...)
	kills := 0
	for _, snapshot := range []string{"step-00000020.safetensors", "step-00000040.safetensors"} {
		cmd := exec.Command(exe, args(cut)...)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		done := make(chan error, 1)
		go func() { done <- cmd.Wait() }()
		deadline := time.After(2 * time.Minute)
		for waiting := true; waiting; {
			select {
			case <-done:
				waiting = false
			case <-deadline:
				_ = cmd.Process.Kill()
				t.Fatal("no snapshot within two minutes")
			case <-time.After(2 * time.Millisecond):
				if _, err := os.Stat(filepath.Join(cut, "run", snapshot)); err == nil {
					_ = cmd.Process.Kill()
					<-done
					kills, waiting = kills+1, false
				}
			}
		}
		if _, err := os.Stat(filepath.Join(cut, "model", "model.safetensors")); err == nil && kills == 0 {
			t.Fatal("it was done before it could be killed")
		}
	}
	mustSwarm(t, args(cut)...)
	want := mustSwarm(t, "model", "hash", filepath.Join(whole, "model"))
	if got := mustSwarm(t, "model", "hash", filepath.Join(cut, "model")); got != want {
		t.Errorf("killed %d times: %s, left alone: %s", kills, got, want)
	}
}

func TestFits(t *testing.T) {
	if err := fits(1e9, 16<<30); err == nil || !strings.Contains(err.Error(), "16.8 GiB, 16.0 GiB are free: take a smaller one") {
		t.Errorf("%v", err)
	}
	if err := fits(1e9, 18e9); err != nil {
		t.Error(err)
	}
}
