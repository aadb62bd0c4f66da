package ledger_test

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/crypto"

	"swarmrl/rollup/ledger"
)

// dumb is the ledger as maps, written from the rules and not from the code: no cells, no bytes, no tree, no undo log.
type dumb struct {
	p          ledger.Params
	d          ledger.Domain
	ctx        ledger.Context
	accounts   map[uint32]ledger.Account
	slots      map[[2]uint32]dumbSlot // (round mod 16, account)
	rounds     map[uint32]dumbRound
	epochs     map[uint32]dumbEpoch
	commitment map[uint32]dumbJudge // by account
	stakes     map[uint32]string    // (season, stake) of each account, as they came
	looked     [2]uint64            // words and evaluations that were compared with the others'
}

type dumbSlot struct {
	round, claimed, reports uint32
	root                    ledger.Hash
	guilty, settled         bool
	attests                 string // (index, weight, units) in order of arrival
}

type dumbRound struct {
	seed             ledger.Hash
	season           uint32
	members, settled uint64
	credited         string // of each account that was attested, guilty ones 0
}

type dumbJudge struct {
	epoch, left, owed, weight, strayed uint32
	chain                              ledger.Hash
}

type dumbEpoch struct {
	seeded     bool
	seed       ledger.Hash
	candidates string // of 67 bytes: proposer, commitment, model
	compared   int
	best       int
	scores     string
	samples    uint64
	tallies    string // (candidate, env, judge, weight, value) in order of arrival
}

func newDumb(p ledger.Params, d ledger.Domain) *dumb {
	return &dumb{p, d, ledger.Context{}, map[uint32]ledger.Account{}, map[[2]uint32]dumbSlot{}, map[uint32]dumbRound{}, map[uint32]dumbEpoch{}, map[uint32]dumbJudge{}, map[uint32]string{}, [2]uint64{}}
}

// copy is deep: the maps hold values only.
func (m *dumb) copy() *dumb {
	c := *m
	c.accounts, c.slots, c.rounds = maps.Clone(m.accounts), maps.Clone(m.slots), maps.Clone(m.rounds)
	c.epochs, c.commitment, c.stakes = maps.Clone(m.epochs), maps.Clone(m.commitment), maps.Clone(m.stakes)
	return &c
}

// quads reads a string of groups of four-byte numbers.
func quads(s string, k int) (out [][]uint32) {
	for ; len(s) >= 4*k; s = s[4*k:] {
		var g []uint32
		for i := range k {
			g = append(g, binary.BigEndian.Uint32([]byte(s[4*i:])))
		}
		out = append(out, g)
	}
	return out
}

func quad(v ...uint32) string {
	var b []byte
	for _, x := range v {
		b = binary.BigEndian.AppendUint32(b, x)
	}
	return string(b)
}

// median is the lower one of the last numbers of groups, each as often there as the number before says.
func median(groups [][]uint32) uint32 {
	var v []uint32
	for _, g := range groups {
		for range g[len(g)-2] {
			v = append(v, g[len(g)-1])
		}
	}
	slices.Sort(v)
	return v[(len(v)-1)/2]
}

func (m *dumb) credit(s dumbSlot) uint32 {
	if a := quads(s.attests, 3); len(a) >= int(m.p.Quorum) {
		return median(a)
	}
	return 0
}

// without gives a group's last number and the others' median, if there are enough.
func (m *dumb) without(groups [][]uint32, k int) (mine, others int, ok bool) {
	rest := append(slices.Clone(groups[:k]), groups[k+1:]...)
	if len(rest) < int(m.p.Quorum) {
		return 0, 0, false
	}
	return int(groups[k][len(groups[k])-1]), int(median(rest)), true
}

// vote gives the share of votes that strayed, the last one of so many counted.
func vote(share uint32, strayed bool, of uint32) uint32 {
	if strayed {
		return share + (65535-share)/of
	}
	return share - share/of
}

// weight is a voter's stake in 256ths of a seat, at least a whole one, less at most half for a share that strayed of over a quarter.
func (m *dumb) weight(who, season, strayed uint32, seats uint8) uint32 {
	w := big.NewInt(256)
	if m.ctx.Stake > 0 {
		own := new(big.Int).SetUint64(min(m.old(who, season), m.p.StakeCap, m.ctx.Stake))
		own.Mul(own, big.NewInt(256*int64(seats))).Div(own, new(big.Int).SetUint64(m.ctx.Stake))
		if own.Cmp(w) > 0 {
			w = own
		}
	}
	over := max(0, int64(strayed)-65536/4) / 256
	return uint32(w.Int64() * (256 - min(over, 128)) / 256)
}

