"""Reads YAML into values with places; only plain values, never a tag's object."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import yaml

from repodocs.config.written import (
    Entry,
    Mapping,
    Mistakes,
    Place,
    Scalar,
    Sequence,
    Unreadable,
    Written,
    shorten,
    tell,
)

if TYPE_CHECKING:
    from yaml._yaml import Mark as CMark

# libyaml needs time that grows with the square of the depth, and no file of ours goes this deep.
DEEPEST = 40
TOO_DEEP = f"nested over {DEEPEST} levels deep; no key of repodocs needs that"
LIBYAML_DEPTH = "exceeded maximum nesting depth"
TAG_PREFIX = "tag:yaml.org,2002:"
PLAIN_TAGS = tuple(TAG_PREFIX + name for name in ("str", "merge", "value"))
CONTAINER_TAGS = ("!", TAG_PREFIX + "map", TAG_PREFIX + "seq")


def read_yaml(file: str, text: str, mistakes: Mistakes) -> Written | None:
    """The one document of a text; None when it is empty or has a syntax error."""
    events = yaml.parse(text, Loader=yaml.CSafeLoader)
    try:
        return YamlReader(file, events, mistakes).read_document()
    except yaml.MarkedYAMLError as error:
        if LIBYAML_DEPTH in (error.problem or ""):
            tell_depth(file, text, mistakes)
            return None
        tell(mistakes, place_of(error.problem_mark or error.context_mark, file), describe_syntax(error))
    except TooDeepError as error:
        tell(mistakes, error.place, TOO_DEEP)
    except yaml.reader.ReaderError as error:
        before = text.encode()[: error.position].decode("utf-8", "ignore")
        place = Place(file, before.count("\n") + 1, len(before) - before.rfind("\n"))
        tell(mistakes, place, f"{error.reason}; remove the character U+{ord_of(error):04X}")
    return None


def tell_depth(file: str, text: str, mistakes: Mistakes) -> None:
    """Notes where a text is too deep for libyaml, which since 0.2.6 refuses 1,000 levels as it looks ahead.

    The parser in Python has no such limit, so it comes to the place that we refuse; its other
    mistakes were told before.
    """
    try:
        YamlReader(file, yaml.parse(text, Loader=yaml.SafeLoader), []).read_document()
    except TooDeepError as error:
        tell(mistakes, error.place, TOO_DEEP)


class TooDeepError(Exception):
    """The document is nested deeper than any of ours."""

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.place = place


class YamlReader:
    """Turns the events of the parser into values.

    Events are used, not nodes: libyaml composes nodes by recursion in C, and a
    few hundred thousand brackets end the interpreter.
    """

    def __init__(self, file: str, events: Iterator[yaml.Event], mistakes: Mistakes) -> None:
        self.file = file
        self.mistakes = mistakes
        self.events = events
        self.resolver = yaml.resolver.Resolver()
        self.constructor = yaml.constructor.SafeConstructor()

    def read_document(self) -> Written | None:
        """The first document; a second one is a mistake."""
        found: Written | None = None
        documents = 0
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents == 2:
                    self.tell(event, "a second document starts here; keep one document in the file")
                    break
            elif isinstance(event, yaml.NodeEvent):
                found = self.read(event, 0)
        is_nothing = isinstance(found, Scalar) and found.value is None
        return None if is_nothing else found

    def read(self, event: yaml.Event, depth: int) -> Written:
        """The value that starts with the event."""
        if depth > DEEPEST:
            raise TooDeepError(self.place(event))
        if isinstance(event, yaml.ScalarEvent):
            return self.read_scalar(event)
        if isinstance(event, yaml.CollectionStartEvent):
            return self.read_collection(event, depth)
        anchor = event.anchor if isinstance(event, yaml.AliasEvent) else ""
        self.tell(event, f"alias '*{anchor}' is not read; write the value out")
        return Unreadable(self.place(event))

    def read_collection(self, start: yaml.CollectionStartEvent, depth: int) -> Written:
        """A list or a mapping; one with a tag of its own is read and refused."""
        is_list = isinstance(start, yaml.SequenceStartEvent)
        found = self.read_sequence(start, depth) if is_list else self.read_mapping(start, depth)
        if start.tag is None or start.tag in CONTAINER_TAGS:
            return found
        self.tell(start, refuse_tag(start.tag))
        return Unreadable(found.place)

    def read_sequence(self, start: yaml.Event, depth: int) -> Written:
        """The items up to the end of the list."""
        items = []
        for event in self.events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            items.append(self.read(event, depth + 1))
        return Sequence(tuple(items), self.place(start))

    def read_mapping(self, start: yaml.Event, depth: int) -> Written:
        """The entries up to the end of the mapping."""
        entries: dict[str, Entry] = {}
        for event in self.events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self.read_key(event, depth)
            value = self.read(next(self.events), depth + 1)
            if key is None:
                continue
            if key in entries:
                first = entries[key].place.line
                self.tell(event, f"key {key!r} stands twice, first in line {first}; keep one of them")
            else:
                entries[key] = Entry(value, self.place(event))
        return Mapping(entries, self.place(start))

    def read_key(self, event: yaml.Event, depth: int) -> str | None:
        """The key, which must be text."""
        key = self.read(event, depth + 1)
        if isinstance(key, Unreadable):
            return None
        if isinstance(key, Scalar) and isinstance(key.value, str):
            return key.value
        if isinstance(event, yaml.ScalarEvent):
            self.tell(event, f"YAML reads key {event.value!r} not as text; write it in quotes")
        else:
            self.tell(event, "a key must be text; write a name followed by a colon")
        return None

    def read_scalar(self, event: yaml.ScalarEvent) -> Written:
        """The value that YAML 1.1 sees in it."""
        place = self.place(event)
        tag = event.tag
        if tag is None or tag == "!":
            tag = resolve_tag(self.resolver, event)
        if tag in PLAIN_TAGS:
            return Scalar(event.value, place)
        try:
            node = yaml.ScalarNode(tag, event.value)
            return Scalar(self.constructor.construct_object(node), place)
        except yaml.constructor.ConstructorError:
            self.tell(event, refuse_tag(tag))
        except ValueError as error:
            self.tell(event, f"{shorten(event.value)} cannot be read ({error}); write text in quotes")
        return Unreadable(place)

    def place(self, event: yaml.Event) -> Place:
        """Where an event starts."""
        return place_of(event.start_mark, self.file)

    def tell(self, event: yaml.Event, text: str) -> None:
        """Notes a mistake at an event."""
        tell(self.mistakes, self.place(event), text)


def refuse_tag(tag: str) -> str:
    """The mistake of a tag that would make an object."""
    return f"tag {tag.replace(TAG_PREFIX, '!!')!r} is not read; write a plain value"


def resolve_tag(resolver: yaml.resolver.Resolver, event: yaml.ScalarEvent) -> str:
    """The tag that YAML 1.1 gives a value by its look."""
    return str(resolver.resolve(yaml.ScalarNode, event.value, event.implicit))  # type: ignore[no-untyped-call]


def place_of(mark: "yaml.Mark | CMark | None", file: str) -> Place:
    """A mark of the parser, which counts from 0."""
    return Place(file, mark.line + 1, mark.column + 1) if mark else Place(file)


def describe_syntax(error: yaml.MarkedYAMLError) -> str:
    """The parser's words, with where the thing began that it could not finish."""
    begun = error.context_mark
    context = f" {error.context} that starts in line {begun.line + 1}" if begun and error.context else ""
    return f"not YAML: {error.problem}{context}; {remedy_of(error.problem or '')}"


def remedy_of(problem: str) -> str:
    """What mends the usual syntax errors."""
    if "mapping values are not allowed" in problem:
        return "put text that holds ': ' in quotes, and check the indentation"
    if "cannot start any token" in problem:
        return "indent with spaces, not tabs, and put text that starts with @, ` or % in quotes"
    return "check quotes, brackets and indentation"


def ord_of(error: yaml.reader.ReaderError) -> int:
    """The code of the character that YAML does not allow."""
    return error.character if isinstance(error.character, int) else ord(error.character)
