# Everything a contributor runs. `make test` is the README's test command and what CI calls.
GOFUMPT     = mvdan.cc/gofumpt@v0.12.0
STATICCHECK = honnef.co/go/tools/cmd/staticcheck@v0.8.2
export CGO_ENABLED = 0

# Libraries whose speed does not show are compiled without inlining: the binary is 2 MB smaller.
COLD = github.com/pion github.com/cockroachdb github.com/gogo github.com/miekg github.com/syndtr github.com/ipld \
	github.com/ethereum/go-ethereum/eth github.com/ethereum/go-ethereum/core/txpool github.com/ethereum/go-ethereum/p2p \
	github.com/ethereum/go-ethereum/core/filtermaps github.com/go-analyze github.com/charmbracelet go.uber.org github.com/libp2p/go-libp2p-kad-dht \
	github.com/ethereum/go-ethereum/internal github.com/ethereum/go-ethereum/node github.com/huin github.com/getsentry github.com/prometheus
export GOFLAGS := $(shell go env GOFLAGS) $(foreach p,$(COLD),-gcflags=$(p)/...=-l)

.PHONY: contracts contracts-check contracts-test contracts-ci anvil gas build demo demo-check test check lint race fuzz bench microbench release arm64 unfused generated browser screenshots

build:
	go build -trimpath -ldflags '-s -w' -o bin/swarm ./cmd/swarm

test: check

demo: build
	bin/swarm demo

# A short demo that fails unless rounds were recorded, audits passed and the cheat was caught.
demo-check: build
	@dir=$$(mktemp -d) && bin/swarm demo --minutes 1 --json --check --dir $$dir/demo; code=$$?; rm -rf $$dir; exit $$code

check: lint generated build
	go test -timeout 15m -parallel 6 ./... # much of it waits for clocks, not for processors

lint:
	@out=$$(go run $(GOFUMPT) -l $$(git ls-files '*.go' | grep -v '^rollup/bind/')); test -z "$$out" || { echo "gofumpt: $$out"; exit 1; }
	go vet ./...
	go run $(STATICCHECK) $$(go list ./... | grep -v /rollup/bind/)

# The race detector over what runs concurrently; it needs a C compiler. Its runtime breaks now and then ("CHECK failed" in
# tsan_rtl.cpp) where goroutines are many; that alone is tried once more. reward/sandbox is left out: its children's
# memory limit stops the detector itself; envs/star runs the same pool.
RACE = ./swarm/... ./rollout/eval ./rollout/batch ./envs/star
race:
	@log=$$(mktemp); trap 'rm -f $$log' EXIT; \
	run() { { CGO_ENABLED=1 go test -race -short -timeout 15m $(RACE) 2>&1; echo $$? >$$log.code; } | tee $$log; code=$$(cat $$log.code); rm -f $$log.code; }; \
	run; \
	if [ $$code -ne 0 ] && grep -q '^ThreadSanitizer: CHECK failed' $$log && ! grep -qE 'DATA RACE|--- FAIL|^panic' $$log; then \
		echo 'the detector itself broke, and found nothing: once more'; run; \
	fi; exit $$code

# Every fuzz target outside the packages over libp2p and geth (whose instrumented build takes longer than the
# fuzzing; make fuzz HEAVY=yes has them too) for FUZZTIME executions (a time would fail now and then when it runs out).
FUZZTIME = 1000x
fuzz:
	@for pkg in $$(go list ./...); do \
		dir=$$(go list -f '{{.Dir}}' $$pkg); \
		grep -qs '^func Fuzz' $$dir/*_test.go || continue; \
		[ "$(HEAVY)" = yes ] || ! go list -test -deps $$pkg | grep -qE '^github.com/(libp2p|ethereum)/' || continue; \
		for target in $$(grep -hoE '^func Fuzz[A-Za-z0-9_]+' $$dir/*_test.go 2>/dev/null | cut -c6-); do \
			go test -run '^$$' -fuzz "^$$target$$" -fuzztime $(FUZZTIME) $$pkg >/tmp/fuzz.$$$$ 2>&1 || { cat /tmp/fuzz.$$$$; exit 1; }; \
			echo "fuzz $$pkg $$target"; \
		done; \
	done; rm -f /tmp/fuzz.$$$$

# Static binaries for all platforms, with checksums and a list of what is in them. The same commit
# and Go version give the same bytes.
VERSION   = $(shell git describe --tags --always --dirty 2>/dev/null || echo dev)
PLATFORMS = linux/amd64 linux/arm64 darwin/amd64 darwin/arm64 windows/amd64 windows/arm64
release:
	@rm -rf dist && mkdir dist
	@for p in $(PLATFORMS); do \
		os=$${p%/*}; arch=$${p#*/}; ext=; [ $$os = windows ] && ext=.exe; \
		echo "build $$p"; \
		GOOS=$$os GOARCH=$$arch go build -trimpath -buildvcs=false -ldflags '-s -w -buildid= -X main.version=$(VERSION)' \
			-o dist/swarm-$$os-$$arch$$ext ./cmd/swarm || exit 1; \
	done
	@go list -m -f '{"name":"{{.Path}}","version":"{{.Version}}"}' all | sort | \
		awk 'BEGIN{print "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.5\",\"version\":1,\"components\":["} \
		{if (NR>1) print ","; sub(/^\{/, "{\"type\":\"library\","); printf "%s", $$0} END{print "\n]}"}' > dist/sbom.cdx.json
	@cd dist && sha256sum swarm-* sbom.cdx.json > SHA256SUMS && cat SHA256SUMS

