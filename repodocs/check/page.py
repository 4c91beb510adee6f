"""Reads of one page what the check needs: where it links to, its anchors, its faults."""

import posixpath
import re
from functools import lru_cache
from urllib.parse import unquote

import msgspec

from repodocs.model.source import make_path

# Each expression begins with the letters that it looks for, which a search then jumps to.
# A line that starts with a long code span is no fence: no backtick follows those of one.
FENCED = re.compile(r"\n(`{3,}(?=[^`\n]*\n)|~{3,})[^\n]*\n.*?^\1[`~]*[ \t]*$", re.MULTILINE | re.DOTALL)
# The first branch is the common span, without a backtick in it.
SPAN = r"(?:[^`\n]+`(?!`)|(`*)(?!`)(?:.*?[^`])`\1(?!`))"
CODE = re.compile(rf"`(?<![`\\]`){SPAN}")
# Of two backslashes the second escapes nothing: in the order of the text they are taken away together.
ESCAPED = re.compile(rf"\\[\\`]|`(?<!``){SPAN}")
LINK = re.compile(r"\]\((?<!\\\]\()([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)")
ANCHOR = re.compile(r'<a id="([^"]+)">')
HEADING = re.compile(r"\n(#{1,6}) +(.+?)\s*$", re.MULTILINE)
REMOTE = re.compile(r"^[a-z][a-z0-9+.-]*:", re.IGNORECASE)


class PageFacts(msgspec.Struct, frozen=True):
    """A page's anchors, its links as `PATH#FRAGMENT` from the root, and its faults."""

    anchors: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()


def read_page(path: str, text: str, page_bytes: int) -> PageFacts:
    """The facts of a page; `page_bytes` is the most that it may hold."""
    bare = strip_code(f"\n{text}")
    anchors = ANCHOR.findall(bare)
    folder = posixpath.dirname(path)
    links = {
        resolve_link(path, folder, target)
        for target in set(LINK.findall(bare))
        if ":" not in target or not REMOTE.match(target)
    }
    faults = [f"two anchors {name!r}" for name in sorted(find_repeated(anchors))]
    faults += [f"the section {title!r} is empty" for title in find_empty_sections(bare)]
    size = len(text.encode())
    if size > page_bytes:
        faults.append(f"{size:,} bytes, over {page_bytes:,}")
    return PageFacts(tuple(sorted(set(anchors))), tuple(sorted(links)), tuple(faults))


def strip_code(text: str) -> str:
    """The text without what stands in fences and code spans."""
    if "`" not in text and "\\\\" not in text:
        return text
    return (ESCAPED if "\\\\" in text else CODE).sub("``", FENCED.sub("\n```", text))


def resolve_link(path: str, folder: str, target: str) -> str:
    """A relative link as a path from the root, with its fragment; a `#` of the path itself as `%23`."""
    file, _, fragment = target.partition("#")
    full = resolve_file(folder, file) if file else quote_path(path)
    return f"{full}#{fragment}" if fragment else full


@lru_cache(maxsize=4_096)
def resolve_file(folder: str, file: str) -> str:
    """The path that a link's file leads to from a page in a folder; the pages of one share most."""
    name = make_path(unquote(file, errors="surrogateescape"))
    return quote_path(posixpath.normpath(posixpath.join(folder, name)))


def quote_path(path: str) -> str:
    """A path in which no `#` starts a fragment."""
    return path.replace("%", "%25").replace("#", "%23")


def find_repeated(names: list[str]) -> set[str]:
    """Names that stand twice."""
    seen: set[str] = set()
    return {name for name in names if name in seen or seen.add(name)}  # type: ignore[func-returns-value]


def find_empty_sections(bare: str) -> list[str]:
    """Titles of headings that nothing but a heading of the same or a higher level follows."""
    found = list(HEADING.finditer(bare))
    empty = []
    for number, heading in enumerate(found):
        following = found[number + 1] if number + 1 < len(found) else None
        end = following.start() if following else len(bare)
        is_closed = following is None or len(following.group(1)) <= len(heading.group(1))
        if is_closed and not bare[heading.end() : end].strip():
            empty.append(heading.group(2))
    return empty
