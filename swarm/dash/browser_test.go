package dash_test

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"swarmrl/swarm/dash"
)

// serve runs a dashboard over a tale and gives its URL.
func serve(t *testing.T, told *tale, change func(*dash.Config)) (url string, stop func()) {
	t.Helper()
	cfg := dash.Config{Addr: "127.0.0.1:0", Source: told, Status: told.Status, Peers: told.Peers}
	if change != nil {
		change(&cfg)
	}
	d, err := dash.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- d.Run(ctx) }()
	stop = sync.OnceFunc(func() {
		cancel()
		if err := <-done; err != nil {
			t.Errorf("run: %v", err)
		}
	})
	t.Cleanup(stop)
	return d.URL(), stop
}

// page is a tab of a real browser.
type page struct {
	t   *testing.T
	ctx context.Context

	mu     sync.Mutex
	errors []string // what the browser's console complained of
}

var browser struct {
	once   sync.Once
	ctx    context.Context
	cancel context.CancelFunc
	why    string
}

// chromium is Debian's package, or Chrome: `make browser` installs it.
func chromium() string {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}

func open(t *testing.T, width, height int64, options ...chromedp.EmulateViewportOption) *page {
	t.Helper()
	browser.once.Do(func() {
		path := chromium()
		if path == "" {
			browser.why = "no chromium here; `make browser` installs it"
			return
		}
		flags := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox,
			chromedp.Flag("disable-dev-shm-usage", true), chromedp.Flag("force-color-profile", "srgb"), chromedp.Flag("hide-scrollbars", true))
		ctx, _ := chromedp.NewExecAllocator(context.Background(), flags...) //nolint:govet // cancelled with the context below
		browser.ctx, browser.cancel = chromedp.NewContext(ctx)
		if err := chromedp.Do(browser.ctx, chromedp.Navigate("about:blank")); err != nil {
			browser.why = fmt.Sprintf("chromium does not start: %v", err)
		}
	})
	if browser.why != "" {
		if os.Getenv("SWARM_BROWSER") == "required" {
			t.Fatal(browser.why)
		}
		t.Skip(browser.why)
	}
	ctx, cancel := chromedp.NewContext(browser.ctx)
	t.Cleanup(cancel)
	p := &page{t: t, ctx: ctx}
	if err := chromedp.Do(ctx, chromedp.EmulateViewport(width, height, options...)); err != nil { // the tab lives as long as this context
		t.Fatal(err)
	}
	p.watch()
	return p
}

func TestMain(m *testing.M) {
	code := m.Run()
	if browser.cancel != nil {
		browser.cancel()
	}
	os.Exit(code)
}

// watch collects what the browser's console complains of: exceptions, and violations of the
// page's own policy.
func (p *page) watch() {
	err := chromedp.Do(p.ctx, chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		if _, err := cdp.Call(ctx, t, log.Enable, cdp.Empty{}); err != nil {
			return err
		}
		entries := cdp.Events(p.ctx, t, log.EntryAdded)
		thrown := cdp.Events(p.ctx, t, runtime.ExceptionThrown)
		calls := cdp.Events(p.ctx, t, runtime.ConsoleAPICalled)
		go func() {
			for e, err := range entries {
				if err == nil && e.Entry.Level == log.EntryLevelError {
					p.complain(e.Entry.Text)
				}
			}
		}()
		go func() {
			for e, err := range thrown {
				if err == nil {
					p.complain(fmt.Sprintf("%+v", e.ExceptionDetails))
				}
			}
		}()
		go func() {
			for e, err := range calls {
				if err == nil && e.Type == runtime.ConsoleAPICalledTypeError {
					p.complain(fmt.Sprintf("console.error: %+v", e.Args))
				}
			}
		}()
		return nil
	}))
	if err != nil {
		p.t.Fatal(err)
	}
}

func (p *page) complain(s string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.errors = append(p.errors, s)
}

// clean expects a silent console, but for lines that contain one of the given words.
func (p *page) clean(expected ...string) {
	p.t.Helper()
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, e := range p.errors {
		known := false
		for _, x := range expected {
			known = known || strings.Contains(e, x)
		}
		if !known {
			p.t.Errorf("console: %s", e)
		}
	}
}

func (p *page) do(steps ...chromedp.Action[chromedp.Void]) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, 30*time.Second)
	defer cancel()
	if len(steps) == 0 {
		return
	}
	if err := chromedp.Do(ctx, steps...); err != nil {
		p.t.Fatal(err)
	}
}

// eval gives the value of a JavaScript expression.
func eval[T any](p *page, js string) T {
	p.t.Helper()
	v, err := chromedp.Run(p.ctx, chromedp.Evaluate[T](js))
	if err != nil {
		p.t.Fatalf("%s: %v", js, err)
	}
	return v
}

// await waits until a JavaScript expression is true.
func (p *page) await(js string) {
	p.t.Helper()
	for start := time.Now(); time.Since(start) < 20*time.Second; time.Sleep(100 * time.Millisecond) {
		if ok, err := chromedp.Run(p.ctx, chromedp.Evaluate[bool]("!!("+js+")")); err == nil && ok {
			return
		}
	}
	p.shot("failed-" + strings.ReplaceAll(p.t.Name(), "/", "-"))
	p.t.Fatalf("after 20 s still not: %s", js)
}

// shot keeps a picture in SWARM_SCREENSHOTS, if that is set.
func (p *page) shot(name string) {
	dir := os.Getenv("SWARM_SCREENSHOTS")
	if dir == "" {
		return
	}
	png, err := chromedp.Run(p.ctx, chromedp.CaptureScreenshot())
	if err != nil {
		p.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, name+".png"), png, 0o644); err != nil {
		p.t.Fatal(err)
	}
}

const listed = `document.querySelectorAll("#feed-list article").length`

func shows(selector, text string) string {
	return fmt.Sprintf("document.querySelector(%q)?.textContent.includes(%q)", selector, text)
}
