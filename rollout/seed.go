package rollout

import (
	"crypto/sha256"
	"encoding/binary"
)

// SeedOf gives the noise of one sample: public values alone decide it, so that a peer cannot choose
// its luck and everybody can check the draw. It is the first 8 bytes, little endian, of
//
//	SHA-256("swarmrl/sample/v1" | beacon | peer | task | stage byte | sample u32)
func SeedOf(beacon [32]byte, peer [20]byte, task [32]byte, stage Stage, sample uint32) uint64 {
	b := append([]byte("swarmrl/sample/v1"), beacon[:]...)
	b = append(b, peer[:]...)
	b = append(b, task[:]...)
	b = append(b, byte(stage))
	sum := sha256.Sum256(binary.LittleEndian.AppendUint32(b, sample))
	return binary.LittleEndian.Uint64(sum[:])
}

// Stage is one of the three turns of a round.
type Stage uint8

// The stages, in order.
const (
	Answer   Stage = iota // solve the task
	Critique              // say which of others' answers is right
	Revise                // solve it again in view of the answers and their votes
)

// String gives the name that templates know a stage by.
func (s Stage) String() string {
	switch s {
	case Answer:
		return "answer"
	case Critique:
		return "critique"
	case Revise:
		return "revise"
	}
	return "unknown"
}
