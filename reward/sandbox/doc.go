// Package sandbox runs programs that nobody trusts and says what they did.
//
// Two languages, two kinds of isolation:
//
//   - [Starlark]: everywhere. An interpreter in a child process with a memory limit; steps are
//     counted exactly, so that every peer stops a program at the same one.
//   - [Python]: CPython on Linux under bubblewrap (own user, PID, network, IPC and mount
//     namespaces, no /proc, an empty environment) with a seccomp filter that allows neither new
//     processes nor sockets, and resource limits. Interpreters are started ahead of time, used for
//     one execution each and thrown away.
//
// Nothing runs unsandboxed, ever: where a part is missing, opening says what to install or set.
//
// Expected outputs never enter a process that runs untrusted code. A program gets its inputs and
// gives its outputs; [Judge] and [JudgeStdio] compare them here.
//
// The child of Starlark is this same binary: a program that uses the package calls [RunWorker]
// first thing in main (tests: in TestMain).
package sandbox
