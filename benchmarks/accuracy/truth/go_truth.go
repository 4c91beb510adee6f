// Prints the definitions of Go sources as go/parser sees them, a line of JSON for each source.
//
//	go run go_truth.go < LIST_OF_PATHS
//
// A definition is [name, line, group, kind, parent, end line]; see python_truth.py.
package main

import (
	"bufio"
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
)

type source struct {
	Path        string          `json:"path"`
	Ok          bool            `json:"ok"`
	Definitions [][]interface{} `json:"definitions"`
	Accepted    [][]interface{} `json:"accepted"`
}

type gatherer struct {
	files *token.FileSet
	found source
}

func main() {
	input := bufio.NewScanner(os.Stdin)
	output := json.NewEncoder(os.Stdout)
	for input.Scan() {
		output.Encode(readSource(input.Text()))
	}
}

func readSource(path string) source {
	files := token.NewFileSet()
	tree, err := parser.ParseFile(files, path, nil, parser.SkipObjectResolution)
	one := &gatherer{files, source{Path: path, Definitions: [][]interface{}{}, Accepted: [][]interface{}{}}}
	if err != nil {
		return one.found
	}
	one.found.Ok = true
	one.accept(tree.Name)
	for _, declaration := range tree.Decls {
		one.addDeclaration(declaration)
	}
	ast.Inspect(tree, func(node ast.Node) bool {
		if spec, is := node.(*ast.TypeSpec); is {
			one.addType(spec)
		}
		return true
	})
	return one.found
}

func (one *gatherer) line(at token.Pos) int { return one.files.PositionFor(at, false).Line }

func (one *gatherer) add(name *ast.Ident, group string, kind string, parent string, end token.Pos) {
	if name.Name != "_" {
		row := []interface{}{name.Name, one.line(name.Pos()), group, kind, parent, one.line(end)}
		one.found.Definitions = append(one.found.Definitions, row)
	}
}

func (one *gatherer) accept(name *ast.Ident) {
	one.found.Accepted = append(one.found.Accepted, []interface{}{name.Name, one.line(name.Pos())})
}

func (one *gatherer) addDeclaration(declaration ast.Decl) {
	if function, is := declaration.(*ast.FuncDecl); is {
		if function.Recv == nil || len(function.Recv.List) == 0 {
			one.add(function.Name, "function", "function", "", function.End())
		} else {
			receiver := nameReceiver(function.Recv.List[0].Type)
			one.add(function.Name, "function", "method", receiver, function.End())
		}
	}
	general, is := declaration.(*ast.GenDecl)
	if !is {
		return
	}
	kind := "variable"
	if general.Tok == token.CONST {
		kind = "constant"
	}
	for _, spec := range general.Specs {
		if value, is := spec.(*ast.ValueSpec); is {
			for _, name := range value.Names {
				one.add(name, "other", kind, "", value.End())
			}
		}
	}
}

func (one *gatherer) addType(spec *ast.TypeSpec) {
	kind := "type"
	switch body := spec.Type.(type) {
	case *ast.StructType:
		kind = "struct"
		for _, field := range body.Fields.List {
			for _, name := range field.Names {
				one.add(name, "other", "field", spec.Name.Name, field.End())
			}
			ast.Inspect(field.Type, one.acceptFields)
		}
	case *ast.InterfaceType:
		kind = "interface"
		for _, method := range body.Methods.List {
			for _, name := range method.Names {
				one.add(name, "function", "method", spec.Name.Name, method.End())
			}
		}
	default:
		ast.Inspect(spec.Type, one.acceptFields)
	}
	one.add(spec.Name, "type", kind, "", spec.End())
}

// The fields of a type without a name may be told or not.
func (one *gatherer) acceptFields(node ast.Node) bool {
	if field, is := node.(*ast.Field); is {
		for _, name := range field.Names {
			one.accept(name)
		}
	}
	return true
}

func nameReceiver(expression ast.Expr) string {
	switch receiver := expression.(type) {
	case *ast.StarExpr:
		return nameReceiver(receiver.X)
	case *ast.ParenExpr:
		return nameReceiver(receiver.X)
	case *ast.IndexExpr:
		return nameReceiver(receiver.X)
	case *ast.IndexListExpr:
		return nameReceiver(receiver.X)
	case *ast.Ident:
		return receiver.Name
	}
	return ""
}
