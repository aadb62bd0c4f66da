package swarm

import (
	"errors"
	"fmt"
	"time"
)

// Phase is a part of a round.
type Phase uint8

// The phases in their order. Waiting is before the run's start.
const (
	Waiting Phase = iota
	Answering
	Critiquing
	Revising
	Settling
)

var phaseNames = [...]string{"waiting", "answer", "critique", "revise", "settle"}

// String gives the word that people read.
func (p Phase) String() string {
	if int(p) < len(phaseNames) {
		return phaseNames[p]
	}
	return fmt.Sprintf("phase %d", uint8(p))
}

func (c *Clock) validate() error {
	percent := c.Answer + c.Critique + c.Revise
	return errors.Join(
		inRange("clock.round seconds", c.Round.Seconds(), 1, 7*86400),
		inRange("clock.start", float64(c.Start), 0, 1e12),
		inRange("clock.answer", float64(c.Answer), 1, 98),
		inRange("clock.critique", float64(c.Critique), 0, 98),
		inRange("clock.revise", float64(c.Revise), 0, 98),
		inRange("clock.answer + critique + revise", float64(percent), 1, 99),
		inRange("clock.slack seconds", c.Slack.Seconds(), 0, c.Round.Seconds()),
	)
}

// Moment is a place on the run's clock.
type Moment struct {
	Round uint64
	Phase Phase
	Left  time.Duration // until the phase ends
}

// Moment places a time since the run's start. Negative times are Waiting.
func (c *Clock) Moment(at time.Duration) Moment {
	if at < 0 {
		return Moment{Phase: Waiting, Left: -at}
	}
	round := uint64(at / c.Round)
	for p := Answering; p <= Settling; p++ {
		if end := c.End(round, p); at < end {
			return Moment{Round: round, Phase: p, Left: end - at}
		}
	}
	panic("swarm: a moment after the end of its round")
}

// Begin is when a round begins, since the run's start.
func (c *Clock) Begin(round uint64) time.Duration { return time.Duration(round) * c.Round }

// End is when a phase of a round ends, since the run's start.
func (c *Clock) End(round uint64, p Phase) time.Duration {
	percent := [...]int{0, c.Answer, c.Answer + c.Critique, c.Answer + c.Critique + c.Revise, 100}[p]
	return c.Begin(round) + c.Round*time.Duration(percent)/100
}
