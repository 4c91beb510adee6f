"""Finds the source that a path means when its extension or its index is left out."""

from repodocs.link.table import SourceTable, split_path

EXTENSIONS = (
    *("", ".ts", ".tsx", ".d.ts", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs", ".json", ".vue"),
    *(".svelte", ".css", ".scss", ".sh", ".bash", ".rst", ".md", ".txt"),
)
INDEXES = (
    *("index.ts", "index.tsx", "index.d.ts", "index.js", "index.jsx", "index.mjs", "index.cjs"),
    *("index.rst", "index.md", "index.txt", "README.md", "README.rst", "readme.md", "README"),
    *("action.yml", "action.yaml", "Dockerfile", "default.nix", "main.tf", "_index.scss", "index.vue"),
)
PART_ENDINGS = (".scss",)
# A TypeScript source names the JavaScript that it becomes.
COMPILED = {".js": (".ts", ".tsx"), ".jsx": (".tsx",), ".mjs": (".mts",), ".cjs": (".cts",)}


def find_at(table: SourceTable, path: str | None) -> str:
    """The source at a path, "" for none."""
    if path is None:
        return ""
    candidates = [path + extension for extension in EXTENSIONS]
    for compiled, written in COMPILED.items():
        if path.endswith(compiled):
            candidates.extend(path.removesuffix(compiled) + extension for extension in written)
    candidates.extend(f"{path}/{index}".lstrip("/") for index in INDEXES)
    folder, name = split_path(path)
    # A part of a style sheet is called `_part.scss`, and taken in as `part`.
    candidates.extend(f"{folder}/_{name}{ending}".lstrip("/") for ending in PART_ENDINGS)
    return next((one for one in candidates if one in table.interfaces), "")
