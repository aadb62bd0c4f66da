package main

import (
	"context"
	"fmt"
	"math"
	"net"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"swarmrl/rollup"
	"swarmrl/swarm/node"
)

// askNode asks the node that runs in the data directory, if one does.
func (o *doctorOptions) askNode(ctx context.Context) {
	api := apiFlags{dir: o.dir}
	var s node.Status
	if _, err := api.get(ctx, "/api/status", &s); err != nil {
		return
	}
	o.status = &s
	var n node.Network
	if _, err := api.get(ctx, "/api/network", &n); err == nil {
		o.network = &n
	}
}

// settings reads node.toml, and the run that it names, for what no flag has said.
func (o *doctorOptions) settings(cmd *cobra.Command) diagnosis {
	d := diagnosis{Check: "settings", OK: true, Found: "no node.toml in " + o.dir + " yet; swarm init makes one"}
	nodeCmd := newNodeCommand()
	if err := nodeCmd.Flags().Set("dir", o.dir); err != nil {
		return diagnosis{Check: "settings", Found: err.Error(), Cure: "name a directory with --dir"}
	}
	s, err := loadNodeSettings(nodeCmd, "")
	if err != nil {
		return diagnosis{Check: "settings", Found: err.Error(), Cure: "mend node.toml: `swarm node --help` lists the settings"}
	}
	if !cmd.Flags().Changed("model") {
		o.model = tinyName
		if s.Model != "" {
			o.model = s.Model
		}
	}
	if !cmd.Flags().Changed("port") {
		o.ports = portsOf(s.Listen)
	}
	if s.Run == "" {
		return d
	}
	run, err := node.LoadRun(s.Run)
	if err != nil {
		return diagnosis{Check: "settings", Found: err.Error(), Cure: "ask for the run file or link again"}
	}
	if !cmd.Flags().Changed("chain") && !s.HostChain {
		o.chain = run.ChainURL
		if s.Chain != "" {
			o.chain = s.Chain
		}
	}
	d.Found = fmt.Sprintf("run %s (%.12s), role %s", printable(run.Name), run.ID().String(), s.Role)
	return d
}

// portsOf gives the fixed ports of multiaddrs.
func portsOf(addrs []string) []int {
	var ports []int
	for _, a := range addrs {
		parts := strings.Split(a, "/")
		for i, part := range parts[:max(0, len(parts)-1)] {
			if part != "tcp" && part != "udp" {
				continue
			}
			if p, err := strconv.Atoi(parts[i+1]); err == nil && p > 0 {
				ports = append(ports, p)
			}
		}
	}
	return ports
}

// tolerableSkew is how far a clock may be off before rounds are missed.
const tolerableSkew = 2 * time.Second

// clock compares this machine's with the chain's head and with the peers of a running node.
func (o *doctorOptions) clock(ctx context.Context) diagnosis {
	d := diagnosis{Check: "clock", OK: true, Found: time.Now().UTC().Format("2006-01-02 15:04:05 UTC")}
	d.Cure = "set the clock (timedatectl set-ntp true); rounds follow the chain's time"
	if o.network != nil && len(o.network.Clocks) > 0 {
		middle := o.network.Clocks[len(o.network.Clocks)/2]
		d.Found += fmt.Sprintf(", %.1f s off the median of %d peers", math.Abs(middle), len(o.network.Clocks))
		if off := time.Duration(middle * float64(time.Second)); off.Abs() > tolerableSkew {
			d.OK = false
		}
	}
	if o.chain == "" {
		return d
	}
	head, err := headTime(ctx, o.chain)
	if err != nil {
		return d // the chain check says what is wrong there
	}
	off := time.Since(head)
	d.Found += fmt.Sprintf(", %v after the chain's head", off.Round(time.Second))
	if off < -15*time.Second || off > 5*time.Minute {
		d.OK = false
		d.Cure = "set the clock (timedatectl set-ntp true), or look whether the chain has stopped; rounds follow the chain's time"
	}
	return d
}

