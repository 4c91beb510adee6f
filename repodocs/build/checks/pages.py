"""The check stage: reads the pages that changed and judges them against all others."""

import posixpath
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

import msgspec
import xxhash

from repodocs.build.stages.perform import Performed, write_contents
from repodocs.build.state.journal import Journal
from repodocs.check.folder import CheckedFolder, fold_pages, unfold_page
from repodocs.check.page import PageFacts, read_page
from repodocs.check.verdict import Anchors, find_faults, gather_anchors, judge_by
from repodocs.model.errors import RepodocsError

SHOWN = 25
PAGE_STAGES = ("docs:", "keywords:", "index:", "repository:")
DIGEST_BITS = 128


class CheckWork(msgspec.Struct, frozen=True):
    """What to check: the hash of each page, and paths outside that pages may link to.

    `excess` are faults of all pages together that are known before.
    `trusted` are the artifacts that hold what the last check wrote.
    """

    pages: dict[str, str]
    others: frozenset[str]
    artifact_folder: str
    page_bytes: int
    excess: tuple[str, ...] = ()
    trusted: frozenset[str] = frozenset()


class FolderWork(msgspec.Struct, frozen=True):
    """The pages of one folder with their hashes, and where what is known of them stands, if it is true."""

    folder: str
    pages: dict[str, str]
    artifact: str
    page_bytes: int
    is_trusted: bool = True


class CheckError(RepodocsError):
    """Pages have faults; this is a failed task, not a mistake of the user."""

    exit_code = 1


FolderMap = Callable[[Callable[[FolderWork, Path], bytes], list[FolderWork], Path], Iterable[bytes]]


def map_here(
    step: Callable[[FolderWork, Path], bytes], works: list[FolderWork], root: Path
) -> Iterator[bytes]:
    """One folder after the other, in this process."""
    for work in works:
        yield step(work, root)


def check_pages(work: CheckWork, root: Path, map_folders: FolderMap = map_here) -> Performed:
    """Raises CheckError with the first faults; else writes the artifacts of changed folders."""
    works = split_folders(work)
    anchors: Anchors = {}
    contents = {}
    # The folders are kept as their artifacts' bytes, which take a small part of their memory.
    for one, content in zip(works, map_folders(encode_folder, works, root), strict=True):
        contents[one.artifact] = content
        anchors.update(gather_anchors(decode_checked(content)))
    judge = judge_by(anchors, work.others)
    folders = (decode_checked(contents[one.artifact]) for one in works)
    faults = list(work.excess)
    faults += [fault for checked in folders for fault in find_faults(checked, judge)]
    if faults:
        raise CheckError(format_faults(faults))
    contents[f"{work.artifact_folder}.json"] = encode_verdict(sum_pages(work.pages), len(work.pages))
    return write_contents(root, contents, make_check_journal(work.artifact_folder, root))


def split_folders(work: CheckWork) -> list[FolderWork]:
    """The pages by folder, sorted."""
    folders: dict[str, dict[str, str]] = {}
    for path in sorted(work.pages):
        folders.setdefault(posixpath.dirname(path), {})[path] = work.pages[path]
    return [make_folder_work(folder, folders[folder], work) for folder in sorted(folders)]


def make_folder_work(folder: str, pages: dict[str, str], work: CheckWork) -> FolderWork:
    """The work of one folder."""
    artifact = name_artifact(work.artifact_folder, folder)
    return FolderWork(folder, pages, artifact, work.page_bytes, artifact in work.trusted)


def encode_folder(work: FolderWork, root: Path) -> bytes:
    """The artifact of a folder."""
    return msgspec.json.encode(check_folder(work, root)) + b"\n"


def decode_checked(content: bytes) -> CheckedFolder:
    """What is known of a folder's pages from its artifact."""
    return msgspec.json.decode(content, type=CheckedFolder)


def check_folder(work: FolderWork, root: Path) -> CheckedFolder:
    """What is known of the folder's pages; only those whose hash is new are read."""
    known = read_checked(root / work.artifact) if work.is_trusted else CheckedFolder()
    if {path: row.hash for path, row in known.pages.items()} == work.pages:
        return known
    facts = {}
    for path, digest in work.pages.items():
        row = known.pages.get(path)
        is_known = row is not None and row.hash == digest
        page = unfold_page(known, path) if is_known else look_at_page(path, work, root)
        facts[path] = (digest, page)
    return fold_pages(facts)


def look_at_page(path: str, work: FolderWork, root: Path) -> PageFacts:
    """The facts of a page as it is on disk; another process may have changed it since it was written."""
    try:
        content = (root / path).read_bytes()
    except OSError:
        content = b""
    if xxhash.xxh3_128_hexdigest(content) != work.pages[path]:
        return PageFacts(faults=("changed while the build ran; run it again",))
    return read_page(path, content.decode("utf-8", "replace"), work.page_bytes)


def read_checked(path: Path) -> CheckedFolder:
    """What the last check knew; an artifact that cannot be read counts as none."""
    try:
        return decode_checked(path.read_bytes())
    except (OSError, msgspec.DecodeError):
        return CheckedFolder()


def make_check_journal(artifact_folder: str, root: Path) -> Journal:
    """Where the check notes what it is about to write."""
    return Journal((root / artifact_folder).parent, "check")


def encode_verdict(total: int, count: int) -> bytes:
    """The check's own artifact: how many pages it judged, and the sum of their hashes."""
    return msgspec.json.encode({"pages": count, "sum": f"{total:032x}"}) + b"\n"


def sum_pages(pages: Mapping[str, str]) -> int:
    """A sum over all pages that one page's change shifts, so that an edit need not read the others."""
    hashes = (xxhash.xxh3_128_intdigest(f"{path}\0{digest}".encode()) for path, digest in pages.items())
    return sum(hashes) % (1 << DIGEST_BITS)


def name_artifact(artifact_folder: str, folder: str) -> str:
    """The artifact of a folder of pages; its name is a digest, since depth has no meaning here."""
    return f"{artifact_folder}/{xxhash.xxh3_64_hexdigest(folder.encode())}.json"


def format_faults(faults: list[str]) -> str:
    """The first faults and how many more there are."""
    shown = faults[:SHOWN]
    if len(faults) > SHOWN:
        shown.append(f"and {len(faults) - SHOWN:,} more")
    return f"{len(faults):,} faults in the pages:\n" + "\n".join(shown)
