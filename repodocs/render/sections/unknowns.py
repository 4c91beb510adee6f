"""What the tool does not know about one source; only what is its own."""

import re

from repodocs.model.analysis import Problem
from repodocs.model.links import Edge
from repodocs.render.lines import link_lines, list_lines
from repodocs.render.markdown import code, escape_text, render_prose
from repodocs.render.view import Subject, join_linked
from repodocs.render.words import count, join_some

SHOWN = 5
# What every class has, in whatever language: nothing to know about.
ROOTS = frozenset({"object", "Object"})


def list_unknowns(subject: Subject) -> list[str]:
    """Parse errors, other problems, unresolved and ambiguous imports, bases from elsewhere."""
    return [*tell_errors(subject), *tell_problems(subject), *tell_imports(subject), *tell_bases(subject)]


def tell_errors(subject: Subject) -> list[str]:
    """How much of the source the grammar could not read, and where."""
    health = subject.analysis.health
    errors = [problem for problem in subject.analysis.problems if problem.kind == "syntax-error"]
    if not health.errors:
        return []
    if not health.error_bytes:
        unread = "something is missing"
    else:
        unread = f"{health.error_bytes:,} of {health.parsed_bytes:,} bytes not understood"
    places = sorted({problem.line for problem in errors})
    # Of many errors only the first are kept: how many more lines there are is not known.
    is_cut = health.errors > len(errors)
    lines = f"first {list_lines(subject, places[:SHOWN])}" if is_cut else list_lines(subject, places, SHOWN)
    return [f"{unread} in {count(health.errors, 'place')} ({lines})" if errors else unread]


def tell_problems(subject: Subject) -> list[str]:
    """The other problems as the analysis words them."""
    return [
        tell_problem(subject, problem)
        for problem in subject.analysis.problems
        if problem.kind != "syntax-error" and problem.message != subject.analysis.reason
    ][:SHOWN]


def tell_problem(subject: Subject, problem: Problem) -> str:
    """One problem, with its line where it has one."""
    place = f" ({link_lines(subject, problem.line)})" if problem.line else ""
    return f"{escape_text(problem.kind)}: {render_prose(problem.message)}{place}"


def tell_imports(subject: Subject) -> list[str]:
    """Imports that lead nowhere, or to one of several sources."""
    told = []
    unresolved = name_modules([edge for edge in subject.links.edges if edge.tier == "unresolved"])
    if unresolved:
        names = join_linked(unresolved, SHOWN, "#dependencies")
        told.append(f"what {names} {'is' if len(unresolved) == 1 else 'are'}")
    ambiguous = name_modules([edge for edge in subject.links.edges if edge.tier == "ambiguous"])
    if ambiguous:
        told.append(f"which of several sources {join_some(ambiguous, SHOWN)} means")
    return told


def name_modules(edges: list[Edge]) -> list[str]:
    """The modules as written, each once."""
    return [code(module) for module in dict.fromkeys(edge.module for edge in edges)]


def tell_bases(subject: Subject) -> list[str]:
    """Bases that no resolved import or symbol gives: what their members are."""
    known = {name.name for edge in subject.named if edge.targets for name in edge.names}
    known |= {symbol.name for symbol in subject.analysis.symbols}
    bases = [base for symbol in subject.exports for base in symbol.bases if base not in subject.bases]
    foreign = [
        code(base)
        for base in dict.fromkeys(bases)
        if last_name(base) not in known | ROOTS or is_foreign(subject, base)
    ]
    return [f"what is inherited from {join_some(foreign, SHOWN)}"] if foreign else []


def is_foreign(subject: Subject, base: str) -> bool:
    """Whether a base is of a module from outside: `unittest.TestCase` is no `TestCase` of the repository."""
    owner = split_base(base)[0]
    return owner != "" and not {owner, owner.partition(".")[0]}.isdisjoint(subject.foreign)


def last_name(base: str) -> str:
    """The simple name of a written base: without scope and arguments."""
    return split_base(base)[1]


def split_base(base: str) -> tuple[str, str]:
    """What a written base is of, with dots, and its simple name, without arguments."""
    owner, _, name = strip_arguments(base).replace("::", ".").replace("\\", ".").rpartition(".")
    return owner.strip(), name.strip()


def strip_arguments(base: str) -> str:
    """A written base without its arguments: `Operator` of `Operator<Context>`."""
    return re.split(r"[<\[(]", base, maxsplit=1)[0].strip()
