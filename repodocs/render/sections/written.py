"""Imports as a source writes them: what they name, and where."""

from collections.abc import Iterable

from repodocs.model.analysis import Import
from repodocs.render.lines import list_lines
from repodocs.render.markdown import code
from repodocs.render.sections.conditions import join_conditions
from repodocs.render.view import Subject
from repodocs.render.words import join_some

NAMED = 12
Heads = tuple[str, ...]
PLACES = 4
CONDITIONS = 2


def list_modules(
    subject: Subject, lines: dict[str, list[Import]], modules: dict[str, tuple[str, ...]]
) -> list[str]:
    """Modules with the names taken and their lines, in the order of the source."""
    written = sort_modules(lines, modules)
    return [tell_module(subject, module, modules[module], lines.get(module, [])) for module in written]


def sort_modules(lines: dict[str, list[Import]], modules: Iterable[str]) -> list[str]:
    """Modules in the order in which they are first written."""
    return sorted(modules, key=lambda module: (first_line(lines.get(module, [])), module))


def first_line(imports: list[Import]) -> int:
    """The first line of some imports."""
    return min((one.line for one in imports), default=0)


def tell_module(subject: Subject, module: str, names: tuple[str, ...], imports: list[Import]) -> str:
    """One module with what is taken of it."""
    taken = [name for name in names if name != module]
    told = f": {join_some([code(name) for name in taken], NAMED)}" if taken else ""
    places = tell_lines(subject, imports)
    return f"{code(module)}{told}" + (f" ({places})" if places else "")


def tell_lines(subject: Subject, imports: list[Import]) -> str:
    """Where imports stand, and whether they only sometimes run."""
    if not imports:
        return ""
    places = list_lines(subject, sorted({one.line for one in imports}), PLACES)
    conditions = [drop_whole(subject, one.condition) for one in imports if one.conditional]
    if len(conditions) < len(imports) or any(is_free for _, is_free in conditions):
        return places
    told = dict.fromkeys(tell_condition(heads) for heads, _ in conditions if heads)
    return f"{places}, only {join_some(list(told), CONDITIONS)}" if told else f"{places}, conditional"


def drop_whole(subject: Subject, heads: Heads) -> tuple[Heads, bool]:
    """What an import stands in but for what all of the source does, and whether that is all."""
    if not heads or heads[-1] != subject.whole_condition:
        return heads, False
    return heads[:-1], len(heads) == 1


def tell_condition(heads: Heads) -> str:
    """What an import stands in: as one expression, else as it is written, the nearest first."""
    joined = join_conditions(heads)
    return f"if {code(joined)}" if joined else f"in {' in '.join(map(code, heads))}"


def index_imports(subject: Subject) -> dict[str, list[Import]]:
    """The written imports by each name that an edge can have for them."""
    found: dict[str, list[Import]] = {}
    for one in subject.analysis.imports:
        for name in name_import(subject, one):
            found.setdefault(name, []).append(one)
    return found


def name_import(subject: Subject, written: Import) -> dict[str, None]:
    """The module, and the module with each name: `from a import b` can need `a.b`."""
    separator = subject.language.separator if subject.language else "."
    joint = "" if written.module.endswith(separator) else separator
    return dict.fromkeys((written.module, *(f"{written.module}{joint}{name}" for name in written.names)))
