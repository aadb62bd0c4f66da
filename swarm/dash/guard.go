package dash

import (
	"crypto/subtle"
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"
)

// policy lets the page load its own parts and speak to its own server, and nothing else: no
// inline script or style, no frame, no form, no string that becomes markup (trusted types).
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
	"connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
	"require-trusted-types-for 'script'; trusted-types 'none'"

const cookieName = "swarm-token"

// guard refuses strangers and other sites' pages before anything else looks at a request.
func (s *Server) guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
		switch {
		case !s.knownHost(r.Host):
			http.Error(w, "this page answers to its own address only; name others in the configuration", http.StatusMisdirectedRequest)
		case foreign(r):
			http.Error(w, "asked for by another site", http.StatusForbidden)
		case !s.admitted(r):
			http.Error(w, "open the address with ?token=… that the node printed", http.StatusUnauthorized)
		case r.URL.Query().Has("token") && r.Method == http.MethodGet:
			s.keepToken(w, r)
		default:
			next.ServeHTTP(w, r)
		}
	})
}

// knownHost accepts names that cannot be pointed at this server by a stranger's DNS: IP
// addresses, localhost, and those that the operator named.
func (s *Server) knownHost(host string) bool {
	name, _, err := net.SplitHostPort(host)
	if err != nil {
		name = host
	}
	name = strings.ToLower(strings.Trim(name, "[]"))
	if name == "localhost" || slices.Contains(s.cfg.Hosts, name) {
		return true
	}
	ip, err := netip.ParseAddr(name)
	if err != nil {
		return false
	}
	// A loopback server is asked by loopback names only.
	return ip.Unmap().IsLoopback() || !s.local
}

// foreign says that a page of another origin made the browser ask.
func foreign(r *http.Request) bool {
	if origin := r.Header.Get("Origin"); origin != "" {
		_, host, ok := strings.Cut(origin, "://")
		return !ok || !strings.EqualFold(host, r.Host)
	}
	switch r.Header.Get("Sec-Fetch-Site") {
	case "", "same-origin", "none":
		return false
	}
	// A link elsewhere may lead to the page itself, not to its data.
	return r.Header.Get("Sec-Fetch-Mode") != "navigate" || r.URL.Path != "/"
}

// admitted checks the token: a bearer header, the cookie, or the URL.
func (s *Server) admitted(r *http.Request) bool {
	if s.cfg.Token == "" {
		return true
	}
	shown := []string{r.URL.Query().Get("token")}
	if t, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); ok {
		shown = append(shown, t)
	}
	if c, err := r.Cookie(cookieName); err == nil {
		shown = append(shown, c.Value)
	}
	for _, t := range shown {
		if subtle.ConstantTimeCompare([]byte(t), []byte(s.cfg.Token)) == 1 {
			return true
		}
	}
	return false
}

// keepToken moves the token from the URL, which is seen over shoulders and in histories, to a
// cookie.
func (s *Server) keepToken(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{
		Name: cookieName, Value: r.URL.Query().Get("token"), Path: "/",
		HttpOnly: true, SameSite: http.SameSiteStrictMode, MaxAge: 30 * 24 * 3600,
	})
	u := *r.URL
	q := u.Query()
	q.Del("token")
	u.RawQuery = q.Encode()
	http.Redirect(w, r, u.RequestURI(), http.StatusSeeOther)
}
