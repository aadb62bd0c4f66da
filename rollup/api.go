package rollup

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	"swarmrl/rollup/ledger"
)

// sequencerAPI is the client of a sequencer's endpoint.
type sequencerAPI struct {
	base string
	http *http.Client
}

// newSequencerAPI gives the endpoint of the configuration, nil if it names none.
func newSequencerAPI(cfg *Config) *sequencerAPI {
	c := &http.Client{Timeout: 15 * time.Second}
	switch {
	case cfg.DialSequencer != nil:
		c.Transport = streamTransport(cfg.DialSequencer)
		return &sequencerAPI{"http://127.0.0.1", c}
	case cfg.Sequencer != "":
		return &sequencerAPI{cfg.Sequencer, c}
	}
	return nil
}

// FetchDeployment asks a sequencer what the contracts are made of. The answer is the sequencer's word: compare Run with the
// run that you mean to join.
func FetchDeployment(ctx context.Context, cfg Config) (d Deployment, err error) {
	if err = newSequencerAPI(&cfg).get(ctx, "/v1/deployment", &d); err == nil {
		err = d.Params.Fill()
	}
	return d, err
}

// maxAnswer bounds an answer of the sequencer.
const maxAnswer = 8 << 20

func (a *sequencerAPI) get(ctx context.Context, path string, v any) error {
	if a == nil {
		return ErrUnavailable
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, a.base+path, nil)
	if err != nil {
		return err
	}
	return a.do(r, v)
}

func (a *sequencerAPI) post(ctx context.Context, path, kind string, body []byte, v any) error {
	if a == nil {
		return ErrUnavailable
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, a.base+path, bytes.NewReader(body))
	if err != nil {
		return err
	}
	r.Header.Set("Content-Type", kind)
	return a.do(r, v)
}

func (a *sequencerAPI) do(r *http.Request, v any) error {
	resp, err := a.http.Do(r)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer+1))
	if err != nil || len(body) > maxAnswer {
		return fmt.Errorf("%w: answer of %d bytes: %w", ErrUnavailable, len(body), err)
	}
	if resp.StatusCode == http.StatusOK {
		if err := json.Unmarshal(body, v); err != nil {
			return fmt.Errorf("sequencer's answer: %w", err)
		}
		return nil
	}
	var e struct {
		Error string `json:"error"`
	}
	_ = json.Unmarshal(body, &e) // whatever it is, it becomes text below
	switch resp.StatusCode {
	case http.StatusNotFound:
		return ErrUnknown
	case http.StatusServiceUnavailable:
		return fmt.Errorf("%w: %s", ErrUnavailable, e.Error)
	}
	return fmt.Errorf("sequencer: %s: %.200s", resp.Status, e.Error)
}

// records hands records in and gives a result for each, checked against what was sent.
func (a *sequencerAPI) records(ctx context.Context, domain ledger.Domain, items []*outItem) ([]recordResult, error) {
	var body []byte
	for _, it := range items {
		body = append(body, it.raw[:]...)
	}
	var results []recordResult
	if err := a.post(ctx, "/v1/records", "application/octet-stream", body, &results); err != nil {
		return nil, err
	}
	if len(results) != len(items) {
		return nil, fmt.Errorf("%w: %d results for %d records", ErrUnavailable, len(results), len(items))
	}
	for i, r := range results {
		if r.Receipt == nil {
			if r.Refused == "" {
				return nil, fmt.Errorf("%w: neither receipt nor reason", ErrUnavailable)
			}
			continue
		}
		h := domain.ReceiptDigest(r.Receipt.Record, r.Receipt.Term, r.Receipt.Position)
		if r.Receipt.Record != items[i].digest || r.Receipt.Signer.IsZero() || ledger.SignerOf(h, r.Receipt.Sig) != r.Receipt.Signer {
			return nil, errors.New("the sequencer's receipt does not hold: its signature or its record is wrong")
		}
	}
	return results, nil
}
