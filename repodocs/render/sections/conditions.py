"""Conditions of the preprocessor as one expression: `A && !B` for `#else` of `#ifdef B` in `#ifdef A`."""

import re

DIRECTIVE = re.compile(r"#\s*(ifdef|ifndef|if|elifdef|elifndef|elif|else)\b\s*(.*)")
NAME = re.compile(r"!?\w+|!?defined\s*\(\s*\w+\s*\)|!?\w+\([\w, ]*\)")
INNERMOST = re.compile(r"\([^()]*\)")
NEGATED = frozenset({"ifndef", "elifndef"})
OPENS = frozenset({"if", "ifdef", "ifndef"})


def join_conditions(heads: tuple[str, ...]) -> str:
    """The expression of heads around a line, the nearest first; "" where they are no directives."""
    parts: list[str] = []
    is_inner = False
    for head in heads:
        found = DIRECTIVE.fullmatch(head)
        if found is None or not is_balanced(head):
            return ""
        word, written = found[1], found[2].strip()
        # Of a branch, what the branches before it ask must not hold.
        if word != "else":
            expression = negate(written) if word in NEGATED else written
            parts.append(negate(expression) if is_inner else expression)
        is_inner = word not in OPENS
    # Where the first of the branches was not kept, more is asked than is known.
    return "" if is_inner or not parts else " && ".join(wrap(one) for one in reversed(parts))


def is_balanced(text: str) -> bool:
    """Whether an expression is not cut in a bracket, nor goes on in the next line."""
    return text.count("(") == text.count(")") and not text.endswith("\\")


def negate(expression: str) -> str:
    """The opposite."""
    if not NAME.fullmatch(expression):
        return f"!({expression})"
    return expression[1:] if expression.startswith("!") else f"!{expression}"


def wrap(expression: str) -> str:
    """An expression in brackets, where it has alternatives outside of some: `!(A) || B`."""
    outside, left = "", expression
    while left != outside:
        outside, left = left, INNERMOST.sub("", left)
    return f"({expression})" if "||" in outside else expression
