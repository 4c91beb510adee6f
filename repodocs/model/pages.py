"""Where the pages of a source or folder stand, and links between them.

A page's place is a function of the path alone, but for names that differ only
in case: of those, all but the first (by code point) get a suffix, so that they
are two files on every file system.
"""

import hashlib
import posixpath
import re
from functools import lru_cache
from urllib.parse import quote

import msgspec

# Folder names that a page of ours could have; such a folder's pages move to NAME_.
RESERVED = re.compile(
    r"(?:(?:index|doc|sub|keywords|book|quality)(?:\.[\w-]+)*\.md|.*_(?:docs|kw)(?:\.\d+)?\.md)_*",
    re.IGNORECASE,
)
# Not allowed in file names somewhere, or read as something else in a link.
UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\\ufffd]')
LONGEST_NAME_BYTES = 200
# A byte that is not UTF-8, as a path spells it, in a link.
SPELLED = re.compile("%EF%BF%BD([0-9A-F]{2})")
# A path that stands in a link as it is.
PLAIN = re.compile(r"[\w/.\-~+@,!$&=]*", re.ASCII)


class Page(msgspec.Struct, frozen=True):
    """A page to write: its path relative to the repository's root, and its text."""

    path: str
    text: str


class PageNames(msgspec.Struct, frozen=True):
    """Names pages under the folder `output`; `renamed` maps colliding paths to their stems."""

    output: str
    renamed: dict[str, str] = {}
    # What folder_stem has found; the same for ever, since a path's stem never changes.
    stems: dict[str, str] = {}

    def docs(self, path: str, part: int = 0) -> str:
        """The docs page of a source, or its overflow page number `part`."""
        return f"{self.output}/{self.stem(path)}_docs{number_part(part)}.md"

    def keywords(self, path: str, part: int = 0) -> str:
        """The keyword page of a source."""
        return f"{self.output}/{self.stem(path)}_kw{number_part(part)}.md"

    def folder(self, folder: str, page: str, part: int = 0) -> str:
        """The page `index`, `doc` or `sub` of a folder."""
        return posixpath.join(self.output, self.folder_stem(folder), f"{page}{number_part(part)}.md")

    def repository(self, page: str, part: str = "") -> str:
        """The repository's page `keywords`, `book` or `quality`, or one of its parts."""
        return f"{self.output}/{page}{'.' + part if part else ''}.md"

    def stem(self, path: str) -> str:
        """The path of a source's pages below the output folder, without `_docs.md`."""
        folder, slash, name = path.rpartition("/")
        return self.folder_stem(folder) + slash + (self.renamed.get(path) or make_safe(name))

    def folder_stem(self, folder: str) -> str:
        """The path of a folder's pages below the output folder."""
        if not self.renamed:
            return make_folders_safe(folder)
        known = self.stems.get(folder)
        if known is None:
            known = self.stems[folder] = self.find_folder_stem(folder)
        return known

    def find_folder_stem(self, folder: str) -> str:
        """The stem of a folder that may have been renamed."""
        names = []
        parts = folder.split("/") if folder else []
        for depth, name in enumerate(parts, 1):
            known = self.renamed.get("/".join(parts[:depth]) + "/")
            names.append(known or make_folder_safe(name))
        return "/".join(names)


def number_part(part: int) -> str:
    """The infix of an overflow page: the second page of a kind is `.2`."""
    return f".{part + 1}" if part else ""


@lru_cache(maxsize=20_000)
def make_safe(name: str) -> str:
    """A file name that every file system takes: unsafe characters as %XX, long names cut."""
    safe = UNSAFE.sub(escape_character, name)
    if safe.startswith("~") or len(safe.encode()) > LONGEST_NAME_BYTES:
        digest = hashlib.sha256(name.encode()).hexdigest()[:12]
        safe = safe.encode()[: LONGEST_NAME_BYTES - 20].decode("utf-8", "ignore") + "~" + digest
    return safe


@lru_cache(maxsize=20_000)
def make_folder_safe(name: str) -> str:
    """A folder name that is safe and that no page has."""
    safe = make_safe(name)
    return safe + "_" if RESERVED.fullmatch(safe) else safe


@lru_cache(maxsize=20_000)
def make_folders_safe(folder: str) -> str:
    """A path of folder names, each made safe."""
    return "/".join(make_folder_safe(name) for name in folder.split("/")) if folder else ""


def escape_character(match: re.Match[str]) -> str:
    """The UTF-8 bytes of a character as %XX."""
    return "".join(f"%{byte:02X}" for byte in match.group().encode())


def find_renamed(paths: list[str]) -> dict[str, str]:
    """The stems of sources, and of folders (keys with a final slash), that differ only in case."""
    if not has_collision(paths):
        return {}
    siblings: dict[tuple[str, str], set[str]] = {}
    for path in paths:
        parts = path.split("/")
        for depth in range(1, len(parts) + 1):
            is_folder = depth < len(parts)
            full = "/".join(parts[:depth]) + ("/" if is_folder else "")
            key = ("/".join(parts[: depth - 1]), parts[depth - 1].casefold() + ("/" if is_folder else ""))
            siblings.setdefault(key, set()).add(full)
    renamed = {}
    for same in siblings.values():
        for full in sorted(same)[1:]:
            name = full.rstrip("/").rsplit("/", 1)[-1]
            digest = hashlib.sha256(full.encode()).hexdigest()[:8]
            safe = make_folder_safe(name) if full.endswith("/") else make_safe(name)
            renamed[full] = f"{safe}~{digest}"
    return renamed


def has_collision(paths: list[str]) -> bool:
    """Whether any two sources or folders differ only in case."""
    folders = {path.rpartition("/")[0] for path in paths}
    parents = set(folders)
    for folder in folders:
        while folder and (folder := folder.rpartition("/")[0]) not in parents:
            parents.add(folder)
    is_plain = len({one.casefold() for one in parents}) == len(parents)
    return not is_plain or len({path.casefold() for path in paths}) != len(set(paths))


@lru_cache(maxsize=256)
def split_folder(page: str) -> tuple[str, ...]:
    """The folders above a page; all links of a page ask for those of the same one."""
    return tuple(page.split("/")[:-1])


def relate(from_page: str, to_path: str, fragment: str = "") -> str:
    """A relative link from a page to another file, percent-encoded, with a fragment."""
    if from_page == to_path and fragment:
        return f"#{fragment}"
    # posixpath.relpath would ask for the working directory, which no page may depend on.
    start, end = split_folder(from_page), to_path.split("/")
    shared = 0
    for one, other in zip(start, end, strict=False):
        if one != other:
            break
        shared += 1
    relative = "/".join([".."] * (len(start) - shared) + end[shared:]) or "."
    if not PLAIN.fullmatch(relative):
        relative = SPELLED.sub(r"%\1", quote(relative, safe="/._-~+@,!$&="))
    return f"{relative}#{fragment}" if fragment else relative
