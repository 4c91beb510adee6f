"""Judges all pages together: each link leads to a page's anchor, a source or a folder."""

from collections.abc import Iterator, Mapping, Set

from repodocs.check.page import PageFacts


def find_faults(
    pages: Mapping[str, PageFacts], judged: Set[str], others: Set[str]
) -> Iterator[str]:
    """A line for each fault of the `judged` pages.

    `others` are the paths of files and folders of the repository that pages may
    link to; a fragment into one of those is a line and is not looked up.
    """
    anchors = {path: frozenset(facts.anchors) for path, facts in pages.items()}
    for path in sorted(judged):
        facts = pages[path]
        for fault in facts.faults:
            yield f"{path}: {fault}"
        for link in facts.links:
            target, _, fragment = link.partition("#")
            if target in anchors:
                if fragment and fragment not in anchors[target]:
                    yield f"{path}: no anchor #{fragment} in {target}"
            elif target not in others:
                yield f"{path}: dead link to {target}"
