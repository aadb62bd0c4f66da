//go:build !amd64 && !arm64

package verify

func evaluateVec(_ []uint16, _ []uint16, _ []uint32) int { return 0 }

func maskVec(_ []uint32, _ []uint16, _ uint16) bool { return false }
