"""Single files that are hostile by their size: made from a few bytes, long, deep or full of names."""

from collections.abc import Callable

from tests.hostile.mutations import BOMB_BYTES, Hostile, group_originals, wrap

DEPTH = 100_000
LINE_BYTES = 50_000_000
SYMBOLS = 1_000_000
# Just under the size of a source that is parsed.
PARSED_BYTES = 2_990_000

# What nests in some language, and the signs that a grammar may take in many ways.
NESTS = ("class A{", "a: {", "(", "[", "{", "[[", "{{", "<", "<a>", "{a:", "(a ", "f(", "*", "> ", "- ", "#if 1\n", "if a:\n ", "begin ", "!", "\\", "\"${")  # fmt: skip

SIGNS = "*_`~#>-+=|()[]{}<>:;,.!?/\\\"'$%&@^ \ta0"

LONG: dict[str, Callable[[], Hostile]] = {
    "one line of 50 MB, JavaScript": lambda: Hostile("a.js", b"a=1;" * (LINE_BYTES // 4)),
    "one line of 50 MB, no language": lambda: Hostile("a.txt", b"word " * (LINE_BYTES // 5)),
    "one line of 3 MB, Python": lambda: Hostile("a.py", b"a=1;" * (PARSED_BYTES // 4)),
    "one line of 3 MB, JSON": lambda: Hostile("a.json", b"[" + b"1," * (PARSED_BYTES // 2) + b"1]"),
    "one word of 3 MB, Go": lambda: Hostile("a.go", b"package a\nvar " + b"a" * PARSED_BYTES),
    "one string of 3 MB, Rust": lambda: Hostile("a.rs", b'const A: &str = "' + b"a" * PARSED_BYTES),
    "one paragraph of 3 MB, Markdown": lambda: Hostile("a.md", b"a `b` [c](d) " * (PARSED_BYTES // 13)),
    "a million symbols, Python": lambda: Hostile("a.py", repeat(b"def f%d(): pass\n", SYMBOLS)),
    "symbols in 3 MB, Python": lambda: Hostile("b.py", repeat(b"def f%d(): pass\n", 150_000)),
    "symbols in 3 MB, C++": lambda: Hostile("a.cpp", repeat(b"int f%d() { return g(); }\n", 100_000)),
    "symbols in 3 MB, JavaScript": lambda: Hostile("b.js", repeat(b"export const a%d = 1;\n", 120_000)),
    "keys in 3 MB, YAML": lambda: Hostile("a.yaml", repeat(b"k%d: v\n", 240_000)),
    "headings in 3 MB, Markdown": lambda: Hostile("b.md", repeat(b"# h%d\n\n", 250_000)),
    "lines of 3 MB that are empty": lambda: Hostile("c.py", b"\n" * PARSED_BYTES),
    "NUL of 3 MB": lambda: Hostile("d.py", b"\0" * PARSED_BYTES),
    "NUL of 3 MB after text": lambda: Hostile("e.py", b"a = 1\n" * 2_000 + b"\0" * 2_900_000),
    "secrets in 3 MB": lambda: Hostile("f.py", repeat(b"a = 'AKIA" + b"IOSFODNN7%07d'\n", 100_000)),
}


def repeat(line: bytes, count: int) -> bytes:
    """A line with each number in it."""
    return b"".join(line % number for number in range(count))


def count_deep() -> int:
    """How many deep files there are."""
    return len(group_originals()) * (len(NESTS) + len(SIGNS))


def make_deep(number: int, depth: int = DEPTH) -> Hostile:
    """A source of some language with some nesting, or a run of some sign."""
    group = group_originals()[number % len(group_originals())]
    place = number // len(group_originals())
    original = max(group, key=lambda one: len(one.content))
    if place < len(NESTS):
        return Hostile(original.path, original.content + b"\n" + wrap(NESTS[place].encode() * depth))
    return Hostile(original.path, wrap(SIGNS[place - len(NESTS)].encode() * BOMB_BYTES))
