package rollup

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
)

// forgetful passes JSON-RPC on to a chain's node, whose blobs it hides: as an execution node does on a public chain.
func forgetful(t *testing.T, chain string) string {
	return between(t, chain, func(w http.ResponseWriter, method string, _ []byte) bool {
		if !strings.Contains(method, "Blob") {
			return false
		}
		io.WriteString(w, `{"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"no such method"}}`)
		return true
	})
}

// beaconAPI is a consensus node of a chain whose slots are seconds since 1970; blobs answers /eth/v1/beacon/PATH of a slot.
func beaconAPI(t *testing.T, blobs func(w http.ResponseWriter, path, slot string, hashes []string)) string {
	mux := http.NewServeMux()
	mux.HandleFunc("/eth/v1/beacon/genesis", func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, `{"data":{"genesis_time":"0"}}`) })
	mux.HandleFunc("/eth/v1/config/spec", func(w http.ResponseWriter, _ *http.Request) {
		io.WriteString(w, `{"data":{"SECONDS_PER_SLOT":"1","BLOB_SCHEDULE":[{"EPOCH":"1"}]}}`)
	})
	mux.HandleFunc("/eth/v1/beacon/{path}/{slot}", func(w http.ResponseWriter, r *http.Request) {
		blobs(w, r.PathValue("path"), r.PathValue("slot"), r.URL.Query()["versioned_hashes"])
	})
	s := httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return s.URL
}

// TestConsensusBlobs derives a batch in blobs that the chain's node does not have, from consensus nodes of both kinds, and from none
// that lies, stalls or sends megabytes. On anvil its own Beacon API answers.
func TestConsensusBlobs(t *testing.T) { onEachChain(t, blobParams(), testConsensusBlobs) }

func testConsensusBlobs(t *testing.T, r *testRun) {
	s, w, fill := r.blobRun("blobber")
	const n = blobEntries + 81
	fill(n)
	if _, err := s.step(r.ctx); err != nil {
		t.Fatal(err)
	}
	chain := r.base.Chain
	if e := r.base.Embedded; e != nil {
		chain = e.URL()
	}
	reader := r.config(nil, "reader")
	reader.Embedded, reader.Chain = nil, forgetful(t, chain)
	for name, style := range map[string]func(http.ResponseWriter, string, string, []string){
		"blobs": r.asFulu(s), "sidecars": asDeneb(t, s), "anvil": r.asAnvil(),
	} {
		if style == nil {
			continue
		}
		reader.BlobsFrom = beaconAPI(t, style)
		o, err := OpenOperator(r.ctx, reader)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if a, err := o.Account(w.Address(), Posted); err != nil || a.Nonce != n || !o.Status().Agrees {
			t.Errorf("%s: %+v, %+v, %v", name, a, o.Status(), err)
		}
	}
	wrong := asDeneb(t, s)
	for name, style := range map[string]func(http.ResponseWriter, string, string, []string){
		"nothing":   func(w http.ResponseWriter, _, _ string, _ []string) { io.WriteString(w, `{"data":[]}`) },
		"not there": func(w http.ResponseWriter, _, _ string, _ []string) { w.WriteHeader(http.StatusNotFound) },
		"no JSON":   func(w http.ResponseWriter, _, _ string, _ []string) { io.WriteString(w, "<html>") },
		"megabytes": func(w http.ResponseWriter, _, _ string, _ []string) {
			for range 40 {
				w.Write(bytes.Repeat([]byte(" "), 1<<20))
			}
		},
		"other blobs": func(w http.ResponseWriter, path, slot string, hashes []string) {
			rec := httptest.NewRecorder()
			if wrong(rec, path, slot, hashes); path == "blobs" {
				fmt.Fprintf(w, `{"data":["0x%x"]}`, kzg4844.Blob{5: 1})
				return
			}
			io.WriteString(w, strings.Replace(rec.Body.String(), `"blob":"0x00`, `"blob":"0x01`, 2))
		},
	} {
		reader.BlobsFrom = beaconAPI(t, style)
		_, err := OpenOperator(r.ctx, reader)
		says(t, name, err, "blobs of slot", "consensus node http://")
	}
	reader.BlobsFrom = ""
	_, err := OpenOperator(r.ctx, reader)
	says(t, "without one", err, "--blobs-from")
	reader.BlobsFrom = "beacon.example"
	_, err = OpenOperator(r.ctx, reader)
	says(t, "no URL", err, "want an http or https URL")
}

// asFulu answers as nodes since Fulu do: the wanted blobs alone.
func (r *testRun) asFulu(s *Sequencer) func(http.ResponseWriter, string, string, []string) {
	return func(w http.ResponseWriter, path, _ string, hashes []string) {
		if path != "blobs" {
			w.WriteHeader(http.StatusGone)
			return
		}
		list := []*hexutil.Bytes{}
		for _, h := range hashes {
			b, err := s.shelf.GetBlob(common.HexToHash(h))
			if err != nil || b == nil {
				r.t.Errorf("blob %s: %v", h, err)
			}
			list = append(list, b)
		}
		if err := json.NewEncoder(w).Encode(map[string]any{"data": list}); err != nil {
			r.t.Error(err)
		}
	}
}

// asDeneb answers as older nodes do: all sidecars of the slot, in any order, those of others among them.
func asDeneb(t *testing.T, s *Sequencer) func(http.ResponseWriter, string, string, []string) {
	other := kzg4844.Blob{1: 7}
	blobs := []*kzg4844.Blob{&other}
	for _, b := range s.shelf.mem {
		blobs = append(blobs, b)
	}
	type sidecar struct {
		Index      string        `json:"index"`
		Blob       hexutil.Bytes `json:"blob"`
		Commitment hexutil.Bytes `json:"kzg_commitment"`
	}
	var list []sidecar
	for i, b := range blobs {
		_, c, err := blobHash(b)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, sidecar{strconv.Itoa(i), b[:], c[:]})
	}
	return func(w http.ResponseWriter, path, _ string, _ []string) {
		if path != "blob_sidecars" {
			w.WriteHeader(http.StatusNotFound)
			return
		}
		if err := json.NewEncoder(w).Encode(map[string]any{"version": "deneb", "data": list}); err != nil {
			t.Error(err)
		}
	}
}

// asAnvil passes the question on to anvil, which counts blocks in place of slots; nil on another chain.
func (r *testRun) asAnvil() func(http.ResponseWriter, string, string, []string) {
	if r.base.Embedded != nil {
		return nil
	}
	return func(w http.ResponseWriter, path, slot string, hashes []string) {
		unix, err := strconv.ParseUint(slot, 10, 64)
		if err != nil {
			r.t.Error(err)
		}
		number := "none"
		for n, err := r.tm.chain.BlockNumber(r.ctx); err == nil && n > 0; n-- {
			h, e := r.tm.chain.HeaderByNumber(r.ctx, new(big.Int).SetUint64(n))
			if err = e; err == nil && h.Time == unix && h.BlobGasUsed != nil && *h.BlobGasUsed > 0 { // others may be of the same second
				number = h.Number.String()
				break
			}
		}
		resp, err := http.Get(fmt.Sprintf("%s/eth/v1/beacon/%s/%s?versioned_hashes=%s", r.base.Chain, path, number, strings.Join(hashes, "&versioned_hashes=")))
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		defer resp.Body.Close()
		w.WriteHeader(resp.StatusCode)
		io.Copy(w, resp.Body)
	}
}
