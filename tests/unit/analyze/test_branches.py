"""Directives that divide a statement leave one branch; all others stay as they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repodocs.analyze.branches import choose_branches

WHOLE = b"#ifdef A\nvoid f();\n#else\nvoid g();\n#endif\n"


def squeeze(content: bytes) -> bytes:
    """The words of a text, with one space between them."""
    return b" ".join(content.split())


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        (b"#if A\nvirtual\n#else\nMAYBE\n#endif\nint f();\n", b"virtual int f();"),
        (b"f(a,\n#if A\n  b,\n#endif\n  c);\n", b"f(a, b, c);"),
        (b"f(a\n#if A\n  , b\n#endif\n);\n", b"f(a , b );"),
        (b'#if A\nextern "C" {\n#endif\nint f();\n#if A\n}\n#endif\n', b'extern "C" { int f(); }'),
        (b"#if A\nif (x) {\n#else\nif (y) {\n#endif\n}\n", b"if (x) { }"),
        (b"#if A\nint f(int a)\n#else\nint f()\n#endif\n{}\n", b"int f(int a) {}"),
        (b"template <class T>\n#if A\n#endif\nvoid f();\n", b"template <class T> void f();"),
        (b"int a;\n#if 0\nint dead;\n#endif\n", b"int a; #if 0 #endif"),
        (b"#ifndef H\n#define H\nint a;\n#endif // H\n", b"#define H int a;"),
        (b"#define F(a) \\\n  g(/* one */ a)\nint b;\n", b"#define F(a) \\ g( a) int b;"),
        (b"#define F \\\n/* one \\\n two */ \\\ng()\n", b"#define F \\ \\ \\ g()"),
        (b"if (a)\n  b();\n#if A\nelse if (c)\n  d();\n#endif\n", b"if (a) b(); else if (c) d();"),
        (b"#if A\nif (a)\n  b();\nelse\n#endif\n  c();\n", b"if (a) b(); else c();"),
        (b"static\n#if A\nFAST(1)\n#endif\nint f();\n", b"static FAST(1) int f();"),
        (b"int a\n#if A\nWEAK(1)\n#endif\n;\n", b"int a WEAK(1) ;"),
        (b"#if A\nint\n#endif /* A ||\n  B */\na;\n", b"int a;"),
    ],
)
def test_one_branch_of_a_divided_statement_is_kept(written: bytes, kept: bytes) -> None:
    """The first branch of what divides a statement, and no dead code."""
    assert squeeze(choose_branches(written)) == kept


@pytest.mark.parametrize(
    "written",
    [
        WHOLE,
        b"#include <a>\n#ifdef A\n#include <b>\n#endif\n",
        b"#ifndef LIMIT\n#define LIMIT 3\n#endif\nint a[LIMIT];\n",
        b'#if A\nauto s = "(";\n#endif\n',
        b"#if A\n// an open (\n#endif\n",
        b"#endif\n#else\nint a;\n#if A\n",
    ],
)
def test_whole_statements_stay_as_they_are(written: bytes) -> None:
    """Both branches of whole statements are code."""
    assert choose_branches(written) == written


@given(
    st.lists(st.sampled_from([b"#if A\n", b"#else\n", b"#endif\n", b"f(\n", b")\n", b"/* x\n", b"*/", b"{"]))
)
def test_no_byte_moves(pieces: list[bytes]) -> None:
    """Whatever is written, lengths and lines stay."""
    written = b"".join(pieces)
    chosen = choose_branches(written)
    assert len(chosen) == len(written)
    assert [i for i, byte in enumerate(chosen) if byte == 10] == [
        i for i, byte in enumerate(written) if byte == 10
    ]
