package main

import (
	"log/slog"
	"strings"
	"testing"

	"swarmrl/swarm/node"
)

// A stranger's text cannot move the cursor, colour the screen or turn the line around.
func TestScreenTextIsPlain(t *testing.T) {
	hostile := "a\x1b[2J\r\nb\u202eevil\x9b31m\x07"
	for _, e := range []node.Event{
		{Name: hostile, Drop: &node.DropEvent{Reason: hostile}},
		{Name: hostile, Audit: &node.AuditEvent{Check: hostile, Reason: hostile}},
		{Name: hostile, Group: &node.GroupEvent{Stage: "answer", Env: "x", Question: hostile, Samples: []node.Sample{{Answer: hostile}}}},
		{Name: hostile, Chain: &node.ChainEvent{Record: hostile, Detail: hostile}},
		{Note: hostile},
	} {
		line := tell(&e)
		if line == "" || strings.ContainsAny(line, "\x1b\r\n\x07\u202e\u009b") {
			t.Errorf("%q", line)
		}
	}
	ring := &logRing{}
	slog.New(ring).Warn(hostile, "peer", hostile)
	if text := strings.Join(ring.lines(), ""); strings.ContainsAny(text, "\x1b\r\n\x07\u202e\u009b") {
		t.Errorf("%q", text)
	}
}

func TestLogRingIsBounded(t *testing.T) {
	ring := &logRing{}
	log := slog.New(ring)
	for range 100 {
		log.Warn("x")
		log.Info("not shown")
	}
	if n := len(ring.lines()); n != 5 {
		t.Errorf("%d lines kept, want 5", n)
	}
}
