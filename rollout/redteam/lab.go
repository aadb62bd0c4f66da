package redteam

import (
	"context"
	"fmt"
	"io/fs"
	"math/rand/v2"

	"swarmrl/envs"
	"swarmrl/policy"
	"swarmrl/policy/ckpt"
	"swarmrl/policy/model"
	"swarmrl/policy/nn"
	"swarmrl/rollout"
	"swarmrl/rollout/audit"
	"swarmrl/rollout/batch"
	"swarmrl/verify"
)

// Config says what a lab works with.
type Config struct {
	Model       fs.FS            // root of a model directory
	Options     model.Options    // pool for all models of the lab
	Envs        []string         // names of built-in environments, drawn in turn
	Groups      int              // tasks of a batch; 0: 16
	Samples     int              // rollouts of a task; 0: 4, which makes a batch of 64
	MaxTokens   int              // most new tokens; 0: 44
	ProofPoints int              // TOPLOC's k; 0: 128, or the hidden width if that is less
	Sampling    rollout.Sampling // of the run; zero: temperature 1
	Seed        uint64           // of the tasks and of the forgers' own choices
}

// Lab is a forger's workplace. Not safe for concurrent use.
type Lab struct {
	Policy  *policy.Policy // the claimed one
	Rand    *rand.Rand
	config  Config
	envs    map[string]envs.Env
	round   uint32
	copies  map[string]*policy.Policy // altered policies, by what was done to them
	orders  map[string][]int          // permutations of features, by what they are for
	last    *batch.Batch              // the honest batch of the round before
	made    map[string]*batch.Batch   // of this round, by how they were made
	engines map[precision]*engine
	bounds  *verify.Plausibility
}

// NewLab loads the claimed policy.
func NewLab(c Config) (*Lab, error) {
	c.Groups, c.Samples, c.MaxTokens = orElse(c.Groups, 16), orElse(c.Samples, 4), orElse(c.MaxTokens, 44)
	if c.Sampling == (rollout.Sampling{}) {
		c.Sampling.Temperature = 1
	}
	if len(c.Envs) == 0 {
		return nil, fmt.Errorf("no environments")
	}
	p, err := policy.FromFS(c.Model, c.Options)
	if err != nil {
		return nil, err
	}
	c.ProofPoints = orElse(c.ProofPoints, min(128, p.Model.Config.Hidden))
	l := &Lab{
		Policy: p, config: c, Rand: rand.New(rand.NewPCG(c.Seed, 1)), envs: map[string]envs.Env{},
		copies: map[string]*policy.Policy{}, orders: map[string][]int{}, made: map[string]*batch.Batch{}, engines: map[precision]*engine{},
	}
	for _, name := range c.Envs {
		if l.envs[name], err = envs.Open(name); err != nil {
			return nil, err
		}
	}
	return l, nil
}

func orElse(v, otherwise int) int {
	if v == 0 {
		return otherwise
	}
	return v
}

// Env implements audit.Source.
func (l *Lab) Env(name string) (envs.Env, error) {
	if e, ok := l.envs[name]; ok {
		return e, nil
	}
	return nil, fmt.Errorf("environment %s is not in this run", name)
}

// Candidates implements audit.Source; the lab's batches are answers and refer to nothing.
func (l *Lab) Candidates(refs []batch.Reference) ([]rollout.Candidate, error) {
	return nil, fmt.Errorf("%d references in a batch of answers", len(refs))
}

// Next moves to another round: other tasks, another beacon.
func (l *Lab) Next(ctx context.Context) error {
	b, err := l.Honest(ctx)
	if err != nil {
		return err
	}
	l.last = b
	clear(l.made)
	l.round++
	return nil
}

// once gives the batch of that name of this round, made when it is asked for first. Callers must not change it.
func (l *Lab) once(name string, make func() (*batch.Batch, error)) (*batch.Batch, error) {
	if b, ok := l.made[name]; ok {
		return b, nil
	}
	b, err := make()
	if err == nil {
		l.made[name] = b
	}
	return b, err
}

// Claim is the header and the tasks that the forger has to answer this round.
func (l *Lab) Claim() (batch.Header, []batch.Group) {
	h := audit.Header(l.Policy, batch.Header{
		Run: [32]byte{'l', 'a', 'b'}, Round: l.round, Peer: [20]byte{0xBA, 0xD0}, Beacon: [32]byte{byte(l.round), byte(l.round >> 8), byte(l.config.Seed)},
		Sampling: l.config.Sampling, MaxTokens: uint16(l.config.MaxTokens), ProofPoints: uint16(l.config.ProofPoints),
	})
	groups := make([]batch.Group, l.config.Groups)
	for i := range groups {
		name := l.config.Envs[i%len(l.config.Envs)]
		spec := l.envs[name].Spec()
		groups[i] = batch.Group{
			Env: name, EnvVersion: spec.Version, Seed: l.config.Seed &^ (1 << 63), Index: uint64(l.round)<<20 | uint64(i), Difficulty: spec.Default,
		}
	}
	return h, groups
}

