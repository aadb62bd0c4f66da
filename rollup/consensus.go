package rollup

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
)

// consensusNode asks a consensus node for the blobs of a slot (Ethereum Beacon API). Nothing that it says is believed: a blob counts if
// its commitment makes the hash that the parent chain has. Safe for concurrent use.
type consensusNode struct {
	base string
	http *http.Client

	mu      sync.Mutex // guards all below
	genesis uint64     // Unix seconds
	slot    uint64     // seconds of one; 0 = not asked yet
}

// newConsensusNode gives the node at a URL, nil for none.
func newConsensusNode(text string) (*consensusNode, error) {
	if text == "" {
		return nil, nil
	}
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return nil, fmt.Errorf("consensus node %q: want an http or https URL", text)
	}
	c := &http.Client{Transport: boundedTransport{http.DefaultTransport}, Timeout: time.Minute}
	return &consensusNode{base: strings.TrimSuffix(text, "/"), http: c}, nil
}

// blobs gives those of the wanted blobs that the slot of a block's time has.
func (n *consensusNode) blobs(ctx context.Context, want []common.Hash, unix uint64) (map[common.Hash]*kzg4844.Blob, error) {
	slot, err := n.slotAt(ctx, unix)
	if err != nil {
		return nil, fmt.Errorf("consensus node %s: %w", n.base, err)
	}
	found := map[common.Hash]*kzg4844.Blob{}
	for more := true; more && len(found) < len(want); { // some nodes (anvil) give one of those asked for at a time
		var got map[common.Hash]*kzg4844.Blob
		got, err = n.bySlot(ctx, without(want, found), slot)
		more = len(got) > 0
		maps.Copy(found, got)
	}
	if len(found) < len(want) { // nodes of before Fulu know sidecars only
		var got map[common.Hash]*kzg4844.Blob
		got, err = n.sidecars(ctx, without(want, found), slot)
		maps.Copy(found, got)
	}
	if len(found) < len(want) {
		if err == nil {
			err = errors.New("it keeps them for about 18 days")
		}
		return found, fmt.Errorf("consensus node %s: %d of %d blobs of slot %d: %w", n.base, len(found), len(want), slot, err)
	}
	return found, nil
}

// without gives the hashes of which there is no blob yet.
func without(want []common.Hash, found map[common.Hash]*kzg4844.Blob) (out []common.Hash) {
	for _, h := range want {
		if found[h] == nil {
			out = append(out, h)
		}
	}
	return out
}

// slotAt gives the slot of a block, by its time.
func (n *consensusNode) slotAt(ctx context.Context, unix uint64) (uint64, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.slot == 0 {
		var genesis struct {
			Time string `json:"genesis_time"`
		}
		var spec struct {
			Seconds string `json:"SECONDS_PER_SLOT"`
		}
		if err := n.get(ctx, "/eth/v1/beacon/genesis", &genesis); err != nil {
			return 0, err
		}
		if err := n.get(ctx, "/eth/v1/config/spec", &spec); err != nil {
			return 0, err
		}
		at, err := strconv.ParseUint(genesis.Time, 10, 63)
		seconds, err2 := strconv.ParseUint(spec.Seconds, 10, 16)
		if err != nil || err2 != nil || seconds == 0 {
			return 0, fmt.Errorf("genesis at %q with slots of %q seconds", genesis.Time, spec.Seconds)
		}
		n.genesis, n.slot = at, seconds
	}
	if unix < n.genesis {
		return 0, fmt.Errorf("its chain begins at %d, after the block of %d; is it of this network?", n.genesis, unix)
	}
	return (unix - n.genesis) / n.slot, nil
}

// bySlot asks as nodes since Fulu are asked: for the blobs alone, by their hashes.
func (n *consensusNode) bySlot(ctx context.Context, want []common.Hash, slot uint64) (map[common.Hash]*kzg4844.Blob, error) {
	q := url.Values{}
	for _, h := range want {
		q.Add("versioned_hashes", h.Hex())
	}
	var list []hexutil.Bytes
	if err := n.get(ctx, fmt.Sprintf("/eth/v1/beacon/blobs/%d?%s", slot, q.Encode()), &list); err != nil {
		return nil, err
	}
	found := map[common.Hash]*kzg4844.Blob{}
	for i := 0; i < len(list) && len(found) < len(want); i++ {
		if len(list[i]) != len(kzg4844.Blob{}) {
			continue
		}
		b := (*kzg4844.Blob)(list[i])
		if h, _, err := blobHash(b); err == nil && slices.Contains(want, h) {
			found[h] = b
		}
	}
	return found, nil
}

// sidecars asks as older nodes are asked: for all of the slot, each with its commitment.
func (n *consensusNode) sidecars(ctx context.Context, want []common.Hash, slot uint64) (map[common.Hash]*kzg4844.Blob, error) {
	var list []struct {
		Blob       hexutil.Bytes `json:"blob"`
		Commitment hexutil.Bytes `json:"kzg_commitment"`
	}
	if err := n.get(ctx, fmt.Sprintf("/eth/v1/beacon/blob_sidecars/%d", slot), &list); err != nil {
		return nil, err
	}
	found := map[common.Hash]*kzg4844.Blob{}
	for i := range list {
		if len(list[i].Commitment) != len(kzg4844.Commitment{}) {
			continue
		}
		claimed := kzg4844.Commitment(list[i].Commitment)
		h := common.Hash(kzg4844.CalcBlobHashV1(sha256.New(), &claimed)) // so that only what claims to be ours is computed
		if !slices.Contains(want, h) || found[h] != nil {
			continue
		}
		if b, ok := checkBlob(list[i].Blob, h); ok {
			found[h] = b
		}
	}
	return found, nil
}

// get asks for the data of an answer.
func (n *consensusNode) get(ctx context.Context, path string, data any) error {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, n.base+path, nil)
	if err != nil {
		return err
	}
	r.Header.Set("Accept", "application/json")
	resp, err := n.http.Do(r)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	path, _, _ = strings.Cut(path, "?")
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("%s: %s", path, resp.Status)
	}
	body, err := io.ReadAll(resp.Body) // the transport bounds it
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	answer := struct {
		Data any `json:"data"`
	}{data}
	if err := json.Unmarshal(body, &answer); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}
