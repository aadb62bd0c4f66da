package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"swarmrl/policy"
	"swarmrl/policy/token"
	"swarmrl/rollout"
)

// generateOptions are the flags of `swarm generate`.
type generateOptions struct {
	model, prompt string
	seed          uint64
	n, maxNew     int
	threads       int
	json, chat    bool
	system        string
	sampling      rollout.Sampling
}

func newGenerateCommand() *cobra.Command {
	var o generateOptions
	cmd := &cobra.Command{
		Use:   "generate --model DIR --prompt TEXT",
		Short: "Complete a prompt with a model",
		Long: `Complete a prompt with a model. Sample i is drawn with seed + i: the same command gives the same tokens on any
machine, whatever its threads or its other samples. Text appears as it is generated, the first sample's at once, the
others' after it.`,
		Example: `  swarm generate --model tiny --chat --prompt "12+30"
  swarm generate --model models/Qwen3-0.6B --prompt "Once upon a time" --n 8 --temperature 0.8 --top-p 0.95
  swarm generate --model models/Qwen3-0.6B --chat --prompt "What is 12 + 30?"
  echo "Once upon a time" | swarm generate --model models/Qwen3-0.6B --prompt - --json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return o.run(cmd) },
	}
	f := cmd.Flags()
	f.StringVar(&o.model, "model", "", `model directory, or "tiny" (required)`)
	f.StringVar(&o.prompt, "prompt", "", `text to complete; "-" reads standard input (required)`)
	f.BoolVar(&o.chat, "chat", false, "the prompt is a user's message, worded by the model's chat template")
	f.StringVar(&o.system, "system", "", "system message that stands before it")
	f.Uint64Var(&o.seed, "seed", 0, "seed of the first sample")
	f.IntVar(&o.n, "n", 1, "number of samples")
	f.IntVar(&o.maxNew, "max-new", 256, "most tokens to generate; less where the context ends before")
	f.Float32Var(&o.sampling.Temperature, "temperature", 1, "0 takes the most probable token")
	f.IntVar(&o.sampling.TopK, "top-k", 0, "draw from the k most probable tokens; 0: all")
	f.Float32Var(&o.sampling.TopP, "top-p", 0, "draw from the most probable tokens that hold this mass; 0: all")
	f.Float32Var(&o.sampling.MinP, "min-p", 0, "draw from tokens of at least this share of the largest probability; 0: all")
	f.IntVar(&o.threads, "threads", 0, "threads; 0: all cores")
	f.BoolVar(&o.json, "json", false, "print one JSON object per sample")
	_ = cmd.MarkFlagRequired("model")
	_ = cmd.MarkFlagRequired("prompt")
	return cmd
}

// sampleJSON is one line of `swarm generate --json`.
type sampleJSON struct {
	Sample  int     `json:"sample"`
	Seed    uint64  `json:"seed"`
	Text    string  `json:"text"`
	Prompt  int     `json:"prompt_tokens"`
	Tokens  []int32 `json:"tokens"`
	Logp    float64 `json:"logp"`
	LogpT1  float64 `json:"logp_t1"`
	Finish  string  `json:"finish"`
	EOSProb float32 `json:"eos_prob"`
	Policy  string  `json:"policy"`
}

func (o *generateOptions) run(cmd *cobra.Command) error {
	if o.n < 1 {
		return fmt.Errorf("%d samples: want 1 or more", o.n)
	}
	p, err := openPolicy(o.model, o.threads)
	if err != nil {
		return err
	}
	reqs, err := o.requests(cmd.InOrStdin(), p)
	if err != nil {
		return err
	}
	out := &samplePrinter{w: cmd.OutOrStdout(), pending: make([]strings.Builder, o.n)}
	options := rollout.Options{}
	if !o.json {
		for range reqs {
			s := p.Tokenizer.Stream()
			s.SkipSpecial = true
			out.streams = append(out.streams, s)
		}
		options.OnToken = out.token
	}
	start := time.Now()
	done, err := rollout.Generate(cmd.Context(), p, reqs, o.sampling, options)
	if err != nil {
		return errors.Join(err, out.err)
	}
	if o.json {
		if err := p.Identify(); err != nil {
			return err
		}
	}
	total := 0
	for i, c := range done {
		total += len(c.Tokens)
		if o.json {
			out.err = errors.Join(out.err, printJSON(out.w, o.describe(p, i, len(reqs[i].Prompt), c)))
		}
	}
	if !o.json {
		out.finish()
		elapsed := time.Since(start)
		fmt.Fprintf(cmd.ErrOrStderr(), "%d tokens in %v, %.0f tokens/s\n", total, elapsed.Round(time.Millisecond), float64(total)/elapsed.Seconds())
	}
	return out.err
}

func (o *generateOptions) requests(in io.Reader, p *policy.Policy) ([]rollout.Request, error) {
	text := o.prompt
	if text == "-" {
		var err error
		if text, err = textOf(in, nil); err != nil {
			return nil, err
		}
	}
	ids, err := o.encode(p, text)
	if err != nil {
		return nil, err
	}
	room := p.Model.Config.Context - len(ids)
	if len(ids) > 0 && room < 1 {
		return nil, fmt.Errorf("prompt of %d tokens fills the context of %d", len(ids), p.Model.Config.Context)
	}
	var reqs []rollout.Request
	for i := range o.n {
		reqs = append(reqs, rollout.Request{Prompt: ids, Seed: o.seed + uint64(i), MaxNew: min(o.maxNew, room), Stop: p.EOS})
	}
	return reqs, nil
}

// encode gives the ids of the prompt, as it is or as the turn of a conversation.
func (o *generateOptions) encode(p *policy.Policy, text string) ([]int32, error) {
	if !o.chat {
		return p.Tokenizer.Encode(text, true), nil
	}
	var messages []policy.Message
	if o.system != "" {
		messages = append(messages, policy.Message{Role: "system", Content: o.system})
	}
	_, ids, err := p.Chat(append(messages, policy.Message{Role: "user", Content: text}), nil)
	return ids, err
}

func (o *generateOptions) describe(p *policy.Policy, i, prompt int, c rollout.Completion) sampleJSON {
	s := sampleJSON{
		Sample: i, Seed: o.seed + uint64(i), Text: p.Tokenizer.Decode(c.Tokens, true), Prompt: prompt, Tokens: c.Tokens,
		Finish: c.Finish.String(), EOSProb: c.EOSProb, Policy: p.Hash.String(),
	}
	for j := range c.Tokens {
		s.Logp += float64(c.Logp[j])
		s.LogpT1 += float64(c.LogpT1[j])
	}
	return s
}

// samplePrinter writes the first sample as it comes and keeps the others' text until those before
// are done.
type samplePrinter struct {
	w       io.Writer
	streams []*token.Streamer
	pending []strings.Builder
	err     error
}

func (s *samplePrinter) token(sample int, id int32) { s.add(sample, s.streams[sample].Next(id)) }

func (s *samplePrinter) add(sample int, text string) {
	if sample > 0 {
		s.pending[sample].WriteString(text)
		return
	}
	s.write(text)
}

func (s *samplePrinter) write(text string) {
	if _, err := io.WriteString(s.w, text); s.err == nil {
		s.err = err
	}
}

func (s *samplePrinter) finish() {
	for i, stream := range s.streams {
		s.add(i, stream.Flush())
		if i > 0 {
			s.write(fmt.Sprintf("--- sample %d\n%s", i, s.pending[i].String()))
		}
		s.write("\n")
	}
}
