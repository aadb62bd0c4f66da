package star

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math"
	"math/big"
	"strings"

	"go.starlark.net/starlark"

	"swarmrl/envs"
	"swarmrl/reward/mathcheck"
	"swarmrl/reward/sandbox"
)

// Modules is what main gives to sandbox.RunWorker: the functions that environment files may call.
func Modules() map[string]sandbox.Module {
	return map[string]sandbox.Module{moduleName: {
		"rand":         starlark.NewBuiltin("rand", newRandom),
		"final_answer": starlark.NewBuiltin("final_answer", finalAnswer),
		"parse_int":    starlark.NewBuiltin("parse_int", parseInt),
		"numbers":      starlark.NewBuiltin("numbers", numbers),
		"math_equal":   starlark.NewBuiltin("math_equal", mathEqual),
	}}
}

// random is rand(seed): the generator of package envs, seeded by
// SHA-256("swarmrl/star/rand/v1" | seed u64 LE). One that a file makes at its top level is frozen:
// what it gave would depend on earlier calls, and peers would derive different tasks.
type random struct {
	r      *envs.Rand
	frozen bool
}

func newRandom(_ *starlark.Thread, b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var seed starlark.Int
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "seed", &seed); err != nil {
		return nil, err
	}
	word, ok := seed.Uint64()
	if !ok {
		return nil, fmt.Errorf("rand: seed %v is not in 0..2^64-1", seed)
	}
	h := sha256.Sum256(binary.LittleEndian.AppendUint64([]byte("swarmrl/star/rand/v1"), word))
	return &random{r: envs.RandFrom(h)}, nil
}

// The interface of a Starlark value with methods.
func (*random) String() string        { return "rand" }
func (*random) Type() string          { return "rand" }
func (r *random) Freeze()             { r.frozen = true }
func (*random) Truth() starlark.Bool  { return starlark.True }
func (*random) Hash() (uint32, error) { return 0, fmt.Errorf("rand is not hashable") }
func (*random) AttrNames() []string   { return []string{"chance", "choice", "int", "sample", "shuffle"} }

// Attr gives a method.
func (r *random) Attr(name string) (starlark.Value, error) {
	methods := map[string]func(*random, *starlark.Builtin, starlark.Tuple, []starlark.Tuple) (starlark.Value, error){
		"int": (*random).integer, "choice": (*random).choice, "shuffle": (*random).shuffle,
		"sample": (*random).sample, "chance": (*random).chance,
	}
	method, ok := methods[name]
	if !ok {
		return nil, nil
	}
	return starlark.NewBuiltin(name, func(_ *starlark.Thread, b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
		if r.frozen {
			return nil, fmt.Errorf("%s: this rand was made at the top of the file; make it inside the function", name)
		}
		return method(r, b, args, kwargs)
	}), nil
}

// integer is r.int(low, high): uniform, both ends included.
func (r *random) integer(b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var low, high int
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "low", &low, "high", &high); err != nil {
		return nil, err
	}
	if high < low || low < -math.MaxInt32 || high > math.MaxInt32 {
		return nil, fmt.Errorf("int: %d..%d is empty or beyond 32 bits", low, high)
	}
	return starlark.MakeInt(r.r.Range(low, high)), nil
}

// chance is r.chance(num, den): True with probability num/den.
func (r *random) chance(b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var num, den int
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "num", &num, "den", &den); err != nil {
		return nil, err
	}
	if den < 1 {
		return nil, fmt.Errorf("chance: %d of %d", num, den)
	}
	return starlark.Bool(r.r.Chance(num, den)), nil
}

// choice is r.choice(list); a text gives one of its characters.
func (r *random) choice(b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	list, err := elements(b, args, kwargs)
	if err != nil {
		return nil, err
	}
	if len(list) == 0 {
		return nil, fmt.Errorf("choice: empty")
	}
	return envs.Pick(r.r, list), nil
}

// shuffle is r.shuffle(list): a new list.
func (r *random) shuffle(b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	list, err := elements(b, args, kwargs)
	if err != nil {
		return nil, err
	}
	r.r.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	return starlark.NewList(list), nil
}

// sample is r.sample(list, n): n elements without replacement, a new list.
func (r *random) sample(b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	if len(args) != 2 || len(kwargs) != 0 {
		return nil, fmt.Errorf("sample: want a list and a number")
	}
	list, err := elements(b, args[:1], nil)
	if err != nil {
		return nil, err
	}
	n, err := starlark.AsInt32(args[1])
	if err != nil || n < 0 || n > len(list) {
		return nil, fmt.Errorf("sample: %v of %d elements", args[1], len(list))
	}
	r.r.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	return starlark.NewList(list[:n]), nil
}

// elements copies the one argument into a list.
func elements(b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) ([]starlark.Value, error) {
	var v starlark.Value
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "list", &v); err != nil {
		return nil, err
	}
	if s, ok := v.(starlark.String); ok {
		var list []starlark.Value
		for _, c := range string(s) {
			list = append(list, starlark.String(c))
		}
		return list, nil
	}
	it, ok := v.(starlark.Indexable)
	if !ok {
		return nil, fmt.Errorf("%s: %s is no list", b.Name(), v.Type())
	}
	list := make([]starlark.Value, it.Len())
	for i := range list {
		list[i] = it.Index(i)
	}
	return list, nil
}

// finalAnswer is final_answer(completion): see envs.Extract.
func finalAnswer(_ *starlark.Thread, b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var text string
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "completion", &text); err != nil {
		return nil, err
	}
	answer, _ := envs.Extract(text)
	return starlark.String(answer), nil
}

// mathEqual is math_equal(gold, answer): whether two answers mean the same; see reward/mathcheck.
func mathEqual(_ *starlark.Thread, b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var gold, answer string
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "gold", &gold, "answer", &answer); err != nil {
		return nil, err
	}
	equal, _ := mathcheck.Equal(gold, answer)
	return starlark.Bool(equal), nil
}

// maxDigits bounds the integers that parse_int and numbers read.
const maxDigits = 1000

// parseInt is parse_int(text): the integer that the text is (ASCII digits, a sign, blanks around),
// or None.
func parseInt(_ *starlark.Thread, b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var text string
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "text", &text); err != nil {
		return nil, err
	}
	return integerOf(strings.Trim(text, " \t\r\n")), nil
}

func integerOf(text string) starlark.Value {
	digits := strings.TrimLeft(text, "+-")
	if len(text)-len(digits) > 1 || len(digits) == 0 || len(digits) > maxDigits || strings.Trim(digits, "0123456789") != "" {
		return starlark.None
	}
	i, ok := new(big.Int).SetString(text, 10)
	if !ok {
		return starlark.None
	}
	return starlark.MakeBigInt(i)
}

// numbers is numbers(text): the whole numbers in a text, in order. A minus sign counts where no
// digit or letter stands before it.
func numbers(_ *starlark.Thread, b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var text string
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "text", &text); err != nil {
		return nil, err
	}
	list := starlark.NewList(nil)
	for i := 0; i < len(text); {
		if text[i] < '0' || text[i] > '9' {
			i++
			continue
		}
		end := i
		for end < len(text) && text[end] >= '0' && text[end] <= '9' {
			end++
		}
		from := i
		if i > 0 && text[i-1] == '-' && (i == 1 || !alphanumeric(text[i-2])) {
			from--
		}
		if v := integerOf(text[from:end]); v != starlark.None {
			if err := list.Append(v); err != nil {
				return nil, err
			}
		}
		i = end
	}
	return list, nil
}

func alphanumeric(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}
