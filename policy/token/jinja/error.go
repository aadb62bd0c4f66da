package jinja

import "fmt"

// Error is what went wrong in a template, named as Python names it.
type Error struct {
	Type    string // "TemplateError" of raise_exception, "UndefinedError", "TypeError", ...
	Message string
	Line    int // of the template, 0 where it is not known
}

func (e *Error) Error() string {
	if e.Line > 0 {
		return fmt.Sprintf("template line %d: %s: %s", e.Line, e.Type, e.Message)
	}
	return fmt.Sprintf("template: %s: %s", e.Type, e.Message)
}

// The types of errors that more than one place gives.
const (
	typeError      = "TypeError"
	valueError     = "ValueError"
	undefinedError = "UndefinedError"
	securityError  = "SecurityError"
	syntaxError    = "TemplateSyntaxError"
	runtimeError   = "TemplateRuntimeError"
	limitError     = "LimitError" // ours: steps, nesting or size
)

func fail(typ, format string, args ...any) {
	panic(&Error{Type: typ, Message: fmt.Sprintf(format, args...)})
}

// catch turns the panic of fail into an error; use it deferred.
func catch(err *error) {
	switch r := recover().(type) {
	case nil:
	case *Error:
		*err = r
	default:
		panic(r)
	}
}
