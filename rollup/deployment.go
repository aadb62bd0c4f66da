package rollup

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"swarmrl/rollup/bind/deployer"
	"swarmrl/rollup/bind/disputes"
	"swarmrl/rollup/bind/machine"
	"swarmrl/rollup/bind/modelregistry"
	"swarmrl/rollup/bind/staking"
	"swarmrl/rollup/bind/swarmgovernor"
	"swarmrl/rollup/bind/swarmrollup"
	"swarmrl/rollup/bind/swarmtimelock"
	"swarmrl/rollup/bind/swarmtoken"
	"swarmrl/rollup/ledger"
)

// Deployment is what a run's contracts are made of; their addresses follow from it on every chain.
type Deployment struct {
	Run      Hash    `json:"run"`      // identity of the run
	Params   Params  `json:"params"`   // ledger constants
	Treasury Address `json:"treasury"` // who gets the first supply
	Guardian Address `json:"guardian"` // who may pause posting, until governance names another; zero = the treasury
	Supply   uint64  `json:"supply"`   // first supply, gwei of the token; 0 = a million tokens
}

// Contracts are the addresses of a deployment.
type Contracts struct {
	Deployer, Token, Staking, Machine, Rollup, Disputes, Models, Timelock, Governor Address
}

// numbers of the contracts at their deployer.
const (
	numToken = iota
	numStaking
	numMachine
	numRollup
	numDisputes
	numModels
	numTimelock
	numGovernor
)

// plan is a deployment made ready: the bytes to send and where they come to lie.
type plan struct {
	Deployment
	factory []byte   // calldata for the CREATE2 factory
	codes   [][]byte // creation codes in order
	at      Contracts
}

// newPlan fills in the defaults and computes the addresses.
func newPlan(d Deployment) (*plan, error) {
	if err := d.Params.Fill(); err != nil {
		return nil, err
	}
	if d.Supply == 0 {
		d.Supply = 1_000_000 * ledger.Token
	}
	if d.Guardian.IsZero() {
		d.Guardian = d.Treasury
	}
	p := &plan{Deployment: d, codes: creationCodes(&d)}
	hashes := make([][32]byte, len(p.codes))
	for i, c := range p.codes {
		hashes[i] = crypto.Keccak256Hash(c)
	}
	init := append(common.FromHex(deployer.DeployerMetaData.Bin), deployer.NewDeployer().PackConstructor(hashes)...)
	p.factory = append(append([]byte{}, d.Run[:]...), init...)
	at := crypto.CreateAddress2(create2Factory, d.Run, crypto.Keccak256(init))
	number := func(n uint64) Address { return Address(crypto.CreateAddress(at, n+1)) }
	p.at = Contracts{
		Deployer: Address(at), Token: number(numToken), Staking: number(numStaking), Machine: number(numMachine), Rollup: number(numRollup),
		Disputes: number(numDisputes), Models: number(numModels), Timelock: number(numTimelock), Governor: number(numGovernor),
	}
	return p, nil
}

// creationCodes gives each contract's code with its arguments, in the order of their numbers.
func creationCodes(d *Deployment) [][]byte {
	p := machine.Params(d.Params)
	rounds := uint64(365*24*3600)/uint64(d.Params.RoundLength) + 1
	yearly := new(big.Int).Mul(wei(d.Params.Pool), new(big.Int).SetUint64(rounds))
	code := func(bin string, args []byte) []byte { return append(common.FromHex(bin), args...) }
	return [][]byte{
		code(swarmtoken.SwarmTokenMetaData.Bin, swarmtoken.NewSwarmToken().PackConstructor(common.Address(d.Treasury), wei(d.Supply), yearly)),
		code(staking.StakingMetaData.Bin, staking.NewStaking().PackConstructor(staking.Params(p))),
		code(machine.MachineMetaData.Bin, machine.NewMachine().PackConstructor(p)),
		code(swarmrollup.SwarmRollupMetaData.Bin, swarmrollup.NewSwarmRollup().PackConstructor(swarmrollup.Params(p), common.Address(d.Guardian))),
		code(disputes.DisputesMetaData.Bin, disputes.NewDisputes().PackConstructor(disputes.Params(p))),
		code(modelregistry.ModelRegistryMetaData.Bin, nil),
		code(swarmtimelock.SwarmTimelockMetaData.Bin, swarmtimelock.NewSwarmTimelock().PackConstructor(swarmtimelock.Params(p))),
		code(swarmgovernor.SwarmGovernorMetaData.Bin, nil),
	}
}

// wei gives gwei in wei.
func wei(gwei uint64) *big.Int {
	return new(big.Int).Mul(new(big.Int).SetUint64(gwei), big.NewInt(1_000_000_000))
}

// ContractsOf gives the addresses of a deployment, on every chain the same.
func ContractsOf(d Deployment) (Contracts, error) {
	p, err := newPlan(d)
	if err != nil {
		return Contracts{}, err
	}
	return p.at, nil
}

// chainID asks a chain for its id and holds it to the wanted one, if any.
func chainID(ctx context.Context, c *ethclient.Client, want uint64) (*big.Int, error) {
	id, err := c.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("parent chain: %w; is it running, and is its URL right?", err)
	}
	if want != 0 && id.Cmp(new(big.Int).SetUint64(want)) != 0 {
		return nil, fmt.Errorf("the parent chain has id %v, the run is for chain %d: check the chain's URL, and the run file's chain.id", id, want)
	}
	return id, nil
}