func (r dumbRound) total() (sum uint64) {
	for _, g := range quads(r.credited, 2) {
		sum += uint64(g[1])
	}
	return sum
}

// with sets an account's credit.
func (r dumbRound) with(who, units uint32) dumbRound {
	out := ""
	for _, g := range quads(r.credited, 2) {
		if g[0] != who {
			out += quad(g...)
		}
	}
	r.credited = out + quad(who, units)
	return r
}

func (m *dumb) now() uint64 {
	if m.ctx.Time < m.p.Start {
		return 0
	}
	return (m.ctx.Time - m.p.Start) / uint64(m.p.RoundLength)
}

func (m *dumb) open(round uint32) bool {
	return uint64(round) <= m.now() && m.now() <= uint64(round)+uint64(m.p.Late)
}

func (m *dumb) season(time uint64) uint32 {
	length := uint64(max(m.p.Late+2, m.p.PhaseRounds)) * uint64(m.p.RoundLength)
	return uint32((max(time, m.p.Start) - m.p.Start) / length)
}

func (m *dumb) drawAt(epoch uint32) uint64 {
	return m.p.Start + uint64(m.p.RoundLength*((epoch+1)*m.p.EpochRounds+m.p.PhaseRounds))
}

// old gives the least stake since the end of the season before one, if nothing changed after the season that follows.
func (m *dumb) old(who, season uint32) uint64 {
	season = max(season, 1)
	least, last := uint32(0), uint32(0)
	for _, g := range quads(m.stakes[who], 2) {
		if least, last = min(least, g[1]), g[0]; last < season {
			least = g[1]
		}
	}
	if last > season+1 {
		return 0
	}
	return uint64(least)
}

// drawn compares an account's luck, as a part of the whole stake, with its own part of it, times the seats.
func (m *dumb) drawn(seed ledger.Hash, round, who, target uint32, seats uint8, season uint32) bool {
	whole := new(big.Int).SetUint64(m.ctx.Stake)
	part := func(stake uint64) *big.Int {
		v := new(big.Int).SetUint64(min(stake, m.p.StakeCap))
		return v.Mul(v, big.NewInt(int64(seats)))
	}
	if whole.Sign() == 0 || part(m.accounts[who].Stake).Cmp(whole) >= 0 {
		return true
	}
	h := new(big.Int).SetBytes(crypto.Keccak256(seed[:], []byte(quad(round, who, target)))[:8])
	return h.Mul(h, whole).Rsh(h, 64).Cmp(part(m.old(who, season))) < 0
}

func (m *dumb) apply(raw []byte) {
	r, err := ledger.DecodeRecord(raw)
	a, known := m.accounts[r.Index]
	if err != nil || !known || r.Nonce != a.Nonce || m.d.Signer(&r) != a.Owner {
		return
	}
	a.Nonce++
	m.accounts[r.Index] = a
	phase := m.p.Phase(uint64(r.Round), m.now())
	switch r.Kind {
	case ledger.Participate:
		m.participate(&r)
	case ledger.Attest:
		m.attest(&r, a)
	case ledger.Report:
		s, ok := m.slots[[2]uint32{r.Round % 16, r.Target}]
		t, known := m.accounts[r.Target]
		if ok && known && s.round == r.Round && r.Target != r.Index && uint64(r.Round) <= m.now() && m.now() < uint64(r.Round)+16 {
			s.reports++
			t.Reports++
			m.slots[[2]uint32{r.Round % 16, r.Target}], m.accounts[r.Target] = s, t
		}
	case ledger.CloseRound:
		key := [2]uint32{r.Round % 16, r.Target}
		if s, ok := m.slots[key]; ok && s.round == r.Round && !s.settled && m.now() > uint64(r.Round)+uint64(m.p.Late) {
			m.settle(r.Target, s)
			s.settled = true
			m.slots[key] = s
		}
	case ledger.Payout:
		a.Payout = ledger.Address(r.Payload[12:])
		m.accounts[r.Index] = a
	case ledger.Propose:
		e := m.epochs[r.Round]
		if phase == ledger.PhasePropose && a.Stake >= m.p.MinStake && a.Epoch != r.Round+1 && len(e.candidates) < 64*67 {
			e.candidates += string([]byte{byte(r.Index >> 16), byte(r.Index >> 8), byte(r.Index)}) + string(r.Payload[:]) + string(make([]byte, 32))
			a.Epoch = r.Round + 1
			m.epochs[r.Round], m.accounts[r.Index] = e, a
		}
	case ledger.RevealModel:
		m.revealModel(&r, a, phase)
	case ledger.EvalCommit:
		e, ok := m.epochs[r.Round]
		j, before := m.commitment[r.Index]
		season := m.season(m.drawAt(r.Round))
		if phase != ledger.PhaseCommit || r.Units == 0 || r.Units > 512 || a.Stake < m.p.MinStake || !ok || !e.seeded || before && j.epoch == r.Round ||
			!m.drawn(e.seed, r.Round, r.Index, 1<<24, m.p.Evaluators, season) {
			return
		}
		if before {
			j.strayed = m.judged(r.Index, j)
		}
		if j.left > 0 {
			j.owed++
		}
		m.commitment[r.Index] = dumbJudge{r.Round, r.Units, j.owed, m.weight(r.Index, season, j.strayed, m.p.Evaluators), j.strayed, r.Payload}
	case ledger.EvalReveal:
		m.evalReveal(&r, phase)
	case ledger.CloseEpoch:
		m.closeEpoch(r.Round, phase)
	}
}

