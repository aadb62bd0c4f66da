package rollup

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"swarmrl/rollup/bind/swarmtoken"
)

// says fails unless an error is one sentence that holds all the words.
func says(t *testing.T, what string, err error, words ...string) {
	t.Helper()
	if err == nil {
		t.Errorf("%s: no error", what)
		return
	}
	t.Logf("%s: %v", what, err)
	for _, w := range words {
		if !strings.Contains(err.Error(), w) {
			t.Errorf("%s: %q lacks %q", what, err, w)
		}
	}
	if strings.ContainsRune(err.Error(), '\n') {
		t.Errorf("%s: %q is not one sentence", what, err)
	}
}

// TestSentences makes the mistakes that people make; each is answered by one sentence with the cure.
func TestSentences(t *testing.T) {
	e, err := StartEmbedded(EmbeddedConfig{Interval: -1, Idle: -1, Listen: "127.0.0.1:0"})
	if err != nil {
		t.Fatal(err)
	}
	defer closeChain(t, e)
	r := newTestRunOn(t, hostileParams(), Config{Embedded: e, Key: e.FaucetKey()})

	poor := r.config(testKey(t, "poor"), "poor")
	_, err = OpenSequencer(r.ctx, SequencerConfig{Config: poor})
	says(t, "sequencer without tokens", err, "bond", "swarm chain fund 0x")
	token := swarmtoken.NewSwarmToken().PackTransfer(common.Address(addressOf(poor.Key)), wei(r.dep.Params.Bond))
	if _, err := r.tm.Send(r.ctx, Call{To: common.Address(r.at().Token), Data: token, What: "tokens"}); err != nil {
		t.Fatal(err)
	}
	_, err = OpenSequencer(r.ctx, SequencerConfig{Config: poor})
	says(t, "sequencer without coins", err, "too little to pay for gas", "swarm chain fund 0x")

	other := r.config(e.FaucetKey(), "other run")
	other.Deployment.Run = Hash{0xff}
	_, err = OpenOperator(r.ctx, other)
	says(t, "another run", err, "chain 777177 has no contract of this run", "swarm chain deploy")
	other = r.config(e.FaucetKey(), "other chain")
	other.ChainID = 5
	_, err = OpenOperator(r.ctx, other)
	says(t, "another chain", err, "has id 777177, the run is for chain 5", "check the chain's URL")
	_, err = NewTxManager(r.ctx, other)
	says(t, "transactions for another chain", err, "has id 777177, the run is for chain 5")
	_, err = StartEmbedded(EmbeddedConfig{Interval: -1, Idle: -1, Listen: strings.TrimPrefix(e.URL(), "http://")})
	says(t, "port in use", err, "address already in use", "choose another port")
	_, err = StartEmbedded(EmbeddedConfig{Interval: -1, Idle: -1, Listen: "0.0.0.0:0"})
	says(t, "open to the world", err, "want a loopback address")
	l := listenLocal(t)
	dead := r.config(nil, "dead")
	dead.Embedded, dead.Chain = nil, "http://"+l.Addr().String()
	l.Close()
	_, err = OpenOperator(r.ctx, dead)
	says(t, "no chain", err, "connection refused", "is it running")

	key := KeyFile{Path: filepath.Join(t.TempDir(), "key"), Light: true, Passphrase: func(bool) ([]byte, error) { return []byte("right"), nil }}
	if err := key.Create(testKey(t, "locked")); err != nil {
		t.Fatal(err)
	}
	key.Passphrase = func(bool) ([]byte, error) { return []byte("wrong"), nil }
	_, err = key.Load()
	says(t, "wrong passphrase", err, key.Path, "passphrase does not open the key")
	key.Passphrase = PassphraseFrom("", "SWARM_NO_SUCH_VARIABLE", nil)
	_, err = key.Load()
	says(t, "locked", err, "give a passphrase file or set")
}

// TestWrongCode finds other code at the addresses of a run's contracts: none, a part, or something that answers otherwise.
func TestWrongCode(t *testing.T) {
	address, key := startAnvil(t)
	r := newTestRunOn(t, hostileParams(), Config{Chain: "http://" + address, Key: key})
	at := r.at()
	for what, c := range map[string]struct {
		at         Address
		code, says string
	}{
		"no last contract": {Address(crypto.CreateAddress(common.Address(at.Deployer), 8)), "0x", "has no contract of this run"},
		"no rollup":        {at.Rollup, "0x", "it is not this run's rollup"},
		"it reverts":       {at.Rollup, "0x5f5ffd", "it is not this run's rollup"},
		"it says zero":     {at.Rollup, "0x60205ff3", "it is not this run's rollup"},
		"it never ends":    {at.Rollup, "0x5b5f56", "it is not this run's rollup"},
	} {
		var before string
		rpc := r.tm.chain.Client()
		if err := rpc.CallContext(r.ctx, &before, "eth_getCode", common.Address(c.at), "latest"); err != nil {
			t.Fatal(err)
		}
		if err := rpc.CallContext(r.ctx, nil, "anvil_setCode", common.Address(c.at), c.code); err != nil {
			t.Fatal(err)
		}
		_, err := OpenOperator(r.ctx, r.config(nil, "operator"))
		says(t, what, err, c.says, "check the chain's URL")
		if err := rpc.CallContext(r.ctx, nil, "anvil_setCode", common.Address(c.at), before); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := OpenOperator(r.ctx, r.config(nil, "operator")); err != nil {
		t.Errorf("the code is back: %v", err)
	}
}

// TestOldDirectory opens data directories of other versions and makers.
func TestOldDirectory(t *testing.T) {
	dir := t.TempDir()
	cfg := EmbeddedConfig{Dir: dir, Interval: -1, Idle: -1}
	e, err := StartEmbedded(cfg)
	if err != nil {
		t.Fatal(err)
	}
	_, err = StartEmbedded(cfg)
	says(t, "in use", err, "another process runs this chain")
	closeChain(t, e)
	path := filepath.Join(dir, "chain.json")
	good, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	change := func(f func(*chainFile)) {
		var c chainFile
		if err := json.Unmarshal(good, &c); err != nil {
			t.Fatal(err)
		}
		f(&c)
		raw, err := json.Marshal(c)
		if err == nil {
			err = os.WriteFile(path, raw, 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	_, err = StartEmbedded(EmbeddedConfig{Dir: dir, ChainID: 5, Interval: -1, Idle: -1})
	says(t, "another chain's", err, "holds chain 777177, the run is for chain 5", "another directory")
	change(func(c *chainFile) { c.Format = 9 })
	_, err = StartEmbedded(cfg)
	says(t, "a later format", err, "format 9, this program reads 1", "new directory")
	change(func(c *chainFile) { c.Genesis[0] ^= 1 })
	_, err = StartEmbedded(cfg)
	says(t, "another genesis", err, "its genesis is", "new directory")
	change(func(*chainFile) {})
	if err := os.Rename(filepath.Join(dir, "faucet.key"), filepath.Join(dir, "saved")); err != nil {
		t.Fatal(err)
	}
	_, err = StartEmbedded(cfg)
	says(t, "without its faucet key", err, "its genesis is", "faucet.key")
	if err := os.Rename(filepath.Join(dir, "saved"), filepath.Join(dir, "faucet.key")); err != nil {
		t.Fatal(err)
	}
	if e, err = StartEmbedded(cfg); err != nil {
		t.Fatal(err)
	}
	closeChain(t, e)
}
