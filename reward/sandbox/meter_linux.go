package sandbox

import (
	"bytes"
	"fmt"
	"os"
	"strconv"
	"time"

	"golang.org/x/sys/unix"
)

// tick is the unit of processor time in /proc: user-space sees 100 Hz on every Linux.
const tick = 10 * time.Millisecond

// usageOf reads what a process and its descendants have computed, and whether any of them wants to
// compute now. ok is false where /proc does not tell.
func usageOf(pid int) (u usage, ok bool) {
	u.asleep, u.last = true, pid
	u, ok = addUsage(pid, u, 4)
	return u, ok
}

func addUsage(pid int, u usage, depth int) (usage, bool) {
	dir := fmt.Sprintf("/proc/%d/task", pid)
	threads, err := os.ReadDir(dir)
	if err != nil {
		return u, false
	}
	u.last = pid
	for _, thread := range threads {
		stat, err := os.ReadFile(dir + "/" + thread.Name() + "/stat")
		if err != nil {
			continue // it ended
		}
		// The name, in brackets, may hold anything; the fields begin behind it.
		fields := bytes.Fields(stat[bytes.LastIndexByte(stat, ')')+1:])
		if len(fields) < 13 {
			continue
		}
		user, _ := strconv.ParseInt(string(fields[11]), 10, 64)
		system, _ := strconv.ParseInt(string(fields[12]), 10, 64)
		u.cpu += time.Duration(user+system) * tick
		u.asleep = u.asleep && (fields[0][0] == 'S' || fields[0][0] == 'T')
		if depth == 0 {
			continue
		}
		children, _ := os.ReadFile(dir + "/" + thread.Name() + "/children")
		for _, child := range bytes.Fields(children) {
			if pid, err := strconv.Atoi(string(child)); err == nil {
				u, _ = addUsage(pid, u, depth-1)
			}
		}
	}
	return u, true
}

// filesOf counts the files in the /tmp of a process in namespaces of its own; 0 where nobody may look.
func filesOf(pid int) uint64 {
	var fs unix.Statfs_t
	if unix.Statfs(fmt.Sprintf("/proc/%d/root/tmp", pid), &fs) != nil || fs.Files < fs.Ffree {
		return 0
	}
	return fs.Files - fs.Ffree
}
