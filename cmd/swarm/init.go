package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/spf13/cobra"

	"swarmrl/policy/ckpt"
	"swarmrl/rollup"
	"swarmrl/swarm"
	"swarmrl/swarm/node"
	"swarmrl/swarm/wire"
)

// initOptions are the answers that `swarm init` asks for, unless flags give them.
type initOptions struct {
	run, dir, role string
	passphrase     string // file
	service, yes   bool
	encrypt        bool
}

func newInitCommand() *cobra.Command {
	var o initOptions
	cmd := &cobra.Command{
		Use:   "init",
		Short: "Set up a node: four questions, then a config, a key and, if you like, a service",
		Long: `Set up a node on this machine. Asks which run to join, where to keep data, which role to take, and whether to
write a service file that starts the node with the machine; then writes node.toml and a key into the data
directory. Flags answer questions in advance; --yes takes the defaults for the rest. Nothing that exists is overwritten.`,
		Example: `  swarm init
  swarm init --run run.toml --yes
  swarm init --run swarm:AQ… --dir ~/.swarm --role verify --service --yes`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return o.main(cmd) },
	}
	f := cmd.Flags()
	f.StringVar(&o.run, "run", "", "run file or link to join")
	f.StringVar(&o.dir, "dir", defaultDir(), "data directory")
	f.StringVar(&o.role, "role", "full", "full, generate or verify")
	f.BoolVar(&o.service, "service", false, "write a service file (systemd on Linux, launchd on macOS)")
	f.BoolVar(&o.encrypt, "encrypt", false, "lock the new key with a passphrase (keystore v3), for which swarm node will ask at each start")
	f.StringVar(&o.passphrase, "passphrase-file", "", "file with the passphrase, for a node that starts by itself; else SWARM_PASSPHRASE, else the terminal asks")
	f.BoolVar(&o.yes, "yes", false, "ask nothing")
	return cmd
}

func (o *initOptions) main(cmd *cobra.Command) error {
	if !o.yes {
		if err := o.interview(cmd); err != nil {
			return err
		}
	}
	if err := o.validate(); err != nil {
		return err
	}
	return o.write(cmd.OutOrStdout())
}

// interview asks what no flag has answered.
func (o *initOptions) interview(cmd *cobra.Command) error {
	in, out := bufio.NewScanner(cmd.InOrStdin()), cmd.OutOrStdout()
	ask := func(flag, question string, value *string) error {
		if cmd.Flags().Changed(flag) {
			return nil
		}
		fmt.Fprintf(out, "%s [%s] ", question, *value)
		if !in.Scan() {
			fmt.Fprintln(out)
			return errors.Join(errors.New("the interview ended early; give --yes and flags where nobody can answer"), in.Err())
		}
		if text := strings.TrimSpace(in.Text()); text != "" {
			*value = text
		}
		return nil
	}
	service := "no"
	if o.service {
		service = "yes"
	}
	for _, q := range []struct {
		flag, question string
		value          *string
	}{
		{"run", "Which run do you join (a file, or a link that begins with swarm:)?", &o.run},
		{"dir", "Where shall the node keep its data?", &o.dir},
		{"role", "Which role: full (answer, learn and check), generate, or verify?", &o.role},
		{"service", "Write a service that starts it with the machine?", &service},
	} {
		if err := ask(q.flag, q.question, q.value); err != nil {
			return err
		}
	}
	switch strings.ToLower(service) {
	case "y", "yes", "true":
		o.service = true
	case "n", "no", "false":
		o.service = false
	default:
		return fmt.Errorf("service: %q, want yes or no", service)
	}
	return nil
}

func (o *initOptions) validate() error {
	if o.run == "" {
		return errors.New("no run: give --run a run file or a link; `swarm run new` makes a run, `swarm demo` shows one")
	}
	if _, err := node.LoadRun(o.run); err != nil {
		return err
	}
	var role swarm.Role
	if err := role.UnmarshalText([]byte(o.role)); err != nil {
		return err
	}
	if !strings.HasPrefix(o.run, "swarm:") {
		var err error
		if o.run, err = filepath.Abs(o.run); err != nil {
			return err
		}
	}
	var err error
	if o.passphrase != "" {
		if o.passphrase, err = filepath.Abs(o.passphrase); err != nil {
			return err
		}
	}
	o.dir, err = filepath.Abs(o.dir)
	return err
}

