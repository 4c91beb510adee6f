"""Asks each language's own parser, one run of its tool for all sources of a project."""

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
from definitions import SourceTruth
from projects import HERE, AccuracyError, Project, bring_project, run_client

TOOLS = HERE / "truth"
TYPESCRIPT = Project("npm", "typescript", "5.9.3")
# What the tool for Rust is built with, and what clang finds its own headers in.
CRATES = tuple(
    Project("debian-binary", f"librust-{name}-dev", "")
    for name in ("syn", "proc-macro2", "quote", "unicode-ident")
)
PHP_PARSER = Project("debian-binary", "php-parser", "4.15.4-1")
CLANG_HEADERS = Project("debian-binary", "libclang-common-14-dev", "")
LIBCLANG = "libclang==14.0.6"


def read_truths(
    language: str, project: Project, root: Path, paths: list[str], folder: Path
) -> list[SourceTruth]:
    """What the language's parser says of each source; raises AccuracyError without the parser.

    It is kept in the folder, since the sources are pinned and only the tool may change.
    """
    command = TRUTHS[language](project, root, folder)
    tools = [Path(word).read_bytes() for word in command if Path(word).is_file()]
    digest = hashlib.sha256(b"\0".join([repr((command, paths)).encode(), *tools])).hexdigest()[:16]
    kept = folder / "truth" / f"{language}-{project.folder}-{digest}.jsonl"
    if not kept.exists():
        lines = [line for line in run_tool(command, paths) if line.startswith("{")]
        kept.parent.mkdir(exist_ok=True)
        kept.write_text("\n".join(lines), encoding="utf-8")
    rows = filter(None, kept.read_text(encoding="utf-8").split("\n"))
    return [msgspec.json.decode(row, type=SourceTruth) for row in rows]


def run_tool(command: list[str], paths: list[str]) -> list[str]:
    """The lines that a tool prints for the paths."""
    try:
        run = subprocess.run(  # noqa: S603
            command,
            input="\n".join(paths) + "\n",
            capture_output=True,
            text=True,
            check=False,
            errors="replace",
        )
    except FileNotFoundError as error:
        raise AccuracyError(f"{command[0]} is not installed") from error
    if run.returncode:
        raise AccuracyError(
            f"{Path(command[0]).name} ended with {run.returncode}: {run.stderr.strip()[-400:]}"
        )
    return run.stdout.split("\n")


def command_python(_project: Project, _root: Path, _folder: Path) -> list[str]:
    """The tool runs in this Python."""
    return [sys.executable, str(TOOLS / "python_truth.py")]


def command_typescript(_project: Project, _root: Path, folder: Path) -> list[str]:
    """The tool takes the compiler from its package."""
    return ["node", str(TOOLS / "typescript_truth.js"), str(bring_project(TYPESCRIPT, folder))]


def command_java(_project: Project, _root: Path, _folder: Path) -> list[str]:
    """The tool needs a JDK of 17 or newer."""
    export = "jdk.compiler/com.sun.tools.javac.tree=ALL-UNNAMED"
    return ["java", "-Xss16m", "--add-exports", export, str(TOOLS / "JavaTruth.java")]


def command_go(_project: Project, _root: Path, _folder: Path) -> list[str]:
    """The tool needs Go."""
    return ["go", "run", str(TOOLS / "go_truth.go")]


def command_ruby(_project: Project, _root: Path, _folder: Path) -> list[str]:
    """The tool needs Ruby itself (MRI, 2.6 to 3.3), whose own parser it asks."""
    return ["ruby", str(TOOLS / "ruby_truth.rb")]


def command_php(_project: Project, _root: Path, folder: Path) -> list[str]:
    """The tool takes the parser from its package."""
    parser = bring_project(PHP_PARSER, folder) / "usr" / "share" / "php" / "PhpParser" / "autoload.php"
    return ["php", str(TOOLS / "php_truth.php"), str(parser)]


def command_rust(_project: Project, _root: Path, folder: Path) -> list[str]:
    """Builds the tool against Debian's crates, without crates.io."""
    binary = folder / "rust-truth" / "release" / "rust-truth"
    if not binary.exists():
        crates = folder / "crates"
        crates.mkdir(exist_ok=True)
        for one in CRATES:
            unpacked = bring_project(one, folder) / "usr" / "share" / "cargo" / "registry"
            for crate in unpacked.iterdir():
                shutil.copytree(crate, crates / crate.name, dirs_exist_ok=True)
        settings = ['source.crates-io.replace-with="debian"', f'source.debian.directory="{crates}"']
        options = [word for one in settings for word in ("--config", one)]
        place = folder / "rust-source"
        shutil.copytree(TOOLS / "rust", place, dirs_exist_ok=True)
        build = [
            "cargo",
            "build",
            "--release",
            "--offline",
            *options,
            "--target-dir",
            str(folder / "rust-truth"),
        ]
        run_client(build, place)
    return [str(binary)]


def command_clang(language: str) -> Callable[[Project, Path, Path], list[str]]:
    """The tool for libclang in an environment of its own, with the compiler's headers and the system's."""

    def command(project: Project, root: Path, folder: Path) -> list[str]:
        """The tool with the project's arguments."""
        python = folder / "clang" / "bin" / "python"
        if not python.exists():
            run_client([sys.executable, "-m", "venv", str(folder / "clang")], folder)
            run_client([str(python), "-m", "pip", "install", "-q", LIBCLANG], folder)
        headers = (
            bring_project(CLANG_HEADERS, folder) / "usr" / "lib" / "llvm-14" / "lib" / "clang" / "14.0.6"
        )
        own = [one.replace("ROOT", str(root)) for one in project.arguments]
        dialect = ["-x", "c++"] if language == "cpp" else ["-x", "c", "-std=gnu11"]
        return [str(python), str(TOOLS / "clang_truth.py"), *dialect, "-resource-dir", str(headers), *own]

    return command


TRUTHS: dict[str, Callable[[Project, Path, Path], list[str]]] = {
    "python": command_python,
    "javascript": command_typescript,
    "typescript": command_typescript,
    "java": command_java,
    "go": command_go,
    "rust": command_rust,
    "ruby": command_ruby,
    "php": command_php,
    "c": command_clang("c"),
    "cpp": command_clang("cpp"),
}