func (o *doctorOptions) portsFree(context.Context) diagnosis {
	d := diagnosis{Check: "ports", OK: true}
	switch {
	case o.status != nil:
		d.Found = "the node that runs here holds them: " + strings.Join(o.status.Listen, ", ")
		return d
	case len(o.ports) == 0:
		d.Found = "the node takes a free one; set listen in node.toml to one that you can forward"
		return d
	}
	for _, p := range o.ports {
		address := fmt.Sprintf(":%d", p)
		l, err := net.Listen("tcp", address)
		if err != nil {
			d.OK, d.Found = false, fmt.Sprintf("TCP %d: %v", p, err)
			d.Cure = "end the program that holds it, or choose another with swarm node --listen"
			return d
		}
		l.Close()
		u, err := net.ListenPacket("udp", address)
		if err != nil {
			d.OK, d.Found = false, fmt.Sprintf("UDP %d (QUIC): %v", p, err)
			d.Cure = "end the program that holds it, or choose another with swarm node --listen"
			return d
		}
		u.Close()
	}
	d.Found = fmt.Sprintf("%v free for TCP and UDP", o.ports)
	return d
}

// reachable looks whether this machine has a public address of its own. Behind a router the node
// asks for a port mapping and punches holes, which only the running node can try.
func (o *doctorOptions) reachable(context.Context) diagnosis {
	d := diagnosis{Check: "network"}
	if n := o.network; n != nil && len(n.Confirmed)+len(n.Unreachable) > 0 {
		if len(n.Confirmed) > 0 {
			d.OK, d.Found = true, "peers reach this node at "+strings.Join(n.Confirmed, ", ")
			return d
		}
		d.Warn, d.Found = true, "peers tried and did not reach "+strings.Join(n.Unreachable, ", ")
		d.Cure = "forward the port in the router and the firewall for TCP and UDP; until then others reach the node through relays"
		return d
	}
	addresses, err := net.InterfaceAddrs()
	if err != nil {
		d.Found, d.Cure = err.Error(), "check the network interfaces"
		return d
	}
	private := 0
	for _, a := range addresses {
		ip, _, err := net.ParseCIDR(a.String())
		switch {
		case err != nil || ip.IsLoopback() || ip.IsLinkLocalUnicast():
		case ip.IsPrivate() || ip.To4() != nil && ip.To4()[0] == 100 && ip.To4()[1]&0xC0 == 64:
			private++
		default:
			d.OK, d.Found = true, "has a public address, "+ip.String()
			return d
		}
	}
	d.Warn = true
	if private == 0 {
		d.Found, d.Cure = "only loopback: peers on this machine alone", "connect to a network to join others"
		return d
	}
	d.Found = "behind a router (private addresses only)"
	d.Cure = "forward the node's port for TCP and UDP; without it the node tries UPnP, hole punching and relays, and swarm status says what came of it"
	return d
}

func (o *doctorOptions) chainUp(ctx context.Context) diagnosis {
	if o.chain == "" {
		return diagnosis{Check: "chain", OK: true, Found: "embedded: this node or the run's coordinator keeps it"}
	}
	head, err := headTime(ctx, o.chain)
	if err != nil {
		return diagnosis{Check: "chain", Found: err.Error(), Cure: "check the URL, and that the chain's node runs: swarm chain status --chain URL"}
	}
	return diagnosis{Check: "chain", OK: true, Found: o.chain + ", head of " + head.UTC().Format("15:04:05")}
}

// headTime asks a chain for its newest block's time, and does not wait long.
func headTime(ctx context.Context, url string) (time.Time, error) {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	cfg := rollup.Config{Chain: url}
	if err := reachLedger(ctx, &cfg); err != nil {
		return time.Time{}, err
	}
	return rollup.HeadTime(ctx, cfg)
}
