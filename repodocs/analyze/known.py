"""What a source is for by its well-known name, where it says nothing of itself."""

import re
from functools import lru_cache

from repodocs.languages.catalog import translate_glob
from repodocs.model.analysis import Summary
from repodocs.model.options import KnownFile


def describe_name(path: str, known: tuple[KnownFile, ...]) -> Summary:
    """The words of the first entry that a path fits; they stand on no line."""
    found = compile_globs(tuple(one.globs for one in known)).fullmatch(path)
    return Summary(known[(found.lastindex or 1) - 1].text) if found else Summary()


@lru_cache(maxsize=4)
def compile_globs(entries: tuple[tuple[str, ...], ...]) -> re.Pattern[str]:
    """One expression, with a group for each entry."""
    groups = ("(" + "|".join(map(translate_glob, globs)) + ")" for globs in entries)
    return re.compile("|".join(groups) or r"(?!)")
