"""The check of an edit: the pages that changed, the folders that they link to, and links to what went."""

import posixpath
from collections.abc import Iterable, Set
from pathlib import Path

import msgspec

from repodocs.build.checks.pages import (
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
from repodocs.build.stages.perform import Performed, write_contents
from repodocs.check.folder import CheckedFolder, PageRow, unfold_page
from repodocs.check.loss import Lost, find_lost, has_link, links_to
from repodocs.check.verdict import Judge, make_judge, split_target
from repodocs.store.files import read_file


class EditWork(msgspec.Struct, frozen=True):
    """The changed pages with their hashes now (None: gone), and what the last check summed.

    `lost` are sources and folders that went, `artifacts` all that the last check wrote.
    """

    changed: dict[str, str | None]
    others: frozenset[str]
    artifact_folder: str
    page_bytes: int
    total: int
    lost: frozenset[str] = frozenset()
    artifacts: tuple[str, ...] = ()


class RawFolder(msgspec.Struct, frozen=True):
    """The pages of a CheckedFolder, each still encoded."""

    pages: dict[str, msgspec.Raw] = {}


class Checked(msgspec.Struct, frozen=True):
    """What the check wrote, and the new sum."""

    performed: Performed
    total: int


def check_edit(work: EditWork, root: Path) -> Checked | None:
    """None where all pages are to be judged: another one links to what is gone, or a folder is empty."""
    works = [make_folder_work(folder, work, root) for folder in find_folders(work.changed)]
    known = {one.folder: read_checked(root / one.artifact) for one in works}
    checked = {one.folder: check_folder(one, root) for one in works}
    lost = find_lost(known, checked, work.lost)
    if not all(one.pages for one in works) or (lost and has_other_link(work, works, checked, lost, root)):
        return None
    # What these folders linked to is there still, but for what is lost.
    held = frozenset(target for one in known.values() for target in one.targets)
    faults = list(find_edit_faults(work, checked, held, lost, root))
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


def has_other_link(
    work: EditWork,
    works: list[FolderWork],
    checked: dict[str, CheckedFolder],
    lost: Lost,
    root: Path,
) -> bool:
    """Whether a page that did not change links to what is gone; what cannot be read may."""
    if any(links_to(folder, lost, work.changed.keys()) for folder in checked.values()):
        return True
    own = {f"{work.artifact_folder}.json", *(one.artifact for one in works)}
    try:
        return has_link((read_file(f"{root}/{path}") for path in work.artifacts if path not in own), lost)
    except (OSError, msgspec.DecodeError):
        return True


def find_edit_faults(
    work: EditWork, checked: dict[str, CheckedFolder], held: Set[str], lost: Lost, root: Path
) -> Iterable[str]:
    """A line for each fault of the changed pages; of links, those not `held` by what was judged before."""
    facts = {
        path: unfold_page(checked[posixpath.dirname(path)], path)
        for path, digest in work.changed.items()
        if digest is not None
    }
    links = {link for page in facts.values() for link in page.links}
    targets = {link for link in links if link not in held or lost.has(link)}
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
    files = {split_target(target)[0] for target in targets}
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
