"""Names the targets and lists of a build file that are made of the files named in them."""

from collections.abc import Iterator

import msgspec

from repodocs.model.analysis import Import, Symbol
from repodocs.model.language import Language


def name_makers(
    imports: tuple[Import, ...], symbols: tuple[Symbol, ...], language: Language
) -> tuple[Import, ...]:
    """The imports; one without names takes that of the nearest symbol around it that is made of its kind."""
    if not language.makers:
        return imports
    kinds = {kind for makers in language.makers.values() for kind in makers}
    makers = sorted((one for one in symbols if one.kind in kinds), key=lambda one: one.line)
    lines = sorted({one.line for one in imports})
    around = dict(find_around(lines, makers))
    return tuple(one if one.names else name_maker(one, around[one.line], language) for one in imports)


def find_around(lines: list[int], makers: list[Symbol]) -> Iterator[tuple[int, tuple[Symbol, ...]]]:
    """For each line, in order, the makers that hold it, the outermost first; makers lie in each other."""
    waiting = iter([*makers, None])
    following = next(waiting)
    held: list[Symbol] = []
    for line in lines:
        while following is not None and following.line <= line:
            held = [one for one in held if one.end_line >= following.line]
            held.append(following)
            following = next(waiting)
        held = [one for one in held if one.end_line >= line]
        yield line, tuple(held)


def name_maker(one: Import, around: tuple[Symbol, ...], language: Language) -> Import:
    """The import with the name of the innermost of the makers around that are made of its kind."""
    kinds = language.makers.get(one.kind, ())
    names = [maker.name for maker in around if maker.kind in kinds]
    return msgspec.structs.replace(one, names=(names[-1],)) if names else one
