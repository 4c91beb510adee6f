"""The area of a source, as the repository's configuration names it."""

from functools import lru_cache
from typing import TYPE_CHECKING

from repodocs.model.options import Area

if TYPE_CHECKING:
    import pathspec


def find_area(areas: tuple[Area, ...], path: str) -> Area | None:
    """The first area whose gitignore patterns hold the path."""
    for area in areas:
        if compile_paths(area.paths).match_file(path):
            return area
    return None


@lru_cache(maxsize=256)
def compile_paths(paths: tuple[str, ...]) -> "pathspec.GitIgnoreSpec":
    """The patterns of an area, compiled once."""
    # Most repositories name no areas, and an edit would wait for it.
    import pathspec  # noqa: PLC0415

    return pathspec.GitIgnoreSpec.from_lines(paths)


def find_folder_area(areas: tuple[Area, ...], folder: str) -> Area | None:
    """The first area that holds a folder, as such or with all that stands in it; never for the root."""
    if not folder:
        return None
    for area in areas:
        patterns = compile_paths(area.paths)
        # `torch/nn/**` is about what is in the folder, `torch/nn/*.py` about some of it only.
        if patterns.match_file(f"{folder}/") or patterns.match_file(f"{folder}/_"):
            return area
    return None
