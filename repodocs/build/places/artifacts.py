"""Where artifacts stand below the state folder."""

import re

import msgspec

from repodocs.model.pages import make_safe

# A folder of this name would stand where an artifact of its sibling stands.
TAKEN = re.compile(r"_+|.*\.json_*")


class ArtifactNames(msgspec.Struct, frozen=True):
    """Names artifacts under the folder `state`; `renamed` as in PageNames."""

    state: str
    renamed: dict[str, str] = {}
    # What folder_stem has found.
    stems: dict[str, str] = {}

    def analysis(self, path: str) -> str:
        """The analysis of a source."""
        return f"{self.state}/analysis/{self.stem(path)}.json"

    def interface(self, path: str) -> str:
        """The interface of a source."""
        return f"{self.state}/interface/{self.stem(path)}.json"

    def fold(self, folder: str) -> str:
        """The fold of a folder; the root's is called `_`."""
        return f"{self.state}/fold/{self.folder_stem(folder) or '_'}.json"

    def outline(self, folder: str) -> str:
        """What links and the repository's pages read of a fold."""
        return f"{self.state}/outline/{self.folder_stem(folder) or '_'}.json"

    def links(self, folder: str) -> str:
        """The links of a folder."""
        return f"{self.state}/links/{self.folder_stem(folder) or '_'}.json"

    def followed(self) -> str:
        """What the next link may go on from."""
        return f"{self.state}/followed"

    def boilerplate(self, kind: str) -> str:
        """What the pages of a kind have in common."""
        return f"{self.state}/boilerplate/{kind}.json"

    def checked(self) -> str:
        """What the check stage knows of the pages."""
        return f"{self.state}/check.json"

    def stem(self, path: str) -> str:
        """The path of a source's artifacts, without their suffix."""
        folder, slash, name = path.rpartition("/")
        return self.folder_stem(folder) + slash + (self.renamed.get(path) or make_safe(name))

    def folder_stem(self, folder: str) -> str:
        """The path of a folder's artifacts, without their suffix."""
        known = self.stems.get(folder)
        if known is None:
            known = self.stems[folder] = self.find_folder_stem(folder)
        return known

    def find_folder_stem(self, folder: str) -> str:
        """The stem of a folder that nobody asked for yet."""
        names = []
        parts = folder.split("/") if folder else []
        for depth, name in enumerate(parts, 1):
            safe = self.renamed.get("/".join(parts[:depth]) + "/") or make_safe(name)
            names.append(safe + "_" if TAKEN.fullmatch(safe) else safe)
        return "/".join(names)