func (m *dumb) participate(r *ledger.Record) {
	key := [2]uint32{r.Round % 16, r.Index}
	s, ok := m.slots[key]
	if !m.open(r.Round) || ok && s.round == r.Round {
		return
	}
	if ok {
		m.settle(r.Index, s)
	}
	m.slots[key] = dumbSlot{round: r.Round, claimed: r.Units, root: r.Payload}
	x, ok := m.rounds[r.Round]
	if !ok {
		x.seed, x.season = m.ctx.Rand, m.season(m.ctx.Seeded)
	}
	x.members++
	m.rounds[r.Round] = x
	said := quads(s.attests, 3)
	if len(said) == 0 || s.guilty {
		return
	}
	slices.SortStableFunc(said, func(a, b []uint32) int { return cmp.Compare(a[2], b[2]) })
	luck := new(big.Int).SetBytes(crypto.Keccak256(x.seed[:], []byte(quad(r.Round, r.Index, 1<<24)))[:8])
	k := int(luck.Mod(luck, big.NewInt(int64(len(said)))).Int64())
	if mine, others, ok := m.without(said, k); ok {
		m.looked[0]++
		a := m.accounts[said[k][0]]
		a.Strayed = vote(a.Strayed, float64(max(mine, others)-min(mine, others)) > float64(others)/8, 32)
		m.accounts[said[k][0]] = a
	}
}

// judged gives a judge's share of strayed evaluations with its last one.
func (m *dumb) judged(who uint32, j dumbJudge) uint32 {
	if j.left > 0 {
		return vote(j.strayed, true, 8)
	}
	e, votes, strays := m.epochs[j.epoch], 0, 0
	if e.best == 0 || e.compared < len(e.candidates)/67 {
		return j.strayed
	}
	for env := range uint32(m.p.EnvCount) {
		t := e.tally(uint32(e.best-1), env)
		k := slices.IndexFunc(t, func(g []uint32) bool { return g[2] == who })
		if k < 0 {
			continue
		}
		mine, others, ok := m.without(t, k)
		if ok {
			votes++
		}
		if d := mine/4096 - others/4096; ok && d*d > 100_000*100_000 {
			strays++
		}
	}
	if votes == 0 {
		return j.strayed
	}
	m.looked[1]++
	return vote(j.strayed, strays > 0, 8)
}

func (m *dumb) settle(who uint32, s dumbSlot) {
	x, a := m.rounds[s.round], m.accounts[who]
	units, total := uint64(m.credit(s)), x.total()
	if s.guilty || s.settled || units == 0 {
		return
	}
	reward := new(big.Int).Mul(new(big.Int).SetUint64(m.p.Pool), new(big.Int).SetUint64(units))
	a.Rewards += reward.Div(reward, new(big.Int).SetUint64(total)).Uint64()
	a.Rounds, a.Units, x.settled = a.Rounds+1, a.Units+units, x.settled+units
	m.rounds[s.round], m.accounts[who] = x, a
}

