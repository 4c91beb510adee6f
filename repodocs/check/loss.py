"""What pages may not link to any more, and which links do."""

from collections.abc import Iterable, Iterator, Mapping, Set

import msgspec

from repodocs.check.folder import CheckedFolder
from repodocs.check.page import quote_path
from repodocs.check.verdict import split_target


class Lost(msgspec.Struct, frozen=True):
    """Files and folders that went, and anchors, each with its page, that went from pages that stayed."""

    files: frozenset[str] = frozenset()
    anchors: frozenset[tuple[str, str]] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.files or self.anchors)

    def has(self, target: str) -> bool:
        """Whether a link leads to what went."""
        place = split_target(target)
        return place[0] in self.files or place in self.anchors

    def list_starts(self) -> list[bytes]:
        """How each link to what went starts in an artifact."""
        files = self.files | {file for file, _ in self.anchors}
        return [msgspec.json.encode(quote_path(file)).removesuffix(b'"') for file in sorted(files)]


class Targets(msgspec.Struct, frozen=True):
    """The links of a CheckedFolder alone."""

    targets: tuple[str, ...] = ()


def find_lost(
    before: Mapping[str, CheckedFolder], after: Mapping[str, CheckedFolder], others: Set[str]
) -> Lost:
    """What some folders of pages had and have no more; `others` are sources and folders that went."""
    files, anchors = set(others), set()
    for folder, known in before.items():
        pages = after[folder].pages
        for path, row in known.pages.items():
            if path not in pages:
                files.add(path)
            elif row.anchors != pages[path].anchors:
                anchors |= {(path, anchor) for anchor in {*row.anchors} - {*pages[path].anchors}}
    return Lost(frozenset(files), frozenset(anchors))


def links_to(folder: CheckedFolder, lost: Lost, judged: Set[str]) -> bool:
    """Whether a page that is not among the judged ones links to what went."""
    places = {place for place, target in enumerate(folder.targets) if lost.has(target)}
    if not places:
        return False
    return any(not places.isdisjoint(row.links) for path, row in folder.pages.items() if path not in judged)


def has_link(contents: Iterable[bytes], lost: Lost) -> bool:
    """Whether any of these encoded folders links to what went."""
    suspected = find_suspected(contents, lost.list_starts())
    decoder = msgspec.json.Decoder(Targets)
    return any(lost.has(target) for content in suspected for target in decoder.decode(content).targets)


def find_suspected(contents: Iterable[bytes], starts: list[bytes]) -> Iterator[bytes]:
    """Those that may link to what starts so: to look for some words is quicker than to decode all."""
    for content in contents:
        if len(starts) > MANY or any(start in content for start in starts):
            yield content


MANY = 20
