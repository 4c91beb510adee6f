"""Lines that show how a name is used: which of them can be read alone."""

import pytest

from repodocs.analyze.alone import close_line, join_pieces, read_call, read_item, read_lines, read_row
from repodocs.analyze.examples import is_leading


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("  if is_valid(name) {", "if is_valid(name)"),
        ("for row in read_rows(path):", "for row in read_rows(path)"),
        ("def read(path) -> Rows:", "def read(path) -> Rows"),
        ("first, second = split(name)", "first, second = split(name)"),
        ("return split(name), nil", "return split(name), nil"),
        ("total, err := sum(rows)", "total, err := sum(rows)"),
    ],
)
def test_lines_that_can_be_read_alone(line: str, shown: str) -> None:
    """What opens a block is left out."""
    assert list(read_lines([line.encode()], (1,), "")) == [(1, shown)]


@pytest.mark.parametrize(
    "line",
    [
        "run(first,",
        "first, second)",
        ") -> run(first)",
        "name: str, rows: list[str]",
        "run(first), run(second)",
        "&& is_valid(name)",
        "made = run(1)  # with words of its own",
        "#if HAS(x)",
        "run() +",
        "run(" + "x" * 120 + ")",
    ],
)
def test_pieces_of_statements_are_not_shown(line: str) -> None:
    """They open or close what other lines end, are items of a list, or are more than a line."""
    assert list(read_lines([line.encode()], (1,), "")) == []


def test_what_starts_with_an_object_leads_nowhere() -> None:
    """An imported name, a type and a bare name do."""
    names = ["rows.append", "path.join", "Path.home", "run", "self->run"]
    assert [one for one in names if is_leading(one, {"path"})] == ["path.join", "Path.home", "run"]


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ('  filename: "wrong.yml",', 'filename: "wrong.yml"'),
        ('{"wrong.yml", "no such key"},', '{"wrong.yml", "no such key"}'),
        ('"wrong.yml",', ""),
        ('load("wrong.yml",', ""),
    ],
)
def test_rows_of_tables_show_a_file(line: str, shown: str) -> None:
    """With what stands beside its name; the name alone shows nothing."""
    assert read_row([line.encode()], 1) == shown


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("made := shapes.Circle{", "made := shapes.Circle{…}"),
        ("if made := find(); made != nil {", "if made := find(); made != nil"),
        ("const draw = function () {", "const draw = function ()"),
    ],
)
def test_a_value_that_a_line_opens_is_closed(line: str, shown: str) -> None:
    """Its type alone would not be what is assigned; a block is another thing."""
    assert close_line(line) == shown


def test_a_call_of_several_lines_is_read_from_its_start_or_its_first_argument() -> None:
    """Up to the bracket that closes it, without what is around it."""
    lines = [b"run(", b"  make(", b'    "Relu",', b"    rows=[1],", b"  ),", b")"]
    assert read_call(lines, 2) == 'make("Relu", rows=[1])'
    assert read_call(lines, 3) == 'make("Relu", rows=[1])'
    assert read_call(lines, 4) == ""
    assert read_call([b"make(", b'    "Relu",  # or another', b")"], 1) == ""
    assert read_call([b"make(", b'    "Relu",'], 1) == ""


@pytest.mark.parametrize(
    ("pieces", "shown"),
    [
        ("start( [&box]() { box.draw(); // twice  box.draw(); } );", "start([&box]() {…});"),
        ("draw({ a: 1, b: {c: 2} }, 3)", "draw({…}, 3)"),
        ("draw(a, // the first  b)", ""),
    ],
)
def test_blocks_in_calls_of_several_lines_are_left_out(pieces: str, shown: str) -> None:
    """What is passed beside them shows how the call is made."""
    assert join_pieces(pieces) == shown


def test_an_item_of_a_table_tells_what_goes_with_a_name() -> None:
    """What a test expects of a file stands below its name; an item with more inside is not shown."""
    wrong, right = '\t\tname: "wrong.yml",\n\t\terror:   "no owner",', '\t\tname: "right.yml",'
    text = f"\t{{\n{wrong}\n\t}},\n\t{{\n{right}\n\t}},"
    lines = text.encode().split(b"\n")
    assert read_item(lines, 2) == '{name: "wrong.yml", error: "no owner"}'
    assert read_item(lines, 6) == ""
    assert read_item([b"{", b'name: "a.yml",', b"make: func() {", b"}"], 2) == ""
    assert read_item([b'name: "a.yml",'], 1) == ""
    assert read_item([b"{", b'name: "a.yml",', b"size: 1,", b"},", b'name: "b.yml",'], 5) == ""
    assert read_item([b"name: 1", b"size: 2", b"}", *[b""] * 9, b'name: "b.yml",'], 13) == ""