func (m *dumb) attest(r *ledger.Record, a ledger.Account) {
	key := [2]uint32{r.Round % 16, r.Target}
	s, ok := m.slots[key]
	x, began := m.rounds[r.Round]
	if !m.open(r.Round) || !ok || !began || s.round != r.Round || r.Target == r.Index || a.Stake < m.p.MinStake || s.guilty || s.settled ||
		string(r.Payload[:]) != string(s.root[:20])+string(make([]byte, 12)) || r.Units > s.claimed ||
		!m.drawn(x.seed, r.Round, r.Index, r.Target, m.p.Committee, x.season) {
		return
	}
	said := quads(s.attests, 3)
	if len(said) >= 8 || slices.ContainsFunc(said, func(g []uint32) bool { return g[0] == r.Index }) {
		return
	}
	s.attests += quad(r.Index, m.weight(r.Index, x.season, a.Strayed, m.p.Committee), r.Units)
	m.slots[key], m.rounds[r.Round] = s, x.with(r.Target, m.credit(s))
}

func (m *dumb) revealModel(r *ledger.Record, a ledger.Account, phase int) {
	e, at := m.epochs[r.Round], int(r.Target)*67
	if phase != ledger.PhaseModels || r.Target >= 64 || at+67 > len(e.candidates) {
		return
	}
	c := []byte(e.candidates)
	mine := string(c[at:at+3]) == string([]byte{byte(r.Index >> 16), byte(r.Index >> 8), byte(r.Index)})
	if !mine || string(c[at+35:at+67]) != string(make([]byte, 32)) || string(c[at+3:at+35]) != string(crypto.Keccak256(r.Payload[:], a.Owner[:])) {
		return
	}
	copy(c[at+35:], r.Payload[:])
	e.candidates = string(c)
	m.epochs[r.Round] = e
}

func (m *dumb) evalReveal(r *ledger.Record, phase int) {
	j, ok := m.commitment[r.Index]
	link := crypto.Keccak256(r.Payload[:], []byte(quad(r.Round)), []byte{byte(r.Index >> 16), byte(r.Index >> 8), byte(r.Index), byte(r.Target >> 16), byte(r.Target >> 8), byte(r.Target)}, []byte(quad(r.Units)))
	if phase != ledger.PhaseReveal || !ok || j.epoch != r.Round || j.left == 0 || string(link) != string(j.chain[:]) {
		return
	}
	j.left, j.chain = j.left-1, r.Payload
	m.commitment[r.Index] = j
	e := m.epochs[r.Round]
	c, env, score, samples := r.Target>>8, r.Target&0xff, r.Units%(1<<20), r.Units>>20
	if int(c) >= len(e.candidates)/67 || env >= uint32(m.p.EnvCount) || score > 1_000_000 {
		return
	}
	said := e.tally(c, env)
	if len(said) >= 64 || slices.ContainsFunc(said, func(g []uint32) bool { return g[2] == r.Index }) {
		return
	}
	e.tallies += quad(c, env, r.Index, j.weight, score<<12|samples)
	m.epochs[r.Round] = e
}

func (e dumbEpoch) tally(c, env uint32) (out [][]uint32) {
	for _, g := range quads(e.tallies, 5) {
		if g[0] == c && g[1] == env {
			out = append(out, g)
		}
	}
	return out
}

func (m *dumb) closeEpoch(n uint32, phase int) {
	e, ok := m.epochs[n]
	count := len(e.candidates) / 67
	if phase != ledger.PhaseClose || !ok || e.compared >= count {
		return
	}
	c := uint32(e.compared)
	e.compared++
	model := e.candidates[c*67+35 : c*67+67]
	scores := make([]uint32, m.p.EnvCount)
	var samples uint64
	better, complete := 0, true
	for env := range uint32(m.p.EnvCount) {
		t := e.tally(c, env)
		if len(t) < int(m.p.Quorum) {
			complete = false
			continue
		}
		scores[env] = median(t) >> 12
		for _, g := range t {
			samples += uint64(g[4] & 0xfff)
		}
		old := uint32(0)
		if e.scores != "" {
			old = quads(e.scores, 1)[env][0]
		}
		if float64(scores[env]) >= float64(old)+min(max(float64((1_000_000-old)/5), 20_000), 100_000) {
			better++
		}
	}
	wins := model != string(make([]byte, 32)) && complete
	if wins && e.best > 0 {
		before := e.candidates[(e.best-1)*67+35 : (e.best-1)*67+67]
		wins = 2*better > int(m.p.EnvCount) && before != model
	}
	if wins {
		e.best, e.scores, e.samples = int(c)+1, quad(scores...), samples
	}
	m.epochs[n] = e
	if e.compared == count && e.best > 0 {
		at := (e.best - 1) * 67
		who := uint32(e.candidates[at])<<16 | uint32(e.candidates[at+1])<<8 | uint32(e.candidates[at+2])
		a := m.accounts[who]
		a.Wins++
		m.accounts[who] = a
	}
}