# Our speed beside rivals', as Markdown: make bench GROUP=train-tiny. See policy/nn/README.md for groups and rivals.
bench:
	$(if $(filter toploc,$(GROUP)),,go run ./policy/nn/bench $(GROUP))
	$(if $(filter-out toploc,$(GROUP)),,PYTHON="$${SWARM_PYTHON:-$$PYTHON}" go run ./verify/bench)

microbench:
	go test -run '^$$' -bench . ./...

# The assembly is committed; writing it again must change nothing.
generated:
	go generate ./policy/nn ./verify
	git diff --exit-code -- policy/nn verify

# nn's tests, verify's of its vectors, and the golden digests of models and generation, on an emulated arm64 machine
# (Debian package qemu-user).
# Before that: the compiler, which may fuse x*y+z on arm64 where no conversion forbids it, does so in nn's fma alone.
arm64: unfused
	@command -v qemu-aarch64 >/dev/null || { apt-get -qq update && apt-get -qq install -y qemu-user; } >/dev/null
	@dir=$$(mktemp -d) && export GOARCH=arm64 && go test -c -o $$dir/nn ./policy/nn && go test -c -o $$dir/model ./policy/model && \
		go test -c -o $$dir/rollout ./rollout && go test -c -o $$dir/verify ./verify && (cd policy/nn && qemu-aarch64 $$dir/nn -test.short) && \
		(cd verify && qemu-aarch64 $$dir/verify -test.run 'Evaluate|Select|Examples|Polynomials|Allocates') && \
		(cd policy/model && qemu-aarch64 $$dir/model -test.run Golden) && (cd rollout && qemu-aarch64 $$dir/rollout -test.run Golden); \
		code=$$?; rm -rf $$dir; exit $$code

unfused:
	@log=$$(mktemp) && GOARCH=arm64 go build -gcflags=-S $$(go list ./policy/... ./rollout/... ./verify ./reward/... ./envs/... ./swarm | \
		grep -Ev '/(gen|bench)(/|$$)') >$$log 2>&1 || { tail $$log; exit 1; }; \
		! grep -E 'FN?M(ADD|SUB)[SD]' $$log | grep -v /fma_arm64.go; code=$$?; rm -f $$log; exit $$code

# The dashboard's tests need a real browser; on Debian and Ubuntu this installs it.
browser:
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || \
		{ apt-get update && apt-get install -y --no-install-recommends chromium; }

# Takes the README's picture of the dashboard anew.
screenshots: browser
	SWARM_BROWSER=required SWARM_SCREENSHOTS=$(CURDIR)/swarm/dash/testdata go test -count=1 -run 'TestPage|TestPhone' ./swarm/dash
	rm -f swarm/dash/testdata/board.png

# The contracts and their Go bindings, from the sources (npm and the pinned abigen); contracts-check says whether they differ.
contracts:
	rollup/contracts/generate.sh

contracts-check:
	rollup/contracts/generate.sh --check

# An independent EVM node and forge, for the tests that skip without them.
anvil:
	cd rollup/contracts && npm ci --no-audit --no-fund --ignore-scripts

# Fuzz and invariant tests of the committed contracts in forge.
contracts-test:
	cd rollup/contracts && exec $$(echo node_modules/@foundry-rs/forge-*/bin/forge) test

# All that needs npm: the contracts' bytes follow from their sources, forge's tests, and the ledger's on anvil: every
# backend, sequencers that lie, censor, are silent and equivocate, reorganisations.
ANVIL_TESTS = Backends|Lying|Censoring|Silent|Equivocating|Broken|Hearsay|Copied|Reorg|Undo|Nonces|Offline|Disputes|Blobs|WrongCode|TakenOver|FeeBump|Pause|FinalityTags|AtTag|TaggedBeacon
contracts-ci: anvil contracts-check contracts-test
	SWARM_ANVIL=required go test -count=1 -timeout 10m -run '$(ANVIL_TESTS)' ./rollup

# Measures the gas table anew.
gas:
	SWARM_UPDATE=1 go test -count=1 -run TestGas ./rollup
