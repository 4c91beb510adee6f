"""Prints the definitions of Python sources as `ast` sees them, a line of JSON for each source.

    python python_truth.py < LIST_OF_PATHS

A definition is [name, line, group, kind, parent, end line]. `accepted` are names
with their lines that may be told or not: what is bound again, and what only the
main program binds.
"""

import ast
import json
import re
import sys
import warnings
from pathlib import Path

# What these make is a type that is bound to a name.
MAKERS = {"TypeVar", "NewType", "ParamSpec", "TypeVarTuple", "namedtuple", "NamedTuple", "TypedDict"}
MAIN = {"__name__"}


class Gatherer(ast.NodeVisitor):
    """Walks the tree with the names of what encloses each node."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        self.scope: list[tuple[str, str]] = []
        self.found: list[list[object]] = []
        self.accepted: list[tuple[str, int]] = []
        self.bound: set[tuple[str, str]] = set()

    @property
    def parent(self) -> str:
        """The qualified name of what encloses the node."""
        return ".".join(name for name, _ in self.scope)

    @property
    def place(self) -> str:
        """module, class or function: what directly encloses the node."""
        return self.scope[-1][1] if self.scope else "module"

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """A class encloses what stands in it."""
        self.add(node, "type", "class")
        self.enter(node, "class")

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        """So does a function."""
        self.add(node, "function", name_kind(node, self.place))
        self.enter(node, "function")

    visit_AsyncFunctionDef = visit_FunctionDef  # noqa: N815

    def visit_Assign(self, node: ast.Assign) -> None:
        """Names that a module or a class binds."""
        for target in node.targets:
            self.bind(target, node)
        self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        """Names with their type."""
        self.bind(node.target, node)
        self.generic_visit(node)

    def visit_If(self, node: ast.If) -> None:
        """What only the main program binds may be told or not."""
        names = {one.id for one in ast.walk(node.test) if isinstance(one, ast.Name)}
        if not self.scope and names & MAIN:
            for one in ast.walk(node):
                if isinstance(one, ast.Name):
                    self.accepted.append((one.id, one.lineno))
            for one in [*node.body, *node.orelse]:
                if isinstance(one, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                    self.visit(one)
            return
        self.generic_visit(node)

    def visit_TypeAlias(self, node: ast.AST) -> None:
        """A `type` statement."""
        name = node.name
        self.found.append([name.id, name.lineno, "type", "type", self.parent, node.end_lineno])

    def add(self, node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef, group: str, kind: str) -> None:
        """Keeps a class or a function."""
        line = find_name(self.lines, node)
        self.bound.add((self.parent, node.name))
        self.found.append([node.name, line, group, kind, self.parent, node.end_lineno])

    def enter(self, node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef, place: str) -> None:
        """Goes into what a definition encloses."""
        self.scope.append((node.name, place))
        self.generic_visit(node)
        self.scope.pop()

    def bind(self, target: ast.expr, node: ast.Assign | ast.AnnAssign) -> None:
        """The names that an assignment binds in a module or a class, each where it is first bound."""
        if self.place == "function":
            return
        if isinstance(target, ast.Tuple | ast.List):
            for one in target.elts:
                self.bind(one, node)
        if isinstance(target, ast.Starred):
            self.bind(target.value, node)
        if not isinstance(target, ast.Name):
            return
        key = (self.parent, target.id)
        if key in self.bound:
            self.accepted.append((target.id, target.lineno))
            return
        self.bound.add(key)
        group = "type" if is_type(node) else "other"
        kind = "field" if self.place == "class" else "variable"
        end = node.end_lineno
        self.found.append([target.id, target.lineno, group, kind, self.parent, end])


def name_kind(node: ast.FunctionDef | ast.AsyncFunctionDef, place: str) -> str:
    """function, method, constructor or property."""
    decorators = {one.split(".")[-1] for one in map(ast.unparse, node.decorator_list)}
    if decorators & {"property", "cached_property", "setter", "getter", "deleter"}:
        return "property"
    if place != "class":
        return "function"
    return "constructor" if node.name == "__init__" else "method"


def is_type(node: ast.Assign | ast.AnnAssign) -> bool:
    """Whether what is bound is a type, by what makes it or by what it is said to be."""
    if isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation).split(".")[-1] == "TypeAlias":
        return True
    call = node.value
    return isinstance(call, ast.Call) and ast.unparse(call.func).split(".")[-1] in MAKERS


def find_name(lines: list[str], node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """The line of the name, which may stand below its keyword."""
    pattern = re.compile(rf"\b{re.escape(node.name)}\b")
    for line in range(node.lineno, min(node.lineno + 4, len(lines)) + 1):
        if pattern.search(lines[line - 1]):
            return line
    return node.lineno


def read_source(path: str) -> dict[str, object]:
    """The definitions of one source; not ok where Python cannot read it."""
    content = Path(path).read_bytes()
    try:
        tree = ast.parse(content)
        text = content.decode("utf-8")
    except (SyntaxError, ValueError):
        return {"path": path, "ok": False}
    gatherer = Gatherer(re.split(r"\r\n|\r|\n", text))
    gatherer.visit(tree)
    return {
        "path": path,
        "ok": True,
        "definitions": gatherer.found,
        "accepted": gatherer.accepted,
    }


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    for row in sys.stdin.read().splitlines():
        sys.stdout.write(json.dumps(read_source(row)) + "\n")
