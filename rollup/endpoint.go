package rollup

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"swarmrl/rollup/ledger"
)

// The sequencer's endpoint, JSON over HTTP beside the chain's RPC:
//
//	POST /v1/records     up to 512 encoded records one after the other; a result for each
//	POST /v1/register    {"key": 64 bytes in hex, "sig": signature of the registration}
//	GET  /v1/deployment  what the contracts are made of
//	GET  /v1/status      how far it is
//	GET  /v1/blob/HASH   a blob that it posted, in hex
//	GET  /v1/account/ADDRESS, /v1/round/N, /v1/epoch/N, /v1/winner/N   at level Unsafe
const maxRecordsPost = 512

// recordResult is the answer to one record.
type recordResult struct {
	Receipt *Receipt `json:"receipt,omitempty"`
	Refused string   `json:"refused,omitempty"`
	Nonce   *uint32  `json:"nonce,omitempty"` // the account's next one, where the record's was wrong

	contested bool // the client's own state says otherwise
}

// registerRequest asks for a registration.
type registerRequest struct {
	Key string           `json:"key"`
	Sig ledger.Signature `json:"sig"`
}

// Handler gives the endpoint, to be served over any transport.
func (s *Sequencer) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /v1/records", s.postRecords)
	mux.HandleFunc("POST /v1/register", s.postRegister)
	mux.HandleFunc("GET /v1/deployment", func(w http.ResponseWriter, _ *http.Request) { answer(w, s.d.plan.Deployment, nil) })
	mux.HandleFunc("GET /v1/status", func(w http.ResponseWriter, _ *http.Request) { answer(w, s.status(), nil) })
	mux.HandleFunc("GET /v1/blob/{hash}", func(w http.ResponseWriter, r *http.Request) {
		h, err := ParseHash(r.PathValue("hash"))
		if err != nil {
			answer(w, nil, badRequest{err})
			return
		}
		b, err := s.shelf.GetBlob(common.Hash(h))
		if b == nil && err == nil {
			err = ErrUnknown
		}
		answer(w, b, err)
	})
	mux.HandleFunc("GET /v1/account/{who}", func(w http.ResponseWriter, r *http.Request) {
		who, err := ParseAddress(r.PathValue("who"))
		if err != nil {
			answer(w, nil, badRequest{err})
			return
		}
		a, err := s.d.account(who, Unsafe)
		answer(w, a, err)
	})
	number := func(path string, f func(n uint64) (any, error)) {
		mux.HandleFunc("GET "+path+"/{n}", func(w http.ResponseWriter, r *http.Request) {
			n, err := strconv.ParseUint(r.PathValue("n"), 10, 32)
			if err != nil {
				answer(w, nil, badRequest{err})
				return
			}
			v, err := f(n)
			answer(w, v, err)
		})
	}
	number("/v1/round", func(n uint64) (any, error) { return s.d.round(n, Unsafe) })
	number("/v1/epoch", func(n uint64) (any, error) { return s.d.epoch(n, Unsafe) })
	number("/v1/winner", func(n uint64) (any, error) { return s.d.winner(n, Unsafe) })
	return mux
}

// Serve answers the endpoint's requests on the connections of a listener until it closes.
func (s *Sequencer) Serve(l net.Listener) error { return serveHTTP(l, s.Handler()) }

// badRequest is the caller's fault.
type badRequest struct{ error }

func answer(w http.ResponseWriter, v any, err error) {
	w.Header().Set("Content-Type", "application/json")
	if err != nil {
		code := http.StatusInternalServerError
		switch {
		case errors.As(err, &badRequest{}):
			code = http.StatusBadRequest
		case errors.Is(err, ErrUnknown):
			code = http.StatusNotFound
		case errors.Is(err, ErrQueueFull):
			code = http.StatusServiceUnavailable
		}
		w.WriteHeader(code)
		v = map[string]string{"error": err.Error()}
	}
	_ = json.NewEncoder(w).Encode(v) // the caller went away
}

// sequencerStatus is the answer of /v1/status.
type sequencerStatus struct {
	Sequencer Address   `json:"sequencer"`
	Records   uint64    `json:"records"` // acknowledged, all in all
	Queued    int       `json:"queued"`  // of them not posted yet
	Batches   int       `json:"batches"`
	Final     int       `json:"final"`
	Term      uint64    `json:"term"`
	Head      uint64    `json:"head"`
	Time      time.Time `json:"time"`
}

func (s *Sequencer) status() sequencerStatus {
	s.d.mu.RLock()
	defer s.d.mu.RUnlock()
	return sequencerStatus{
		Sequencer: s.Address(), Records: s.first + uint64(len(s.queue)), Queued: len(s.queue), Batches: len(s.d.batches),
		Final: s.d.final, Term: s.d.term, Head: s.d.head.Number, Time: s.d.head.Time,
	}
}

func (s *Sequencer) postRecords(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxRecordsPost*ledger.RecordSize))
	if err != nil || len(body) == 0 || len(body)%ledger.RecordSize != 0 {
		answer(w, nil, badRequest{fmt.Errorf("body of %d bytes, want 1 to %d records of %d", len(body), maxRecordsPost, ledger.RecordSize)})
		return
	}
	results, err := s.Take(body)
	answer(w, results, err)
}

