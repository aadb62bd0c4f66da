package rollup

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/rpc"
)

// allowedMethods is all that anyone but this process may call.
var allowedMethods = map[string]bool{
	"eth_blockNumber": true, "eth_call": true, "eth_chainId": true, "eth_estimateGas": true, "eth_feeHistory": true,
	"eth_gasPrice": true, "eth_getBalance": true, "eth_getBlockByHash": true, "eth_getBlockByNumber": true,
	"eth_getBlockReceipts": true, "eth_getCode": true, "eth_getLogs": true, "eth_getStorageAt": true,
	"eth_getTransactionByHash": true, "eth_getTransactionCount": true, "eth_getTransactionReceipt": true,
	"eth_maxPriorityFeePerGas": true, "eth_sendRawTransaction": true, "eth_syncing": true,
	"eth_blobBaseFee": true, "net_version": true, "swarm_getBlob": true,
}

const (
	maxRPCBody  = 2 << 20 // six blobs in hex
	maxRPCBatch = 100
)

// handler answers JSON-RPC: the methods of the allow-list, in bounded bodies, never while a block is being made.
func (e *Embedded) handler() (http.Handler, error) {
	srv := rpc.NewServer()
	srv.SetBatchLimits(maxRPCBatch, 8<<20)
	for _, a := range e.eth.APIs() {
		if a.Namespace == "eth" || a.Namespace == "net" {
			if err := srv.RegisterName(a.Namespace, a.Service); err != nil {
				return nil, err
			}
		}
	}
	fs := filters.NewFilterSystem(e.eth.APIBackend, filters.Config{LogCacheSize: 16, LogQueryLimit: 1000})
	if err := srv.RegisterName("eth", filters.NewFilterAPI(fs)); err != nil {
		return nil, err
	}
	if err := srv.RegisterName("swarm", e.blobs); err != nil {
		return nil, err
	}
	gated := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		e.gate.RLock()
		defer e.gate.RUnlock()
		select {
		case <-e.quit:
			http.Error(w, "closing", http.StatusServiceUnavailable)
		default:
			srv.ServeHTTP(w, r)
		}
	})
	return allowOnly(gated), nil
}

// allowOnly passes on requests whose every method is allowed, and answers the others itself.
func allowOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodPost {
			http.Error(w, "JSON-RPC by POST only", http.StatusMethodNotAllowed)
			return
		}
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxRPCBody))
		if err != nil {
			http.Error(w, "request over 2 MiB", http.StatusRequestEntityTooLarge)
			return
		}
		if method := refusedMethod(body); method != "" {
			w.Header().Set("Content-Type", "application/json")
			fmt.Fprintf(w, `{"jsonrpc":"2.0","id":null,"error":{"code":-32601,"message":"method %s is not served"}}`, method)
			return
		}
		r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
		next.ServeHTTP(w, r)
	})
}

// refusedMethod gives the first method of a request or batch that is not allowed, or "".
func refusedMethod(body []byte) string {
	type call struct {
		Method string `json:"method"`
	}
	var calls []call
	if trimmed := bytes.TrimLeft(body, " \t\r\n"); len(trimmed) > 0 && trimmed[0] == '[' {
		if json.Unmarshal(body, &calls) != nil || len(calls) > maxRPCBatch {
			return "(malformed batch)"
		}
	} else {
		var one call
		if json.Unmarshal(body, &one) != nil {
			return "(malformed request)"
		}
		calls = []call{one}
	}
	for _, c := range calls {
		if !allowedMethods[c.Method] {
			if name, err := json.Marshal(c.Method); err == nil && c.Method != "" && len(name) < 64 && !bytes.ContainsRune(name, '\\') {
				return c.Method
			}
			return "(unknown)"
		}
	}
	return ""
}

// localOnly refuses a Host that is not this machine: a web page that rebinds its name to 127.0.0.1 gets nothing.
func localOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host := r.Host
		if h, _, err := net.SplitHostPort(host); err == nil {
			host = h
		}
		if ip := net.ParseIP(host); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
			http.Error(w, "host not served", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// ServeChain serves the chain's JSON-RPC, allow-list only, to the connections of a listener (one of streams from peers,
// say) until the listener closes.
func (e *Embedded) ServeChain(l net.Listener) error {
	return serveHTTP(l, e.rpc)
}

func serveHTTP(l net.Listener, h http.Handler) error {
	s := &http.Server{Handler: h, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 30 * time.Second, WriteTimeout: 60 * time.Second, IdleTimeout: 2 * time.Minute}
	defer s.Close() // connections that are left
	if err := s.Serve(l); !errors.Is(err, net.ErrClosed) {
		return err
	}
	return nil
}

// inProcess carries requests to a handler without a socket.
type inProcess struct{ http.Handler }

// RoundTrip runs the handler and gives what it wrote.
func (t inProcess) RoundTrip(r *http.Request) (*http.Response, error) {
	w := recorder{header: http.Header{}, code: http.StatusOK}
	t.ServeHTTP(&w, r)
	if err := r.Context().Err(); err != nil {
		return nil, err
	}
	return &http.Response{
		Status: http.StatusText(w.code), StatusCode: w.code, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Header: w.header,
		Body: io.NopCloser(&w.body), ContentLength: int64(w.body.Len()), Request: r,
	}, nil
}

// recorder collects a response.
type recorder struct {
	header http.Header
	body   bytes.Buffer
	code   int
}

func (w *recorder) Header() http.Header         { return w.header }
func (w *recorder) WriteHeader(code int)        { w.code = code }
func (w *recorder) Write(b []byte) (int, error) { return w.body.Write(b) }
