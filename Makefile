# Everything a contributor runs. `make test` is the README's test command and what CI calls.
GOFUMPT     = mvdan.cc/gofumpt@v0.12.0
STATICCHECK = honnef.co/go/tools/cmd/staticcheck@v0.8.2
export CGO_ENABLED = 0

.PHONY: build test check lint race fuzz bench

build:
	go build -trimpath -o bin/swarm ./cmd/swarm

test: check

check: lint build
	go test -timeout 15m ./...

lint:
	@out=$$(go run $(GOFUMPT) -l $$(git ls-files '*.go')); test -z "$$out" || { echo "gofumpt: $$out"; exit 1; }
	go vet ./...
	go run $(STATICCHECK) ./...

race:
	CGO_ENABLED=1 go test -race -timeout 15m ./...

bench:
	go test -run '^$$' -bench . ./...