// Take acknowledges records, encoded one after the other: each result is a receipt, given only once the record is on disk, or
// the reason why the record is refused. Records that could not be written keep their places without a promise: asked for again, they
// are promised once the journal is whole.
func (s *Sequencer) Take(records []byte) ([]recordResult, error) {
	checked := s.precheck(records)
	results := make([]recordResult, len(checked))
	fresh := make([]numbered, 0, len(checked))
	s.d.mu.Lock()
	if s.d.off || len(s.queue)+len(checked) > s.cfg.QueueLimit {
		s.d.mu.Unlock()
		return nil, ErrQueueFull
	}
	if err := s.journal.heal(s.queue); err != nil {
		s.d.mu.Unlock()
		return nil, fmt.Errorf("sequencer queue: %w", err)
	}
	s.d.st.Begin(s.d.context(uint64(s.d.head.Time.Unix())))
	for i := range checked {
		c := &checked[i]
		if results[i] = s.takeOne(c); results[i].Receipt != nil && c.fresh {
			e := numbered{number: results[i].Receipt.Position, raw: c.raw}
			s.queue, fresh = append(s.queue, e), append(fresh, e)
		}
	}
	s.d.st.Touched()
	err := s.journal.add(fresh...)
	s.d.mu.Unlock()
	if err = errors.Join(err, s.journal.sync()); err != nil {
		return nil, fmt.Errorf("sequencer queue: %w", err)
	}
	for i := range results {
		if r := results[i].Receipt; r != nil {
			if r.Sig, err = ledger.SignDigest(s.d.domain.ReceiptDigest(r.Record, r.Term, r.Position), s.cfg.Key); err != nil {
				return nil, err
			}
		}
	}
	return results, nil
}

// checkedRecord is a record with its signer, found without the lock.
type checkedRecord struct {
	raw    [ledger.RecordSize]byte
	record ledger.Record
	digest Hash
	signer Address
	fresh  bool
}

func (s *Sequencer) precheck(records []byte) []checkedRecord {
	domain := s.d.domain
	out := make([]checkedRecord, len(records)/ledger.RecordSize)
	for i := range out {
		c := &out[i]
		copy(c.raw[:], records[i*ledger.RecordSize:])
		c.record, _ = ledger.DecodeRecord(c.raw[:]) // the length is right
		c.digest = domain.Digest(&c.record)
		c.signer = ledger.SignerOf(c.digest, c.record.Sig)
	}
	return out
}

// takeOne runs one record. The caller holds d.mu.
func (s *Sequencer) takeOne(c *checkedRecord) recordResult {
	receipt := &Receipt{Record: c.digest, Term: s.d.term, Signer: s.Address()}
	if p, ok := s.position(c.digest); ok {
		receipt.Position = p
		return recordResult{Receipt: receipt}
	}
	if s.evil.refuse != nil && s.evil.refuse(&c.record) {
		return recordResult{Refused: "censored"}
	}
	before := s.d.st.Mark()
	s.d.st.Warm(c.digest, c.record.Sig, c.signer)
	if why := s.d.st.Apply(c.raw[:]); why != ledger.Done {
		s.d.st.Revert(before)
		r := recordResult{Refused: string(why)}
		if a, ok := s.d.st.Account(c.record.Index); ok && why == ledger.BadNonce {
			r.Nonce = &a.Nonce
		}
		return r
	}
	receipt.Position, c.fresh = s.first+uint64(len(s.queue)), true
	s.remember(c.digest, receipt.Position)
	return recordResult{Receipt: receipt}
}

// maxRecent bounds one generation of remembered receipts.
const maxRecent = 1 << 16

func (s *Sequencer) position(h Hash) (uint64, bool) {
	p, ok := s.recent[h]
	if !ok {
		p, ok = s.old[h]
	}
	return p, ok
}

func (s *Sequencer) remember(h Hash, p uint64) {
	if len(s.recent) >= maxRecent {
		s.recent, s.old = make(map[Hash]uint64, maxRecent), s.recent
	}
	s.recent[h] = p
}

func (s *Sequencer) postRegister(w http.ResponseWriter, r *http.Request) {
	var q registerRequest
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1024)).Decode(&q); err != nil {
		answer(w, nil, badRequest{err})
		return
	}
	err := s.requestRegistration(q)
	answer(w, map[string]bool{"queued": err == nil}, err)
}

func (s *Sequencer) requestRegistration(q registerRequest) error {
	key, err := hexBytes(q.Key, 64)
	if err != nil {
		return badRequest{err}
	}
	reg := registration{key: [64]byte(key), who: Address(crypto.Keccak256(key)[12:]), sig: q.Sig}
	if ledger.SignerOf(s.d.domain.RegisterDigest(reg.who), q.Sig) != reg.who {
		return badRequest{errors.New("the signature is not the key's")}
	}
	s.d.mu.RLock()
	_, known := s.d.index[reg.who]
	s.d.mu.RUnlock()
	s.regMu.Lock()
	defer s.regMu.Unlock()
	switch {
	case known:
		return nil
	case !s.cfg.Sponsor:
		return badRequest{errors.New("this sequencer does not pay for registrations: register by a transaction of your own")}
	case len(s.asked) >= s.cfg.GrantLimit:
		return ErrQueueFull
	}
	if at, ok := s.asked[reg.who]; ok && time.Since(at) < time.Minute {
		return nil
	}
	if len(s.register) >= 64 {
		return ErrQueueFull
	}
	s.register = append(s.register, reg)
	s.asked[reg.who] = time.Now()
	return nil
}

func hexBytes(s string, n int) ([]byte, error) {
	b := make([]byte, n)
	return b, ledger.Unhex(b, s)
}
