package envs

// builtin lists the environments that are a Definition; adding one is one line here and one file.
var builtin = []Definition{
	baseConversion,
	basicArithmetic,
	arc1D,
	bf,
	propositionalLogic,
	fractionSimplification,
	decimalArithmetic,
	calendarArithmetic,
	binaryMatrix,
	chainSum,
	gcd,
	lcm,
	simpleEquations,
	numberSequence,
	letterCounting,
	listFunctions,
	countdown,
	polynomialEquations,
	primeFactorization,
	spellBackward,
	miniSudoku,
	sudoku,
	knightsKnaves,
	numberSorting,
	wordSorting,
	codeio,
	gsmSymbolic,
	synthesis,
	functions,
}

// special lists the others.
var special = []row{
	{name: "guess", open: openGuess},
	{name: "math", open: openMath},
	{name: "code", open: openCode},
	defineTiny(0),
	defineTiny(1),
	defineTiny(2),
	defineTiny(3),
	defineTiny(4),
}

// A row opens one environment.
type row struct {
	name string
	open func(o Options) (Env, error)
}

// needs lists the option that an environment cannot be opened without.
var needs = map[string]string{"math": "file", "code": "file"}

// table gives all rows, definitions first.
func table() []row {
	rows := make([]row, 0, len(builtin)+len(special))
	for _, d := range builtin {
		rows = append(rows, row{name: d.Name, open: func(o Options) (Env, error) { return New(d, o) }})
	}
	return append(rows, special...)
}
