"""Reads one table of a TOML file into values with places.

Whether the file is right TOML, and what its values are, is asked of tomllib;
the tree of the grammar only says where they stand.
"""

import re
import tomllib

import tree_sitter

from repodocs.config.written import (
    Entry,
    Mapping,
    Mistakes,
    Place,
    Scalar,
    Sequence,
    Written,
    find_entries,
    tell,
)

POSITION = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


class Draft:
    """A table that later lines of the document may add to."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.entries: dict[str, tuple[Place, DraftValue]] = {}


DraftValue = Draft | list[Draft] | Written


def read_toml_table(file: str, text: str, keys: tuple[str, ...], mistakes: Mistakes) -> Entry | None:
    """The table under the keys; None where there is none, or a syntax error, which is told."""
    try:
        found: object = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        reason = POSITION.sub("", str(error))
        tell(mistakes, place_of(error, file, text), f"not TOML: {reason}; mend the syntax")
        return None
    for key in keys:
        found = found.get(key) if isinstance(found, dict) else None
    if found is None:
        return None
    entry = Entry(TomlReader(file, text).read_document(), Place(file))
    for key in keys:
        entry = find_entries(entry.value)[key]
    return entry


class TomlReader:
    """Turns the tree of a right TOML document into values."""

    def __init__(self, file: str, text: str) -> None:
        # Only a repository that is configured in pyproject.toml pays for the grammar.
        from tree_sitter_language_pack import get_parser  # noqa: PLC0415

        self.file = file
        # TOML's own line ends; the grammar wants one after the last line.
        self.content = text.encode() + b"\n"
        self.root: tree_sitter.Node = get_parser("toml").parse(self.content).root_node

    def read_document(self) -> Mapping:
        """All tables."""
        top = Draft(Place(self.file))
        for node in self.root.named_children:
            if node.type == "pair":
                self.add_pair(top, node)
            elif node.type in ("table", "table_array_element"):
                self.add_table(top, node)
        return freeze(top)

    def add_table(self, top: Draft, node: tree_sitter.Node) -> None:
        """The pairs below a [header] or [[header]]."""
        key, *pairs = [child for child in node.named_children if child.type != "comment"]
        *parents, (name, place) = self.read_key(key)
        parent = enter(top, parents)
        if node.type == "table":
            table = enter(parent, [(name, place)])
        else:
            table = Draft(place)
            _, tables = parent.entries.setdefault(name, (place, []))
            if isinstance(tables, list):
                tables.append(table)
        for pair in pairs:
            self.add_pair(table, pair)

    def add_pair(self, table: Draft, node: tree_sitter.Node) -> None:
        """One key = value, the key dotted or not."""
        key, value = [child for child in node.named_children if child.type != "comment"]
        *parents, (name, place) = self.read_key(key)
        enter(table, parents).entries[name] = (place, self.read_value(value))

    def read_key(self, node: tree_sitter.Node) -> list[tuple[str, Place]]:
        """The parts of a key with their places."""
        if node.type == "dotted_key":
            return [part for child in node.named_children for part in self.read_key(child)]
        text = self.text(node)
        if node.type == "quoted_key":
            text = next(iter(tomllib.loads(f"{text} = 0")))
        return [(text, self.place(node))]

    def read_value(self, node: tree_sitter.Node) -> Written:
        """A list, an inline table or a single value."""
        children = [child for child in node.named_children if child.type != "comment"]
        if node.type == "array":
            return Sequence(tuple(self.read_value(child) for child in children), self.place(node))
        if node.type == "inline_table":
            table = Draft(self.place(node))
            for child in children:
                self.add_pair(table, child)
            return freeze(table)
        return Scalar(tomllib.loads(f"value = {self.text(node)}")["value"], self.place(node))

    def text(self, node: tree_sitter.Node) -> str:
        """The text of a node."""
        return self.content[node.start_byte : node.end_byte].decode()

    def place(self, node: tree_sitter.Node) -> Place:
        """Where a node starts; the column counts characters."""
        row, column = node.start_point
        before = self.content[node.start_byte - column : node.start_byte].decode()
        return Place(self.file, row + 1, len(before) + 1)


def enter(table: Draft, keys: list[tuple[str, Place]]) -> Draft:
    """The table under the keys, made where it is missing; of a list of tables the last one."""
    for name, place in keys:
        _, found = table.entries.setdefault(name, (place, Draft(place)))
        last = found[-1] if isinstance(found, list) else found
        if isinstance(last, Draft):
            table = last
    return table


def freeze(draft: Draft) -> Mapping:
    """The finished table."""
    return Mapping(
        {name: Entry(freeze_value(value), place) for name, (place, value) in draft.entries.items()},
        draft.place,
    )


def freeze_value(value: DraftValue) -> Written:
    """A finished value."""
    if isinstance(value, Draft):
        return freeze(value)
    if isinstance(value, list):
        return Sequence(tuple(freeze(one) for one in value), value[0].place)
    return value


def place_of(error: tomllib.TOMLDecodeError, file: str, text: str) -> Place:
    """Where tomllib gave up; its message ends with it."""
    found = POSITION.search(str(error))
    if found and found.group(1):
        return Place(file, int(found.group(1)), int(found.group(2)))
    return Place(file, text.count("\n") + 1, len(text) - text.rfind("\n"))
