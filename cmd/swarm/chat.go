package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"swarmrl/envs"
	"swarmrl/policy"
	"swarmrl/policy/ckpt"
	"swarmrl/policy/model"
	"swarmrl/rollout"
)

// chatOptions are the flags of `swarm chat`.
type chatOptions struct {
	model, weights, system string
	maxNew, threads        int
	seed                   uint64
	temperature            float32
	single                 bool
}

func newChatCommand() *cobra.Command {
	var o chatOptions
	cmd := &cobra.Command{
		Use:   "chat --model DIR",
		Short: "Talk to a model in the terminal",
		Long: `Talk to a model in the terminal, turn by turn, through its own chat template. An empty line or Ctrl-D ends it;
/new forgets what was said. swarm-tiny knows sums, number systems, sequences, formulas and small programs; ask it
things such as 47+85, bin>hex 101101, 3 7 11 15, b|!a^a&!b or 1>5 2>8 4>14. It was trained on single questions, so each is
put to it alone (--single-turn=false: with all that was said).`,
		Example: `  swarm chat --model tiny
  swarm chat --model tiny --weights peer-1/policy.safetensors
  echo "47+85" | swarm chat --model tiny --temperature 0`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return o.run(cmd) },
	}
	f := cmd.Flags()
	f.StringVar(&o.model, "model", tinyName, `model directory, or "tiny"`)
	f.StringVar(&o.weights, "weights", "", "safetensors file whose weights replace the model's, such as a node's policy.safetensors")
	f.StringVar(&o.system, "system", "", "system message, for models that know one")
	f.IntVar(&o.maxNew, "max-new", 256, "most tokens of an answer")
	f.IntVar(&o.threads, "threads", 0, "threads; 0: all cores")
	f.BoolVar(&o.single, "single-turn", false, `put each question alone, without what was said (default with "tiny")`)
	f.Uint64Var(&o.seed, "seed", 0, "seed of the first answer")
	f.Float32Var(&o.temperature, "temperature", 1, "0 takes the most probable token")
	return cmd
}

func (o *chatOptions) run(cmd *cobra.Command) error {
	if o.model == tinyName && !cmd.Flags().Changed("single-turn") {
		o.single = true
	}
	p, err := loadWeighted(o.model, o.weights, o.threads)
	if err != nil {
		return err
	}
	in := bufio.NewScanner(cmd.InOrStdin())
	in.Buffer(nil, 1<<20)
	c := &conversation{p: p, o: o, out: cmd.OutOrStdout(), seed: o.seed}
	c.forget()
	for c.ask(); in.Scan(); c.ask() {
		line := strings.TrimSpace(in.Text())
		switch line {
		case "":
			return nil
		case "/new":
			c.forget()
			continue
		}
		if err := c.answer(cmd.Context(), line); err != nil {
			return err
		}
		if o.single {
			c.forget()
		}
	}
	fmt.Fprintln(c.out)
	return in.Err()
}

// loadWeighted is loadPolicy with the weights of a safetensors file in place of the model's own.
func loadWeighted(name, weights string, threads int) (*policy.Policy, error) {
	if weights == "" {
		return openPolicy(name, threads)
	}
	p, err := loadPolicy(name, threads, false)
	if err != nil {
		return nil, err
	}
	f, err := ckpt.OpenSafetensors(weights)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out *policy.Policy
	err = f.Read(func() (err error) {
		out, err = p.WithWeights(f.Tensors(), model.Options{Pool: p.Model.Pool()})
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", weights, err)
	}
	return out, nil
}

// conversation is what was said so far.
type conversation struct {
	p     *policy.Policy
	o     *chatOptions
	out   io.Writer
	seed  uint64
	turns []envs.Message
}

func (c *conversation) forget() {
	c.turns = nil
	if c.o.system != "" {
		c.turns = []envs.Message{{Role: "system", Content: c.o.system}}
	}
}

func (c *conversation) ask() { fmt.Fprint(c.out, "> ") }

// answer adds the question and the model's streamed answer; the oldest turns are forgotten when the
// context is full.
func (c *conversation) answer(ctx context.Context, question string) error {
	c.turns = append(c.turns, envs.Message{Role: "user", Content: question})
	prompt, err := rollout.Prompt(c.p, rollout.Answer, c.turns, nil)
	if err != nil {
		return err
	}
	room := c.p.Model.Config.Context - len(prompt)
	if room < 2 {
		if len(c.turns) == 1 {
			return errors.New("the question fills the model's context")
		}
		c.forget()
		fmt.Fprintln(c.out, "(the context is full: what was said before is forgotten)")
		return c.answer(ctx, question)
	}
	stream := c.p.Tokenizer.Stream()
	stream.SkipSpecial = true
	req := rollout.Request{Prompt: prompt, Seed: c.seed, MaxNew: min(c.o.maxNew, room), Stop: c.p.EOS}
	c.seed++
	var text strings.Builder
	say := io.MultiWriter(c.out, &text)
	_, err = rollout.Generate(ctx, c.p, []rollout.Request{req}, rollout.Sampling{Temperature: c.o.temperature}, rollout.Options{
		OnToken: func(_ int, id int32) { fmt.Fprint(say, stream.Next(id)) },
	})
	fmt.Fprintln(say, stream.Flush())
	c.turns = append(c.turns, envs.Message{Role: "assistant", Content: strings.TrimSpace(text.String())})
	return err
}