// check says whether the whole deployment stands on the chain, and which chain that is.
func (p *plan) check(ctx context.Context, c *ethclient.Client, on uint64) (uint64, error) {
	id, err := chainID(ctx, c, on)
	if err != nil {
		return 0, err
	}
	code, err := c.CodeAt(ctx, common.Address(p.at.Deployer), nil)
	if err != nil {
		return 0, fmt.Errorf("parent chain: %w", err)
	}
	if len(code) == 0 {
		return 0, &NotDeployedError{ChainID: id.Uint64(), At: p.at.Deployer}
	}
	last := crypto.CreateAddress(common.Address(p.at.Deployer), uint64(len(p.codes)))
	if code, err = c.CodeAt(ctx, last, nil); err != nil {
		return 0, fmt.Errorf("parent chain: %w", err)
	}
	if len(code) == 0 {
		return 0, &NotDeployedError{ChainID: id.Uint64(), At: Address(last)}
	}
	// The domain of signatures binds the chain and the address: another contract, or another chain's, gives another.
	abi := swarmrollup.NewSwarmRollup()
	out, err := viewCall(ctx, c, common.Address(p.at.Rollup), abi.PackDomain())
	if err != nil {
		return 0, fmt.Errorf("contract %v: %w; it is not this run's rollup: check the chain's URL", p.at.Rollup, err)
	}
	want := ledger.NewDomain(id.Uint64(), p.at.Rollup).Separator()
	if got, err := abi.UnpackDomain(out); err != nil || got != want {
		return 0, fmt.Errorf("contract %v signs for domain %v, want %v: it is not this run's rollup on chain %v; check the chain's URL", p.at.Rollup, Hash(got), want, id)
	}
	return id.Uint64(), nil
}

// NotDeployedError says that the run's contracts are not, or not all, on the chain.
type NotDeployedError struct {
	ChainID uint64
	At      Address
}

// Error names the address that has no code.
func (e *NotDeployedError) Error() string {
	return fmt.Sprintf("chain %d has no contract of this run at %v: deploy it with `swarm chain deploy`, or check the chain's URL and the run's params", e.ChainID, e.At)
}

// Deploy puts what is missing of the run's contracts on the chain, paid for by the TxManager's key. Anyone may deploy any run;
// the code that lands is the run's own or none.
func Deploy(ctx context.Context, tm *TxManager, d Deployment) (Contracts, error) {
	p, err := newPlan(d)
	if err != nil {
		return Contracts{}, err
	}
	factory, err := tm.chain.CodeAt(ctx, create2Factory, nil)
	if err != nil {
		return Contracts{}, fmt.Errorf("parent chain: %w", err)
	}
	if len(factory) == 0 {
		return Contracts{}, fmt.Errorf("the parent chain lacks the deterministic deployment proxy at %v; see github.com/Arachnid/deterministic-deployment-proxy", create2Factory)
	}
	at := common.Address(p.at.Deployer)
	code, err := tm.chain.CodeAt(ctx, at, nil)
	if err != nil {
		return Contracts{}, fmt.Errorf("parent chain: %w", err)
	}
	d2 := deployer.NewDeployer()
	var calls []Call
	next := uint64(0)
	if len(code) == 0 {
		calls = append(calls, Call{To: create2Factory, Data: p.factory, What: "create the run's deployer", Gas: 3_000_000})
	} else if out, err := tm.view(ctx, at, d2.PackNext()); err != nil {
		return Contracts{}, err
	} else if n, err := d2.UnpackNext(out); err != nil {
		return Contracts{}, fmt.Errorf("deployer: %w", err)
	} else {
		next = n.Uint64()
	}
	for i := next; i < uint64(len(p.codes)); i++ {
		calls = append(calls, Call{To: at, Data: d2.PackDeploy(p.codes[i]), What: fmt.Sprintf("deploy contract %d", i), Gas: 6_000_000})
	}
	if _, err := tm.SendAll(ctx, calls); err != nil {
		return Contracts{}, err
	}
	_, err = p.check(ctx, tm.chain, tm.chainID.Uint64())
	return p.at, err
}

// DeployCost says what Deploy would use at most: gas, and decimal coins.
func DeployCost(ctx context.Context, tm *TxManager, d Deployment) (gas uint64, coins string, err error) {
	p, err := newPlan(d)
	if err != nil {
		return 0, "", err
	}
	for _, c := range append([][]byte{p.factory}, p.codes...) {
		gas += 250_000 + 230*uint64(len(c)) // 200 a byte of code, 16 of calldata, and what constructors store
	}
	_, feeCap, err := tm.fees(ctx)
	if err != nil {
		return 0, "", err
	}
	return gas, decimal(feeCap.Mul(feeCap, new(big.Int).SetUint64(gas))), nil
}

// ParseDeployment reads what `swarm chain deploy` printed.
func ParseDeployment(b []byte) (d Deployment, err error) {
	if err := json.Unmarshal(b, &d); err != nil {
		return d, fmt.Errorf("deployment: %w", err)
	}
	return d, d.Params.Fill()
}

// blockTime gives a header's time.
func blockTime(unix uint64) time.Time { return time.Unix(int64(unix), 0) }
