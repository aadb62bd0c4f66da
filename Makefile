# Everything a contributor runs. `make test` is the README's test command and what CI calls.
GOFUMPT     = mvdan.cc/gofumpt@v0.12.0
STATICCHECK = honnef.co/go/tools/cmd/staticcheck@v0.8.2
export CGO_ENABLED = 0

.PHONY: build demo test check lint race fuzz bench arm64 generated browser screenshots

build:
	go build -trimpath -o bin/swarm ./cmd/swarm

test: check

demo: build
	bin/swarm demo

check: lint generated build arm64
	go test -timeout 15m ./...

lint:
	@out=$$(go run $(GOFUMPT) -l $$(git ls-files '*.go')); test -z "$$out" || { echo "gofumpt: $$out"; exit 1; }
	go vet ./...
	go run $(STATICCHECK) ./...

race:
	CGO_ENABLED=1 go test -race -timeout 15m ./...

bench:
	go run ./policy/nn/bench
	go test -run '^$$' -bench . ./...

# The assembly is committed; writing it again must change nothing.
generated:
	go generate ./policy/nn
	git diff --exit-code -- policy/nn

# nn's tests, and the golden digests of models and generation, on an emulated arm64 machine (Debian package qemu-user).
arm64:
	@command -v qemu-aarch64 >/dev/null || { apt-get -qq update && apt-get -qq install -y qemu-user; } >/dev/null
	@dir=$$(mktemp -d) && export GOARCH=arm64 && go test -c -o $$dir/nn ./policy/nn && go test -c -o $$dir/model ./policy/model && \
		go test -c -o $$dir/rollout ./rollout && (cd policy/nn && qemu-aarch64 $$dir/nn -test.short) && \
		(cd policy/model && qemu-aarch64 $$dir/model -test.run Golden) && (cd rollout && qemu-aarch64 $$dir/rollout -test.run Golden); \
		code=$$?; rm -rf $$dir; exit $$code

# The dashboard's tests need a real browser; on Debian and Ubuntu this installs it.
browser:
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || \
		{ apt-get update && apt-get install -y --no-install-recommends chromium; }

# Takes the README's picture of the dashboard anew.
screenshots: browser
	SWARM_BROWSER=required SWARM_SCREENSHOTS=$(CURDIR)/swarm/dash/testdata go test -count=1 -run 'TestPage|TestPhone' ./swarm/dash