func (m *dumb) message(b []byte) {
	switch b[0] {
	case ledger.MsgForced:
		m.apply(b[1:])
		return
	case ledger.MsgDraw:
		n := binary.BigEndian.Uint32(b[1:])
		if e, ok := m.epochs[n]; ok && !e.seeded {
			e.seeded, e.seed = true, ledger.Hash(b[5:])
			m.epochs[n] = e
		}
		return
	}
	who := uint32(b[1])<<16 | uint32(b[2])<<8 | uint32(b[3])
	a, known := m.accounts[who]
	switch {
	case b[0] == ledger.MsgRegister && !known:
		m.accounts[who] = ledger.Account{Index: who, Owner: ledger.Address(b[4:])}
	case b[0] == ledger.MsgStake && known:
		a.Stake = binary.BigEndian.Uint64(b[4:])
		n := m.season(binary.BigEndian.Uint64(b[12:]))
		if old := quads(m.stakes[who], 2); len(old) > 0 {
			n = max(n, old[len(old)-1][0])
		}
		m.stakes[who] += quad(n, uint32(a.Stake))
		m.accounts[who] = a
	case b[0] == ledger.MsgOutcome && known && b[8] != 0:
		a.Faults++
		m.accounts[who] = a
		round := binary.BigEndian.Uint32(b[4:])
		s, ok := m.slots[[2]uint32{round % 16, who}]
		if ok && s.round == round && !s.guilty && !s.settled {
			s.guilty = true
			m.slots[[2]uint32{round % 16, who}], m.rounds[round] = s, m.rounds[round].with(who, 0)
		}
	}
}

// differs compares everything that a view shows with the maps.
func (m *dumb) differs(v ledger.View) string {
	for i := range uint32(13) {
		want, known := m.accounts[i]
		if got, ok := v.Account(i); ok != known || got != want {
			return fmt.Sprintf("account %d: %+v, want %+v", i, got, want)
		}
		j, ok := v.Judge(i)
		w, known := m.commitment[i]
		if ok != known || j != (ledger.Judge{Epoch: w.epoch, Left: w.left, Owed: w.owed, Weight: w.weight, Strayed: w.strayed}) {
			return fmt.Sprintf("judge %d: %+v, want %+v", i, j, w)
		}
		for ring := range uint32(16) {
			s, known := m.slots[[2]uint32{ring, i}]
			if !known {
				s.round = ring
			}
			got, ok := v.Slot(s.round, i)
			if ok != known {
				return fmt.Sprintf("slot %d of %d: %v, want %v", s.round, i, ok, known)
			}
			if ok && (got.Claimed != s.claimed || got.Root != s.root || got.Reports != s.reports || got.Guilty != s.guilty ||
				got.Settled != s.settled || got.Credited != uint64(m.credit(s)) || len(got.Attests) != len(s.attests)/12) {
				return fmt.Sprintf("slot %d of %d: %+v, want %+v", s.round, i, got, s)
			}
		}
	}
	for n, w := range m.rounds {
		if r, ok := v.Round(n); !ok || r.Seed != w.seed || r.Total != w.total() || r.Settled != w.settled || uint64(r.Members) != w.members {
			return fmt.Sprintf("round %d: %+v, want %+v with %d units", n, r, w, w.total())
		}
	}
	for n, w := range m.epochs {
		e, ok := v.Epoch(n)
		if !ok || e.Seeded != w.seeded || e.Seed != w.seed || int(e.Candidates) != len(w.candidates)/67 || int(e.Compared) != w.compared || e.Best != w.best-1 || e.Samples != w.samples {
			return fmt.Sprintf("epoch %d: %+v, want %+v", n, e, w)
		}
		if w.best > 0 && quad(e.Scores...) != w.scores {
			return fmt.Sprintf("epoch %d: scores %v, want %v", n, e.Scores, quads(w.scores, 1))
		}
	}
	return ""
}
