package rollup

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"swarmrl/rollup/bind/deployer"
	"swarmrl/rollup/bind/disputes"
	"swarmrl/rollup/bind/machine"
	"swarmrl/rollup/bind/modelregistry"
	"swarmrl/rollup/bind/staking"
	"swarmrl/rollup/bind/swarmgovernor"
	"swarmrl/rollup/bind/swarmrollup"
	"swarmrl/rollup/bind/swarmtoken"
)

// RevertError is a contract's refusal.
type RevertError struct {
	Name   string // the contract's error, SwarmRollupStale say, or the raw data
	Detail any    // its arguments
}

// Error names the refusal.
func (e *RevertError) Error() string {
	if e.Detail == nil {
		return "the contract refuses: " + e.Name
	}
	return fmt.Sprintf("the contract refuses: %s %+v", e.Name, e.Detail)
}

// revertReason finds the contract's error in what a node says.
func revertReason(err error) error {
	var de rpc.DataError
	if !errors.As(err, &de) {
		return err
	}
	text, ok := de.ErrorData().(string)
	raw, herr := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if !ok || herr != nil || len(raw) < 4 || len(raw) > 4096 {
		return err
	}
	for _, unpack := range []func([]byte) (any, error){
		swarmrollup.NewSwarmRollup().UnpackError, machine.NewMachine().UnpackError, staking.NewStaking().UnpackError,
		swarmtoken.NewSwarmToken().UnpackError, deployer.NewDeployer().UnpackError, disputes.NewDisputes().UnpackError,
		modelregistry.NewModelRegistry().UnpackError, swarmgovernor.NewSwarmGovernor().UnpackError,
	} {
		if e, err := unpack(raw); err == nil {
			name := strings.TrimPrefix(fmt.Sprintf("%T", e), "*")
			name = name[strings.LastIndex(name, ".")+1:]
			if detail := fmt.Sprintf("%+v", e); detail == "&{}" {
				return &RevertError{Name: name}
			}
			return &RevertError{Name: name, Detail: e}
		}
	}
	return &RevertError{Name: common.Bytes2Hex(raw)}
}
