"""The check of an edit: the pages that changed, and the few folders of pages that they link to."""

import posixpath
from collections.abc import Iterable, Set
from pathlib import Path

import msgspec

from repodocs.build.check_pages import (
    DIGEST_BITS,
    CheckError,
    FolderWork,
    check_folder,
    encode_verdict,
    format_faults,
    make_check_journal,
    name_artifact,
    read_checked,
    sum_pages,
)
from repodocs.build.perform import Performed, write_contents
from repodocs.check.folder import CheckedFolder, PageRow, unfold_page
from repodocs.check.verdict import Judge, make_judge


class EditWork(msgspec.Struct, frozen=True):
    """The changed pages with their hashes now (None: gone), and what the last check summed."""

    changed: dict[str, str | None]
    others: frozenset[str]
    artifact_folder: str
    page_bytes: int
    total: int


class RawFolder(msgspec.Struct, frozen=True):
    """The pages of a CheckedFolder, each still encoded."""

    pages: dict[str, msgspec.Raw] = {}


class Checked(msgspec.Struct, frozen=True):
    """What the check wrote, and the new sum."""

    performed: Performed
    total: int


def check_edit(work: EditWork, root: Path) -> Checked | None:
    """None where an anchor or a page is gone: then any page may hold a dead link, and all are judged."""
    known, checked = {}, {}
    works = [make_folder_work(folder, work, root) for folder in find_folders(work.changed)]
    for one in works:
        known[one.folder] = read_checked(root / one.artifact)
        checked[one.folder] = check_folder(one, root)
        if has_lost(known[one.folder], checked[one.folder]):
            return None
    # Nothing that the last check knew is gone, so what these folders linked to is there still.
    held = frozenset(target for folder in known.values() for target in folder.targets)
    faults = list(find_edit_faults(work, checked, held, root))
    if faults:
        raise CheckError(format_faults(faults))
    total = shift_sum(work.total, known.values(), checked.values())
    contents = {one.artifact: msgspec.json.encode(checked[one.folder]) + b"\n" for one in works}
    count = read_count(root, work) + count_pages(checked.values()) - count_pages(known.values())
    contents[f"{work.artifact_folder}.json"] = encode_verdict(total, count)
    journal = make_check_journal(work.artifact_folder, root)
    return Checked(write_contents(root, contents, journal), total)


def find_folders(pages: Iterable[str]) -> list[str]:
    """The folders of some pages, sorted."""
    return sorted({posixpath.dirname(path) for path in pages})


def make_folder_work(folder: str, work: EditWork, root: Path) -> FolderWork:
    """The pages of a folder as they are now."""
    artifact = name_artifact(work.artifact_folder, folder)
    pages = {path: row.hash for path, row in read_checked(root / artifact).pages.items()}
    for path, digest in work.changed.items():
        if posixpath.dirname(path) == folder:
            pages.pop(path, None)
            if digest is not None:
                pages[path] = digest
    return FolderWork(folder, dict(sorted(pages.items())), artifact, work.page_bytes)


def has_lost(before: CheckedFolder, after: CheckedFolder) -> bool:
    """Whether a page or an anchor that others may link to is gone."""
    return any(
        path not in after.pages or not set(row.anchors) <= set(after.pages[path].anchors)
        for path, row in before.pages.items()
    )


def find_edit_faults(
    work: EditWork, checked: dict[str, CheckedFolder], held: Set[str], root: Path
) -> Iterable[str]:
    """A line for each fault of the changed pages; of links, those that are not among the `held` ones."""
    facts = {
        path: unfold_page(checked[posixpath.dirname(path)], path)
        for path, digest in work.changed.items()
        if digest is not None
    }
    targets = {link for page in facts.values() for link in page.links} - held
    judge = make_edit_judge(targets, work, checked, root)
    for path, page in sorted(facts.items()):
        yield from (f"{path}: {fault}" for fault in page.faults)
        yield from (
            f"{path}: {verdict}" for link in page.links if link in targets and (verdict := judge(link))
        )


def make_edit_judge(
    targets: Set[str], work: EditWork, checked: dict[str, CheckedFolder], root: Path
) -> Judge:
    """A judge that knows the folders of the targets."""
    files = {target.partition("#")[0].replace("%23", "#").replace("%25", "%") for target in targets}
    wanted: dict[str, set[str]] = {}
    for path in files - work.others:
        wanted.setdefault(posixpath.dirname(path), set()).add(path)
    folders = {
        folder: read_rows(root / name_artifact(work.artifact_folder, folder), pages)
        for folder, pages in wanted.items()
    }
    return make_judge({**folders, **checked}, work.others)


def read_rows(path: Path, pages: Set[str]) -> CheckedFolder:
    """Some pages of a folder; the root's holds all keywords, and to read all of it takes long."""
    try:
        raw = msgspec.json.decode(path.read_bytes(), type=RawFolder).pages
        rows = {page: msgspec.json.decode(raw[page], type=PageRow) for page in pages & raw.keys()}
    except (OSError, msgspec.DecodeError):
        return CheckedFolder()
    return CheckedFolder(pages=rows)


def shift_sum(total: int, before: Iterable[CheckedFolder], after: Iterable[CheckedFolder]) -> int:
    """The sum with the pages of some folders exchanged."""
    gone = sum(sum_pages(list_hashes(one)) for one in before)
    come = sum(sum_pages(list_hashes(one)) for one in after)
    return (total - gone + come) % (1 << DIGEST_BITS)


def list_hashes(folder: CheckedFolder) -> dict[str, str]:
    """The hash of each page of a folder."""
    return {path: row.hash for path, row in folder.pages.items()}


def count_pages(folders: Iterable[CheckedFolder]) -> int:
    """How many pages some folders hold."""
    return sum(len(one.pages) for one in folders)


def read_count(root: Path, work: EditWork) -> int:
    """How many pages the last check judged."""
    content = (root / f"{work.artifact_folder}.json").read_bytes()
    return int(msgspec.json.decode(content)["pages"])
