"""Judges all pages together: each link leads to a page's anchor, a source or a folder."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Set

from repodocs.check.folder import CheckedFolder, list_links

# What is wrong with a target, or "" where it is there.
Judge = Callable[[str], str]


# The anchors of each page, each between two quotation marks, which none of them holds: in one
# text those of a large repository take a fifth of the memory that they take apart.
Anchors = dict[str, str]


def make_judge(folders: Mapping[str, CheckedFolder], others: Set[str]) -> Judge:
    """Judges a target `PATH#FRAGMENT` by the pages of some folders."""
    anchors = {path: found for one in folders.values() for path, found in gather_anchors(one).items()}
    return judge_by(anchors, others)


def gather_anchors(folder: CheckedFolder) -> Anchors:
    """The anchors of a folder's pages."""
    return {path: join_anchors(row.anchors) for path, row in folder.pages.items()}


def join_anchors(anchors: Iterable[str]) -> str:
    """The anchors of a page as one text."""
    return '"' + '"'.join(anchors) + '"'


def has_anchor(joined: str, anchor: str) -> bool:
    """Whether a page has an anchor."""
    return '"' not in anchor and f'"{anchor}"' in joined


def judge_by(anchors: Anchors, others: Set[str]) -> Judge:
    """Judges a target by the anchors of all pages.

    `others` are the paths of files and folders of the repository that pages may
    link to; a fragment into one of those is a line and is not looked up.
    """

    def judge(target: str) -> str:
        file, fragment = split_target(target)
        known = anchors.get(file)
        if known is not None:
            is_there = not fragment or has_anchor(known, fragment)
            return "" if is_there else f"no anchor #{fragment} in {file}"
        return "" if file in others else f"dead link to {file}"

    return judge


def split_target(target: str) -> tuple[str, str]:
    """The file of a target as it is named, and the fragment, "" for none."""
    file, _, fragment = target.partition("#")
    return (file.replace("%23", "#").replace("%25", "%") if "%" in file else file), fragment


def find_faults(folder: CheckedFolder, judge: Judge) -> Iterator[str]:
    """A line for each fault of a folder's pages."""
    for path, row in folder.pages.items():
        for fault in row.faults:
            yield f"{path}: {fault}"
    wrong = {target: verdict for target in folder.targets if (verdict := judge(target))}
    if wrong:
        for path, target in list_links(folder):
            if target in wrong:
                yield f"{path}: {wrong[target]}"
