package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"

	"swarmrl/policy"
	"swarmrl/rollout"
)

func (e *envEval) open() (chatModel, error) {
	if e.url != "" {
		if e.remote == "" {
			return nil, errors.New("--url needs --remote, the name of the model there")
		}
		return &remoteModel{
			url: strings.TrimSuffix(e.url, "/") + "/chat/completions", model: e.remote, key: os.Getenv(e.keyEnv),
			maxNew: e.maxNew, temperature: e.sampling.Temperature, parallel: e.parallel, seed: e.seed,
			client: &http.Client{Timeout: 10 * time.Minute},
		}, nil
	}
	p, err := loadPolicy(e.model, e.threads, false)
	if err != nil {
		return nil, err
	}
	m := &localModel{policy: p, label: e.model, maxNew: e.maxNew, sampling: e.sampling}
	m.beacon = sha256.Sum256(binary.LittleEndian.AppendUint64([]byte("swarmrl/env-eval/v1"), e.seed))
	return m, nil
}

// localModel is a policy of ours, with seeded sampling.
type localModel struct {
	policy   *policy.Policy
	label    string
	maxNew   int
	sampling rollout.Sampling
	beacon   [32]byte
}

func (m *localModel) name() string { return m.label }

// complete gives an empty message where the conversation fills the context.
func (m *localModel) complete(ctx context.Context, games []*game) ([]string, error) {
	var reqs []rollout.Request
	var at []int
	for i, g := range games {
		prompt, err := rollout.Prompt(m.policy, rollout.Answer, g.messages(), nil)
		if err != nil {
			return nil, err
		}
		room := m.policy.Model.Config.Context - len(prompt)
		if room < 1 {
			continue
		}
		// Turns of one sample take noise of their own.
		number := uint32(g.sample) | uint32(len(g.turns))<<16
		at = append(at, i)
		reqs = append(reqs, rollout.Request{
			Prompt: prompt, MaxNew: min(m.maxNew, room), Stop: m.policy.EOS,
			Seed: rollout.SeedOf(m.beacon, [20]byte{}, g.id, rollout.Answer, number),
		})
	}
	texts := make([]string, len(games))
	if len(reqs) == 0 {
		return texts, nil
	}
	done, err := rollout.Generate(ctx, m.policy, reqs, m.sampling, rollout.Options{})
	if err != nil {
		return nil, err
	}
	for i, c := range done {
		texts[at[i]] = m.policy.Tokenizer.Decode(c.Tokens, true)
	}
	return texts, nil
}

// remoteModel is behind an OpenAI-compatible API.
type remoteModel struct {
	url, model, key string
	maxNew          int
	temperature     float32
	parallel        int
	seed            uint64
	client          *http.Client
}

// maxReply bounds what is read of an answer of the API.
const maxReply = 16 << 20

func (m *remoteModel) name() string { return m.model }

func (m *remoteModel) complete(ctx context.Context, games []*game) ([]string, error) {
	texts := make([]string, len(games))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(m.parallel)
	for i, g := range games {
		group.Go(func() (err error) {
			texts[i], err = m.ask(ctx, g)
			return err
		})
	}
	return texts, group.Wait()
}

// ask tries three times, with a pause, where the API is busy or not there.
func (m *remoteModel) ask(ctx context.Context, g *game) (text string, err error) {
	for try := range 3 {
		var again bool
		if text, again, err = m.post(ctx, g); err == nil || !again {
			return text, err
		}
		select {
		case <-ctx.Done():
			return "", ctx.Err()
		case <-time.After(time.Second << try):
		}
	}
	return "", err
}

func (m *remoteModel) post(ctx context.Context, g *game) (text string, again bool, err error) {
	body, err := json.Marshal(map[string]any{
		"model": m.model, "messages": g.messages(), "max_tokens": m.maxNew, "temperature": m.temperature,
		"seed": (m.seed + uint64(g.sample)) % (1 << 31),
	})
	if err != nil {
		return "", false, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, m.url, bytes.NewReader(body))
	if err != nil {
		return "", false, err
	}
	req.Header.Set("Content-Type", "application/json")
	if m.key != "" {
		req.Header.Set("Authorization", "Bearer "+m.key)
	}
	resp, err := m.client.Do(req)
	if err != nil {
		return "", true, err
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(io.LimitReader(resp.Body, maxReply))
	if err != nil {
		return "", true, err
	}
	if resp.StatusCode != http.StatusOK {
		busy := resp.StatusCode == http.StatusTooManyRequests || resp.StatusCode >= 500
		return "", busy, fmt.Errorf("%s answers %s: %.300s", m.url, resp.Status, data)
	}
	var out struct {
		Choices []struct {
			Message struct {
				Content string `json:"content"`
			} `json:"message"`
		} `json:"choices"`
	}
	if err := json.Unmarshal(data, &out); err != nil {
		return "", false, fmt.Errorf("%s: not a chat completion: %w", m.url, err)
	}
	if len(out.Choices) == 0 {
		return "", false, fmt.Errorf("%s: a chat completion without choices", m.url)
	}
	return out.Choices[0].Message.Content, false, nil
}
