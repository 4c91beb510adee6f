"""The check stage: reads the pages that changed and judges them against all others."""

import posixpath
from pathlib import Path

import msgspec
import xxhash

from repodocs.build.perform import Performed, write_contents
from repodocs.check.page import PageFacts, read_page
from repodocs.check.verdict import find_faults
from repodocs.model.errors import RepodocsError

SHOWN = 25


class CheckedPage(msgspec.Struct, frozen=True):
    """The facts of a page with the hash of the bytes that they were read from."""

    hash: str
    facts: PageFacts


class Checked(msgspec.Struct, frozen=True):
    """The check's artifact for the pages of one folder."""

    pages: dict[str, CheckedPage] = {}


class CheckWork(msgspec.Struct, frozen=True):
    """What to check: the hash of each page, and paths outside that pages may link to."""

    pages: dict[str, str]
    others: frozenset[str]
    artifact_folder: str
    page_bytes: int


class CheckError(RepodocsError):
    """Pages have faults; this is a failed task, not a mistake of the user."""

    exit_code = 1


def check_pages(work: CheckWork, root: Path) -> Performed:
    """Raises CheckError with the first faults; else writes the artifacts of changed folders."""
    before = read_checked(work, root)
    after = {
        path: reuse_page(path, digest, before, work, root) for path, digest in work.pages.items()
    }
    facts = {path: page.facts for path, page in after.items()}
    judged = choose_judged(before, after)
    faults = list(find_faults(facts, judged, work.others))
    if faults:
        raise CheckError(format_faults(faults))
    return write_contents(root, encode_checked(after, work))


def read_checked(work: CheckWork, root: Path) -> dict[str, CheckedPage]:
    """What the last check knew; an artifact that cannot be read counts as none."""
    known: dict[str, CheckedPage] = {}
    for folder in sorted({posixpath.dirname(path) for path in work.pages}):
        try:
            content = (root / name_artifact(work, folder)).read_bytes()
            known.update(msgspec.json.decode(content, type=Checked).pages)
        except (OSError, msgspec.DecodeError):
            continue
    return known


def reuse_page(
    path: str, digest: str, before: dict[str, CheckedPage], work: CheckWork, root: Path
) -> CheckedPage:
    """The known facts where the page is the same, else those of its text."""
    known = before.get(path)
    if known is not None and known.hash == digest:
        return known
    text = (root / path).read_text(encoding="utf-8", errors="replace")
    return CheckedPage(digest, read_page(path, text, work.page_bytes))


def choose_judged(before: dict[str, CheckedPage], after: dict[str, CheckedPage]) -> set[str]:
    """The pages whose links can have become dead: all, once a page or an anchor is gone."""
    for path, page in before.items():
        now = after.get(path)
        if now is None or not set(page.facts.anchors) <= set(now.facts.anchors):
            return set(after)
    return {path for path, page in after.items() if before.get(path) != page}


def encode_checked(after: dict[str, CheckedPage], work: CheckWork) -> dict[str, bytes]:
    """One artifact for each folder of pages."""
    folders: dict[str, dict[str, CheckedPage]] = {}
    for path in sorted(after):
        folders.setdefault(posixpath.dirname(path), {})[path] = after[path]
    contents = {
        name_artifact(work, folder): msgspec.json.encode(Checked(pages)) + b"\n"
        for folder, pages in folders.items()
    }
    digest = xxhash.xxh3_128_hexdigest(msgspec.json.encode(sorted(work.pages.items())))
    contents[f"{work.artifact_folder}.json"] = msgspec.json.encode({"pages": len(after), "digest": digest}) + b"\n"
    return contents


def name_artifact(work: CheckWork, folder: str) -> str:
    """The artifact of a folder of pages; its name is a digest, since depth has no meaning here."""
    return f"{work.artifact_folder}/{xxhash.xxh3_64_hexdigest(folder.encode())}.json"


def format_faults(faults: list[str]) -> str:
    """The first faults and how many more there are."""
    shown = faults[:SHOWN]
    if len(faults) > SHOWN:
        shown.append(f"and {len(faults) - SHOWN:,} more")
    return f"{len(faults):,} faults in the pages:\n" + "\n".join(shown)
