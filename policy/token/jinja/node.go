package jinja

// expr is an expression.
type expr interface {
	eval(r *run, s *scope) any
}

type (
	constExpr struct{ v any }
	nameExpr  struct{ name string }
	listExpr  struct{ items []expr }
	tupleExpr struct{ items []expr }
	dictExpr  struct{ keys, values []expr }
	attrExpr  struct {
		of   expr
		name string
	}
	itemExpr  struct{ of, key expr }
	sliceExpr struct{ start, stop, step expr } // nil where left out
	callExpr  struct {
		fn   expr
		args callArgs
	}
	filterExpr struct {
		of   expr
		name string
		args callArgs
	}
	testExpr struct {
		of   expr
		name string
		args callArgs
	}
	notExpr  struct{ of expr }
	signExpr struct {
		of  expr
		neg bool
	}
	binExpr struct {
		op   string
		a, b expr
	}
	logicExpr struct {
		or   bool
		a, b expr
	}
	concatExpr  struct{ parts []expr }
	compareExpr struct {
		first expr
		ops   []string
		rest  []expr
	}
	condExpr struct{ test, yes, no expr } // no may be nil
)

// callArgs are the arguments of a call, filter or test.
type callArgs struct {
	pos      []expr
	names    []string
	named    []expr
	star     expr // *args
	starStar expr // **kwargs
}

// stmt is a statement.
type stmt interface {
	exec(r *run, s *scope) flow
}

// flow says how a statement ended.
type flow uint8

const (
	onward flow = iota
	breaks
	continues
)

type (
	textStmt  struct{ text string }
	printStmt struct{ exprs []expr }
	ifStmt    struct {
		test    expr
		yes, no []stmt
	}
	forStmt struct {
		into       target
		over, test expr // test may be nil
		body, none []stmt
		recursive  bool
	}
	setStmt struct {
		into target
		v    expr
	}
	captureStmt struct { // {% set x %}...{% endset %}
		into   target
		filter expr // nil: none
		body   []stmt
	}
	filterStmt struct {
		filter expr
		body   []stmt
	}
	withStmt struct {
		into   []target
		values []expr
		body   []stmt
	}
	macroStmt struct {
		name     string
		params   []string
		defaults []expr // of the last params
		body     []stmt
		uses     map[string]bool // names that the body mentions
	}
	callStmt struct {
		call  *callExpr
		block *macroStmt
	}
	generationStmt struct{ body []stmt }
	flowStmt       struct{ flow flow }
)

// blockText is the innermost operand of the filters of a block: the block's text.
type blockText struct{}

// target is what can be assigned to.
type target struct {
	name  string
	attr  string   // of the namespace called name
	tuple []target // not nil: unpack
}
