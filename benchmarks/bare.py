"""Parses sources with tree-sitter and does nothing else: the yardstick of a cold build.

    python benchmarks/bare.py LIST

LIST is a JSON file of [provider, grammar, path]. Prints the seconds of reading
and parsing, by the clock and of the processor; loading the grammars is not counted.
"""

import json
import sys
import time
from pathlib import Path

import tree_sitter

from repodocs.languages.grammar import load_grammar


def main(listing: Path) -> None:
    """Parses every file once, in one process."""
    rows = json.loads(listing.read_text())
    parsers = {
        (provider, grammar): tree_sitter.Parser(load_grammar(provider, grammar))
        for provider, grammar in sorted({(row[0], row[1]) for row in rows})
    }
    began, began_cpu = time.perf_counter(), time.process_time()
    for provider, grammar, path in rows:
        parsers[provider, grammar].parse(Path(path).read_bytes())
    sys.stdout.write(f"{time.perf_counter() - began} {time.process_time() - began_cpu}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