// write makes what is missing and says what it did.
func (o *initOptions) write(out io.Writer) error {
	if err := os.MkdirAll(o.dir, 0o700); err != nil {
		return fmt.Errorf("%w; name a directory that can be written with --dir", err)
	}
	config := filepath.Join(o.dir, "node.toml")
	text := fmt.Sprintf("# Settings of swarm node; each is one of its flags.\nrun = %q\nrole = %q\n", o.run, o.role)
	if o.passphrase != "" {
		text += fmt.Sprintf("passphrase-file = %q\n", o.passphrase)
	}
	key, err := o.key(filepath.Join(o.dir, "key"))
	if err != nil {
		return err
	}
	if err := writeOnce(config, text, 0o600); err != nil {
		return err
	}
	fmt.Fprintf(out, "config  %s\nkey     %s (you are %s, %s)\n", config, filepath.Join(o.dir, "key"), swarm.Name(key.Addr()), key.Addr())
	start := "swarm node --dir " + o.dir
	if o.service {
		path, how, err := o.writeService()
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "service %s\n", path)
		start = how
	}
	_, err = fmt.Fprintf(out, "\nCheck the machine:  swarm doctor --dir %s\nStart the node:     %s\n", o.dir, start)
	return err
}

// key opens the node's key, or makes one: locked with a passphrase if that is asked for.
func (o *initOptions) key(path string) (*wire.Key, error) {
	if o.encrypt && !fileExists(path) {
		secret, err := rollup.NewKey()
		if err != nil {
			return nil, err
		}
		if err := (rollup.KeyFile{Path: path, Passphrase: passphraseFrom(o.passphrase)}).Create(secret); err != nil {
			return nil, err
		}
	}
	return openNodeKey(path, o.passphrase)
}

// writeService writes a user's service for this platform, and says how to start it.
func (o *initOptions) writeService() (path, how string, err error) {
	self, err := os.Executable()
	if err != nil {
		return "", "", err
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "", "", err
	}
	switch runtime.GOOS {
	case "linux":
		path = filepath.Join(home, ".config", "systemd", "user", "swarm.service")
		return path, "systemctl --user enable --now swarm", writeOnce(path, fmt.Sprintf(systemdUnit, self, o.dir), 0o644)
	case "darwin":
		path = filepath.Join(home, "Library", "LaunchAgents", "org.swarmrl.node.plist")
		return path, "launchctl load -w " + path, writeOnce(path, fmt.Sprintf(launchdUnit, self, o.dir, o.dir, o.dir), 0o644)
	}
	return "", "", fmt.Errorf("no service files for %s: start `swarm node --dir %s` with the system's own scheduler", runtime.GOOS, o.dir)
}

// writeOnce writes a file that must not be there, unless it holds the same already.
func writeOnce(path, text string, mode os.FileMode) error {
	if old, err := os.ReadFile(path); err == nil {
		if string(old) == text {
			return nil
		}
		return fmt.Errorf("%s exists and holds something else; remove it to set up anew", path)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	if err := ckpt.WriteAtomic(path, func(w io.Writer) error { _, err := io.WriteString(w, text); return err }); err != nil {
		return err
	}
	return os.Chmod(path, mode)
}

const systemdUnit = `[Unit]
Description=swarmrl node
After=network-online.target
Wants=network-online.target

[Service]
ExecStart=%q node --dir %q
Restart=on-failure
RestartSec=5
NoNewPrivileges=yes

[Install]
WantedBy=default.target
`

const launchdUnit = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
  <key>Label</key><string>org.swarmrl.node</string>
  <key>ProgramArguments</key><array><string>%s</string><string>node</string><string>--dir</string><string>%s</string></array>
  <key>RunAtLoad</key><true/>
  <key>KeepAlive</key><dict><key>SuccessfulExit</key><false/></dict>
  <key>StandardOutPath</key><string>%s/node.log</string>
  <key>StandardErrorPath</key><string>%s/node.log</string>
</dict></plist>
`