// Honest gives this round's batch as an honest peer makes it. Callers must not change it.
func (l *Lab) Honest(ctx context.Context) (*batch.Batch, error) {
	return l.once("honest", func() (*batch.Batch, error) {
		h, groups := l.Claim()
		return audit.Produce(ctx, l.Policy, l, h, groups, l.config.Samples)
	})
}

// Neighbour gives this round's batch of an honest peer who drew other tasks. Callers must not change it.
func (l *Lab) Neighbour(ctx context.Context) (*batch.Batch, error) {
	return l.once("neighbour", func() (*batch.Batch, error) {
		h, groups := l.Claim()
		h.Peer[19]++
		for i := range groups {
			groups[i].Index |= 1 << 19
		}
		return audit.Produce(ctx, l.Policy, l, h, groups, l.config.Samples)
	})
}

// Copy gives this round's honest batch to be tampered with.
func (l *Lab) Copy(ctx context.Context) (*batch.Batch, error) {
	b, err := l.Honest(ctx)
	if err != nil {
		return nil, err
	}
	return clone(b), nil
}

func clone(b *batch.Batch) *batch.Batch {
	c := &batch.Batch{Header: b.Header, Groups: append([]batch.Group(nil), b.Groups...), Rollouts: make([]batch.Rollout, len(b.Rollouts))}
	for i, r := range b.Rollouts {
		r.Tokens = append([]int32(nil), r.Tokens...)
		r.Logp = append([]float32(nil), r.Logp...)
		r.Proofs = append([]byte(nil), r.Proofs...)
		c.Rollouts[i] = r
	}
	return c
}

// keepParams bounds the parameters of altered models that stay in memory; beyond it only the latest does.
const keepParams = 64 << 20

// Altered gives the claimed model with its parameters edited, one after the other.
func (l *Lab) Altered(name string, edit func(p model.Param)) (*policy.Policy, error) {
	if p, ok := l.copies[name]; ok {
		return p, nil
	}
	tensors, total := l.Policy.Model.Tensors(), 0
	for i, t := range tensors {
		values := make([]float32, len(t.Data)/2)
		nn.WidenBF16(values, wordsOf(t))
		edit(model.Param{Name: t.Name, Shape: t.Shape, Data: values})
		tensors[i] = ckpt.FromFloat32(t.Name, t.Shape, values)
		total += len(values)
	}
	if total > keepParams {
		clear(l.copies)
	}
	p, err := l.Policy.WithWeights(tensors, l.config.Options)
	if err == nil {
		l.copies[name] = p
	}
	return p, err
}

// Requests are this round's generations, in the batch's order, to be changed at will.
func (l *Lab) Requests() ([]rollout.Request, error) {
	h, groups := l.Claim()
	return audit.Requests(l.Policy, l, &h, groups, l.config.Samples)
}

// Generate runs the requests on any policy with any sampling and puts the outcome in the claimed
// batch, proven with that policy's own hidden states.
func (l *Lab) Generate(ctx context.Context, p *policy.Policy, reqs []rollout.Request, s rollout.Sampling) (*batch.Batch, error) {
	return l.generate(ctx, p, reqs, s, rollout.Options{WantHidden: true})
}

func (l *Lab) generate(ctx context.Context, p *policy.Policy, reqs []rollout.Request, s rollout.Sampling, o rollout.Options) (*batch.Batch, error) {
	h, groups := l.Claim()
	out, err := rollout.Generate(ctx, p, reqs, s, o)
	if err != nil {
		return nil, err
	}
	return l.pack(h, groups, out)
}

// pack puts completions in a batch and proves them with their own hidden states.
func (l *Lab) pack(h batch.Header, groups []batch.Group, out []rollout.Completion) (*batch.Batch, error) {
	b := &batch.Batch{Header: h, Groups: groups}
	prover, err := audit.NewProver(&h)
	if err != nil {
		return nil, err
	}
	for i, c := range out {
		r := batch.Rollout{
			Group: uint32(i / l.config.Samples), Sample: uint16(i % l.config.Samples), Finish: c.Finish, Tokens: c.Tokens, Logp: c.Logp,
		}
		if err := prover.Prove(&r, c.Hidden); err != nil {
			return nil, err
		}
		b.Rollouts = append(b.Rollouts, r)
	}
	return b, nil
}

// Reprove prefills every rollout with the claimed policy, as claimed, and gives the batch with the true log-probs and
// fingerprints: what a careful forger does.
func (l *Lab) Reprove(ctx context.Context, b *batch.Batch) (*batch.Batch, error) {
	reqs, err := l.Requests()
	if err != nil {
		return nil, err
	}
	b = clone(b)
	claims := make([]rollout.Claim, len(b.Rollouts))
	for i := range claims {
		claims[i] = rollout.Claim{Request: reqs[i], Tokens: b.Rollouts[i].Tokens}
	}
	prover, err := audit.NewProver(&b.Header)
	if err != nil {
		return nil, err
	}
	traces, errs := rollout.ReplayAll(ctx, l.Policy, claims, b.Header.Sampling)
	for i, t := range traces {
		if errs[i] != nil {
			return nil, errs[i]
		}
		b.Rollouts[i].Logp = t.Logp
		if err := prover.Prove(&b.Rollouts[i], t.Hidden); err != nil {
			return nil, err
		}
	}
	return b, nil
}
