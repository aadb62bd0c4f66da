package envs

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// packageFiles says of each source file of this package which others its code refers to.
func packageFiles(t *testing.T) map[string]map[string]bool {
	t.Helper()
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	fset, files, declares := token.NewFileSet(), map[string]*ast.File{}, map[string][]string{}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(fset, name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = f
		for _, decl := range f.Decls {
			for _, declared := range declaredBy(decl) {
				declares[declared] = append(declares[declared], name)
			}
		}
	}
	uses := map[string]map[string]bool{}
	for name, f := range files {
		uses[name] = map[string]bool{}
		for _, ident := range f.Unresolved {
			for _, other := range declares[ident.Name] {
				uses[name][other] = true
			}
		}
	}
	return uses
}

// declaredBy gives the names at the top level; a method counts for its type.
func declaredBy(decl ast.Decl) (names []string) {
	switch d := decl.(type) {
	case *ast.FuncDecl:
		if d.Recv == nil {
			return []string{d.Name.Name}
		}
		ast.Inspect(d.Recv.List[0].Type, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				names = append(names, id.Name)
			}
			return true
		})
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			switch s := spec.(type) {
			case *ast.TypeSpec:
				names = append(names, s.Name.Name)
			case *ast.ValueSpec:
				for _, id := range s.Names {
					names = append(names, id.Name)
				}
			}
		}
	}
	return names
}

// framework files decide no task and no score: they find environments and say what they are.
var framework = []string{"env.go", "open.go", "table.go", "version.go"}

// TestVersionsCoverTheirSource: whatever code an environment's files reach in this package is
// hashed into its version, so that no change of a score leaves the version as it was.
func TestVersionsCoverTheirSource(t *testing.T) {
	uses := packageFiles(t)
	roots := map[string][]string{
		"code": codeFiles, "math": mathFiles, "guess": guessFiles, "tiny": tinyFiles, "star": libraryFiles,
	}
	for _, d := range builtin {
		roots[d.Name] = d.Files
	}
	for env, list := range roots {
		hashed := append(slices.Concat(sharedFiles, framework), list...)
		missing := map[string]bool{}
		for _, file := range slices.Concat(sharedFiles, list) {
			for other := range uses[file] {
				if !slices.Contains(hashed, other) {
					missing[other] = true
				}
			}
		}
		if len(missing) > 0 {
			t.Errorf("%s: add to its files: %q", env, slices.Sorted(maps.Keys(missing)))
		}
	}
}

// TestVersionsCoverTheGraders: an environment that runs programs or compares mathematics depends on
// the version of what does it.
func TestVersionsCoverTheGraders(t *testing.T) {
	before := map[string][32]byte{}
	for _, d := range builtin {
		v, err := versionOf(d.Name, d)
		if err != nil {
			t.Fatal(err)
		}
		before[d.Name] = v
	}
	another := map[string]func() string{"swarmrl/reward/sandbox": func() string { return "another" }}
	for _, d := range builtin {
		v, err := versionWith(another, d.Name, d)
		if err != nil {
			t.Fatal(err)
		}
		runs := d.Name == "synthesis" || d.Name == "functions"
		if (v != before[d.Name]) != runs {
			t.Errorf("%s: another sandbox changes the version: %v", d.Name, v != before[d.Name])
		}
	}
}
