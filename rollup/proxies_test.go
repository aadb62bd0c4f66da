package rollup

import (
	"testing"

	"github.com/ethereum/go-ethereum/core/vm"
)

// TestNoProxies walks the code of every contract of a run: none can run another's code in its own place (nor go away, since Cancun). What a run's
// contracts do is what was deployed, whatever governance decides.
func TestNoProxies(t *testing.T) {
	for n, code := range creationCodes(&Deployment{Params: Params{Start: 1, RoundLength: 60}}) {
		seen, dead := 0, false // nothing reaches what follows a jump or an end before the next JUMPDEST: tables and arguments
		for i := 0; i < len(code); i++ {
			op := vm.OpCode(code[i])
			if dead = dead && op != vm.JUMPDEST; dead {
				continue
			}
			dead = op == vm.JUMP || op == vm.STOP || op == vm.RETURN || op == vm.REVERT || op == vm.INVALID
			switch {
			case op.IsPush():
				i += int(op - vm.PUSH0)
			case op == vm.DELEGATECALL, op == vm.CALLCODE:
				t.Errorf("contract %d: %v at byte %d", n, op, i)
			case op == vm.SSTORE, op == vm.SLOAD, op == vm.STATICCALL:
				seen++
			}
		}
		if seen == 0 {
			t.Errorf("contract %d: %d instructions that use storage or other contracts, so this walk goes astray", n, seen)
		}
	}
}
