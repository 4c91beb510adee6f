"""Compares definitions with the truth: precision and recall by group, and what agrees beside."""

from collections import Counter

import msgspec
from definitions import ANYTHING, GROUPS, Definition, SourceTruth, normalize_name

# repodocs' kinds and the truths' that mean the same.
SAME_KINDS = (
    {"method", "function"},
    {"constructor", "method"},
    {"property", "method"},
    {"variable", "constant", "field"},
    {"union", "struct", "class"},
)


class Tally(msgspec.Struct):
    """Counts of one group: found and right, found, there, and found of what is there."""

    right: int = 0
    told: int = 0
    there: int = 0
    found: int = 0

    @property
    def precision(self) -> float:
        """The share of what is told that is true."""
        return self.right / self.told if self.told else 1.0

    @property
    def recall(self) -> float:
        """The share of what is there that is told."""
        return self.found / self.there if self.there else 1.0


class Score(msgspec.Struct):
    """Tallies by group over sources, and how often kind, parent and end line agree."""

    groups: dict[str, Tally] = msgspec.field(default_factory=lambda: {name: Tally() for name in GROUPS})
    agreed: Counter[str] = msgspec.field(default_factory=Counter)
    misses: list[str] = msgspec.field(default_factory=list)
    extras: list[str] = msgspec.field(default_factory=list)

    def add(self, truth: SourceTruth, told: tuple[Definition, ...]) -> None:
        """Adds one source."""
        there = {(one.group, *one.key): one for one in truth.definitions if truth.is_asked(one.line)}
        asked = {(one.group, *one.key): one for one in told if truth.is_asked(one.line)}
        accepted = {(normalize_name(name), line) for name, line in truth.accepted}
        open_lines = {line for name, line in truth.accepted if name == ANYTHING}
        for key, one in there.items():
            tally = self.groups[key[0]]
            tally.there += 1
            if key in asked:
                tally.found += 1
                self.compare(one, asked[key])
            else:
                self.misses.append(f"{truth.path}:{one.line}: {one.group} {one.kind} {one.name}")
        for key, one in asked.items():
            is_free = (key[1], key[2]) in accepted or key[2] in open_lines
            if is_free and key not in there:
                continue
            tally = self.groups[key[0]]
            tally.told += 1
            tally.right += key in there
            if key not in there:
                self.extras.append(f"{truth.path}:{one.line}: {one.group} {one.kind} {one.name}")

    def compare(self, truth: Definition, told: Definition) -> None:
        """Counts what agrees of a definition that was found."""
        self.agreed["all"] += 1
        self.agreed["kind"] += is_same_kind(truth.kind, told.kind)
        self.agreed["parent"] += last_name(truth.parent) == last_name(told.parent)
        self.agreed["end"] += truth.end == told.end

    def share(self, what: str) -> float:
        """How often it agrees."""
        return self.agreed[what] / self.agreed["all"] if self.agreed["all"] else 1.0


def is_same_kind(first: str, second: str) -> bool:
    """Whether two kinds are the same or names for the same."""
    return first == second or any({first, second} <= same for same in SAME_KINDS)


def last_name(qualified: str) -> str:
    """The last part of a qualified name; scopes of another tool are joined otherwise."""
    name = normalize_name(qualified)
    return name.replace("::", ".").rsplit(".", 1)[-1]
