"""Makes edits in the text of a source: in a body, or in a signature."""

import ast

from measure import BenchmarkError

from repodocs.model.analysis import Analysis, Symbol

CALLABLE = frozenset({"function", "method", "constructor"})
C_PARAMETER = "int {name}"
# How each language writes a parameter that is put before the others.
PARAMETERS = {
    "python": "{name}",
    "javascript": "{name}",
    "typescript": "{name}",
    "tsx": "{name}",
    "c": C_PARAMETER,
    "cpp": C_PARAMETER,
    "cuda": C_PARAMETER,
    "objc": C_PARAMETER,
    "objcpp": C_PARAMETER,
    "java": C_PARAMETER,
    "go": "{name} int",
}


def edit_body(text: str, analysis: Analysis, mark: int) -> str:
    """The text with a line more inside its longest function; each mark gives another text.

    Python gets a statement; for other languages a line that only holds spaces
    stands before the last line, which is right in all of them. Raises
    BenchmarkError where there is no function to edit.
    """
    lines = text.split("\n")
    if analysis.language == "python":
        before = find_python_statement(text)
        lines.insert(before, f"{indent_of(lines[before])}{mark}")
    else:
        lines.insert(find_last_line(analysis), " " * (mark + 1))
    return "\n".join(lines)


def find_python_statement(text: str) -> int:
    """The index of the line where the last statement of the longest function begins."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError) as error:
        raise BenchmarkError(f"Python cannot read it: {error}") from None
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and is_editable(node)]
    if not functions:
        raise BenchmarkError("it has no function of two statements")
    longest = max(functions, key=lambda node: ((node.end_lineno or 0) - node.lineno, node.lineno))
    return first_line(longest.body[-1]) - 1


def is_editable(node: ast.FunctionDef) -> bool:
    """Whether the last statement begins on a line of its own, after another one."""
    return len(node.body) > 1 and first_line(node.body[-1]) > (node.body[-2].end_lineno or 0)


def first_line(node: ast.stmt) -> int:
    """The line where a statement begins, its decorators among it."""
    return min([node.lineno, *(one.lineno for one in getattr(node, "decorator_list", []))])


def indent_of(line: str) -> str:
    """The white space that a line begins with."""
    return line[: len(line) - len(line.lstrip())]


def find_last_line(analysis: Analysis) -> int:
    """The index of the last line of the longest function."""
    functions = [one for one in analysis.symbols if one.kind in CALLABLE and one.end_line > one.line + 1]
    if not functions:
        raise BenchmarkError("it has no function of three lines")
    longest = max(functions, key=lambda one: (one.end_line - one.line, one.line))
    return longest.end_line - 1


def edit_signature(text: str, analysis: Analysis, mark: int) -> str:
    """The text with a parameter more in its first exported function; raises BenchmarkError."""
    form = PARAMETERS.get(analysis.language)
    lines = text.split("\n")
    symbol = next((one for one in analysis.symbols if is_callable(one, lines)), None)
    if form is None or symbol is None:
        raise BenchmarkError("it has no exported function to give a parameter")
    line = lines[symbol.line - 1]
    head, found, tail = line.partition(f"{symbol.name}(")
    comma = "" if tail.lstrip().startswith(")") else ", "
    lines[symbol.line - 1] = head + found + form.format(name=f"made_{mark}") + comma + tail
    return "\n".join(lines)


def is_callable(symbol: Symbol, lines: list[str]) -> bool:
    """Whether the symbol is exported and its parameters begin on the line of its name."""
    if not symbol.exported or symbol.kind not in CALLABLE or symbol.line > len(lines):
        return False
    return f"{symbol.name}(" in lines[symbol.line - 1]
