"""Queries ask each predicate once, and can be freed."""

import subprocess
import sys

from repodocs.languages.patterns import put_settings_first

FREE_QUERIES = """
from repodocs.languages.grammar import load_grammar
from repodocs.languages.query import build_query
grammar = load_grammar("pack", "python")
for number in range(500):
    build_query(grammar, f'((identifier) @_a (#match? @_a "^x{number}") (#set! key "value"))')
build_query.cache_clear()
print("freed", len([bytes(size) for size in range(100) for _ in range(100)]))
"""


def test_settings_come_before_predicates() -> None:
    """Each pattern by itself; a comment's directive is none, and no pattern moves."""
    text = """((a) @x (#eq? @x ")") (#set! k "(v") (#any-of? @x "b"))
; (#set! of "a comment")
(b (c) @y (#match? @y "d")) @z (e)"""
    assert (
        put_settings_first(text)
        == """((a) @x (#set! k "(v") (#eq? @x ")") (#any-of? @x "b"))
; (#set! of "a comment")
(b (c) @y (#match? @y "d")) @z (e)"""
    )


def test_freed_queries_leave_memory_whole() -> None:
    """A process that compiled and freed queries of predicates and settings goes on."""
    run = subprocess.run([sys.executable, "-c", FREE_QUERIES], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout) == (0, "freed 10000\n")
