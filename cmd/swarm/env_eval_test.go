package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
)

// TestEnvEvalRemote plays against an API that knows the answer to every other request, is busy at
// first, and answers a game over several turns.
func TestEnvEvalRemote(t *testing.T) {
	var requests atomic.Int64
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		n := requests.Add(1)
		if n == 1 {
			http.Error(w, "busy", http.StatusServiceUnavailable)
			return
		}
		var in struct {
			Model    string
			Messages []struct{ Role, Content string }
		}
		if err := json.NewDecoder(r.Body).Decode(&in); err != nil || in.Model != "m" || r.URL.Path != "/v1/chat/completions" {
			http.Error(w, "bad request", http.StatusBadRequest)
			return
		}
		var a, b int
		answer := "7"
		if _, err := fmt.Sscanf(in.Messages[0].Content, "Work out %d + %d.", &a, &b); err == nil && n%2 == 0 {
			answer = fmt.Sprint(a + b)
		}
		fmt.Fprintf(w, `{"choices": [{"message": {"role": "assistant", "content": "<answer>%s</answer>"}}]}`, answer)
	}))
	defer server.Close()
	run := func(args ...string) (string, error) {
		cmd := root()
		var out strings.Builder
		cmd.SetOut(&out)
		cmd.SetErr(&out)
		cmd.SetArgs(append([]string{"env", "eval", "--url", server.URL + "/v1", "--remote", "m", "--parallel", "1", "--json"}, args...))
		err := cmd.ExecuteContext(t.Context())
		return out.String(), err
	}
	out, err := run("chain_sum?max_terms=2", "-n", "10", "--samples", "2")
	if err != nil {
		t.Fatal(err)
	}
	var report struct{ Results []envResult }
	if err := json.Unmarshal([]byte(out), &report); err != nil {
		t.Fatal(err, out)
	}
	// Sums with plus come right every other time.
	if r := report.Results[0]; r.PassAt1.Mean <= 0 || r.PassAt1.Mean > 0.5 || r.PassAtK.Mean < r.PassAt1.Mean || r.PassAt1.High <= r.PassAt1.Mean {
		t.Errorf("%+v", r)
	}
	if out, err = run("guess?most=8&spare=0", "-n", "8", "--samples", "1"); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out, `"tasks":8`) {
		t.Error(out)
	}
	if _, err := run("gcd", "--url", server.URL+"/nothing"); err == nil || !strings.Contains(err.Error(), "400 Bad Request") {
		t.Errorf("a refused request: %v", err)
	}
}
