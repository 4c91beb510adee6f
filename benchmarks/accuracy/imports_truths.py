"""The edges between the sources of a folder, as each language's own tool finds them."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec

Pairs = set[tuple[str, str]]


class TruthError(Exception):
    """A truth cannot be had; the text says why."""


class Truth(msgspec.Struct, frozen=True):
    """The edges, and the sources that the tool read: an edge of another one is nobody's.

    `is_by_folder`: a target is the folder of a package. `is_closed`: what is reached
    through others is among the targets.
    """

    pairs: frozenset[tuple[str, str]]
    read: frozenset[str]
    is_by_folder: bool = False
    is_closed: bool = False


def run_tool(command: list[str], folder: Path, environment: dict[str, str] | None = None) -> str:
    """What a tool prints, also where it found faults; raises TruthError when it prints nothing."""
    done = call_tool(command, folder, environment)
    if not done.stdout:
        raise TruthError(f"{' '.join(command[:3])} failed: {done.stderr.strip()[-400:]}")
    return done.stdout


def call_tool(
    command: list[str], folder: Path, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """What a tool did; raises TruthError when it is absent."""
    if shutil.which(command[0]) is None:
        raise TruthError(f"{command[0]!r} is not installed")
    return subprocess.run(  # noqa: S603  the commands below
        command,
        cwd=folder,
        env={**os.environ, **(environment or {})},
        capture_output=True,
        text=True,
        check=False,
    )


def read_python(root: Path, packages: list[str]) -> Truth:
    """The imports between the modules of packages, by grimp (pip install grimp)."""
    sys.path.insert(0, str(root))
    try:
        import grimp  # type: ignore[import-not-found, import-untyped, unused-ignore]  # noqa: PLC0415
    except ImportError as error:
        raise TruthError("grimp is not installed: pip install grimp") from error
    graph = grimp.build_graph(*packages, include_external_packages=False, cache_dir=None)
    places = {module: find_module(root, module) for module in graph.modules}
    pairs = frozenset(
        (places[module], places[target])
        for module in graph.modules
        for target in graph.find_modules_directly_imported_by(module)
        if places[module] and places[target]
    )
    return Truth(pairs, frozenset(path for path in places.values() if path))


def find_module(root: Path, module: str) -> str:
    """The source of a dotted name, "" for a folder without one."""
    base = module.replace(".", "/")
    return next((path for path in (f"{base}/__init__.py", f"{base}.py") if (root / path).is_file()), "")


def read_typescript(root: Path, folders: list[str]) -> Truth:
    """The dependencies of modules, by dependency-cruiser (npm install dependency-cruiser typescript)."""
    options = ["--no-config", "--output-type", "json", "--ts-pre-compilation-deps"]
    options += ["--exclude", "node_modules", "--module-systems", "es6,cjs,tsd"]
    if (root / "tsconfig.json").is_file():
        options += ["--ts-config", "tsconfig.json"]
    cruised = json.loads(run_tool(["depcruise", *options, *folders], root))
    read = {one["source"] for one in cruised["modules"] if (root / one["source"]).is_file()}
    pairs = {
        (one["source"], target["resolved"])
        for one in cruised["modules"]
        for target in one["dependencies"]
        if (root / target["resolved"]).is_file() and "node_modules" not in target["resolved"]
    }
    return Truth(frozenset(pairs), frozenset(read))


def read_go(root: Path, folders: list[str]) -> Truth:
    """The packages that each source imports, by `go list`; a target is a package's folder."""
    names = [f"./{folder.strip('./')}/..." if folder.strip("./") else "./..." for folder in folders or [""]]
    listed = run_tool(
        ["go", "list", "-e", "-json", *names], root, {"GOPROXY": "off", "GOFLAGS": "-mod=readonly"}
    )
    packages = list(split_objects(listed))
    folder_of = {one["ImportPath"]: os.path.relpath(one["Dir"], root) for one in packages}
    pairs: Pairs = set()
    read: set[str] = set()
    for one in packages:
        for files, imports in (
            (one.get("GoFiles", []) + one.get("CgoFiles", []), one.get("Imports", [])),
            (one.get("TestGoFiles", []), one.get("TestImports", [])),
            (one.get("XTestGoFiles", []), one.get("XTestImports", [])),
        ):
            here = folder_of[one["ImportPath"]]
            read.update(os.path.normpath(f"{here}/{name}") for name in files)
            group = f"{here}:{'+'.join(sorted(files))}"
            pairs.update((group, folder_of[name]) for name in imports if name in folder_of)
    return Truth(frozenset(pairs), frozenset(read), is_by_folder=True)


def split_objects(text: str) -> Iterator[dict[str, object]]:
    """The JSON objects that stand one after the other."""
    decoder = json.JSONDecoder()
    at = 0
    while at < len(text.rstrip()):
        value, at = decoder.raw_decode(text, at)
        yield value
        while at < len(text) and text[at].isspace():
            at += 1


def read_cpp(root: Path, arguments: list[str]) -> Truth:
    """The headers of C++, by `g++ -MM`."""
    return read_units(root, arguments, "g++", (".cc", ".cpp"))


def read_c(root: Path, arguments: list[str]) -> Truth:
    """The headers of C, by `gcc -MM`."""
    return read_units(root, arguments, "gcc", (".c",))


def read_units(root: Path, arguments: list[str], compiler: str, endings: tuple[str, ...]) -> Truth:
    """The headers that each translation unit reaches; what does not compile is not read."""
    folders = [one for one in arguments if not one.startswith("-")]
    options = [one for one in arguments if one.startswith("-")]
    pairs: Pairs = set()
    read: set[str] = set()
    for folder in folders or ["."]:
        for path in sorted(one for end in endings for one in (root / folder).rglob(f"*{end}")):
            done = call_tool([compiler, "-MM", *options, str(path.relative_to(root))], root)
            if done.returncode:
                continue
            _, *written = done.stdout.replace("\\\n", " ").split(": ", 1)[-1].split()
            source = path.relative_to(root).as_posix()
            read.add(source)
            found = {os.path.relpath(os.path.realpath(root / one), root) for one in written}
            pairs.update((source, one) for one in found if not one.startswith(".."))
    return Truth(frozenset(pairs), frozenset(read), is_closed=True)


TRUTHS = {
    "python": read_python,
    "typescript": read_typescript,
    "javascript": read_typescript,
    "go": read_go,
    "cpp": read_cpp,
    "c": read_c,
}
