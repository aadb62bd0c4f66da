package main

import (
	"encoding/json"
	"fmt"
	"net/url"
	"strconv"

	"github.com/spf13/cobra"

	"swarmrl/swarm/node"
)

// logOptions are the flags of `swarm log`.
type logOptions struct {
	apiFlags
	kind, peer, round string
	limit             int
}

func newLogCommand() *cobra.Command {
	var o logOptions
	cmd := &cobra.Command{
		Use:   "log",
		Short: "Tell what happened to rollouts, mine and others', and why they got their rewards",
		Example: `  swarm log --type drop
  swarm log --peer brave-amber-otter --round 12
  swarm log --type audit --json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return o.run(cmd) },
	}
	o.register(cmd)
	f := cmd.Flags()
	f.StringVar(&o.kind, "type", "", "only phase, group, audit, drop, chain, metrics, peer or note")
	f.StringVar(&o.peer, "peer", "", "only about this peer: name or address")
	f.StringVar(&o.round, "round", "", "only of this round")
	f.IntVar(&o.limit, "limit", 100, "newest events to show")
	return cmd
}

func (o *logOptions) run(cmd *cobra.Command) error {
	q := url.Values{"limit": {strconv.Itoa(o.limit)}}
	for key, value := range map[string]string{"type": o.kind, "peer": o.peer, "round": o.round} {
		if value != "" {
			q.Set(key, value)
		}
	}
	var events []node.Event
	raw, err := o.get(cmd.Context(), "/api/log?"+q.Encode(), &events)
	if err != nil && o.api == "" { // the node has ended: its story lies in its directory
		var past error
		if events, past = node.PastEvents(o.dir, q, o.limit); past == nil {
			raw, err = json.Marshal(events)
		}
	}
	if err != nil {
		return err
	}
	if o.json {
		_, err = cmd.OutOrStdout().Write(raw)
		return err
	}
	for i := range events {
		printEvent(cmd, &events[i])
	}
	return nil
}

func printEvent(cmd *cobra.Command, e *node.Event) {
	who := e.Name
	if e.Mine {
		who = "me"
	}
	line := func(format string, args ...any) {
		fmt.Fprintf(cmd.OutOrStdout(), "%s r%-4d %-8s %s\n", e.Time.Format("15:04:05"), e.Round, e.Type, printable(fmt.Sprintf(format, args...)))
	}
	switch {
	case e.Phase != nil:
		line("%s, %d peers", e.Phase.Phase, e.Phase.Roster)
	case e.Group != nil:
		printGroup(line, who, e.Group)
	case e.Audit != nil:
		line("%s audited %s's %s: %s %s", e.Audit.ByName, who, e.Audit.Stage, e.Audit.Check, e.Audit.Reason)
	case e.Drop != nil:
		line("%s is out: %s: %s", who, e.Drop.Check, e.Drop.Reason)
	case e.Chain != nil:
		line("%s %s position %d %s %s", e.Chain.Record, who, e.Chain.Position, e.Chain.Detail, e.Chain.Error)
	case e.Metrics != nil:
		line("reward %.3f, %d+%d groups, %d of practice, loss %.4f", e.Metrics.Reward, e.Metrics.Local, e.Metrics.External, e.Metrics.Practice, e.Metrics.Loss)
	case e.Info != nil:
		line("%s takes part as %s, policy %.12s, score %.2f", who, e.Info.Role, e.Info.Policy, e.Info.Score)
	default:
		line("%s %s", who, e.Note)
	}
}

func printGroup(line func(format string, args ...any), who string, g *node.GroupEvent) {
	line("%s %s %s task %d: %s → reward %.2f", who, g.Stage, g.Env, g.Task, g.Question, g.Reward)
	for _, s := range g.Samples {
		line("    %.2f %s (%s)", s.Reward, s.Text, s.Reason)
	}
}
