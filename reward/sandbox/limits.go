package sandbox

import (
	"fmt"
	"time"
)

// Limits bound one execution; Run's executions together may take four times as long. Zero fields take
// the default.
type Limits struct {
	Steps  uint64        // Starlark computation steps per test; default 20 million
	Wall   time.Duration // asleep, per execution; what a busy machine makes it wait does not count; default 5 s
	CPU    time.Duration // processor time per execution, whole seconds (Python); default 5 s
	Memory int64         // bytes; default 512 MiB
	Output int64         // bytes of result and of printed text; default 1 MiB
}

// fill puts in defaults and rejects what makes no sense.
func (l Limits) fill() (Limits, error) {
	if l.Steps == 0 {
		l.Steps = 20_000_000
	}
	if l.Wall == 0 {
		l.Wall = 5 * time.Second
	}
	if l.CPU == 0 {
		l.CPU = 5 * time.Second
	}
	if l.Memory == 0 {
		l.Memory = 512 << 20
	}
	if l.Output == 0 {
		l.Output = 1 << 20
	}
	if l.Wall < 0 || l.CPU < 0 || l.Memory < 64<<20 || l.Output < 0 {
		return l, fmt.Errorf("sandbox limits %+v: negative, or less than 64 MiB of memory", l)
	}
	return l, nil
}
