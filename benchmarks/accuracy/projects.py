"""The projects to score: read from projects.yaml, brought by their registry's client, unpacked."""

import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

import msgspec
import yaml

HERE = Path(__file__).resolve().parent
PROJECTS = HERE / "projects.yaml"


class AccuracyError(Exception):
    """A language cannot be scored; the text says why."""


class Project(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A package of a registry at a version, where its sources are, and how clang reads them."""

    registry: str
    package: str
    version: str
    paths: tuple[str, ...] = ()
    limit: int = 400
    arguments: tuple[str, ...] = ()

    @property
    def folder(self) -> str:
        """The name of its folder."""
        return f"{self.registry}+{self.package.replace('/', '+')}"


class Row(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is scored together: a language's projects, and the languages that repodocs may say.

    `others` are kinds that are of the third group here, such as PHP's properties, which are no functions.
    """

    ours: tuple[str, ...]
    projects: tuple[Project, ...]
    others: tuple[str, ...] = ()


def read_rows(projects: Path) -> dict[str, Row]:
    """The rows of a file by name."""
    return msgspec.convert(yaml.safe_load(projects.read_text("utf-8")), dict[str, Row])


def bring_project(project: Project, folder: Path) -> Path:
    """The unpacked project below `folder`; it is brought once."""
    root = folder / project.folder
    if root.exists():
        return root
    sys.stderr.write(f"bringing {project.registry} {project.package} {project.version}\n")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as name:
        work = Path(name)
        BRINGERS[project.registry](project, work)
        shutil.move(str(find_top(work)), root)
    return root


def bring_from_pypi(project: Project, work: Path) -> None:
    """Downloads and unpacks a source distribution."""
    wanted = f"{project.package}=={project.version}"
    pip = [sys.executable, "-m", "pip", "download", "-q", "--no-binary", ":all:", "--no-deps"]
    run_client([*pip, wanted, "-d", "."], work)
    unpack_archive(work)


def bring_from_npm(project: Project, work: Path) -> None:
    """Packs and unpacks a package."""
    run_client(["npm", "pack", "--silent", f"{project.package}@{project.version}"], work)
    unpack_archive(work)


def bring_from_debian(project: Project, work: Path) -> None:
    """Unpacks a source package, with Debian's patches."""
    wanted = f"{project.package}={project.version}"
    run_client(["apt-get", "source", "--download-only", "-qq", wanted], work)
    description = next(work.glob("*.dsc"))
    run_client(["dpkg-source", "--no-check", "-x", description.name, "unpacked"], work)


def bring_from_debian_binary(project: Project, work: Path) -> None:
    """Unpacks a package of files, without installing it."""
    wanted = f"{project.package}={project.version}" if project.version else project.package
    run_client(["apt-get", "download", "-qq", wanted], work)
    run_client(["dpkg-deb", "-x", next(work.glob("*.deb")).name, "unpacked"], work)


BRINGERS = {
    "pypi": bring_from_pypi,
    "npm": bring_from_npm,
    "debian": bring_from_debian,
    "debian-binary": bring_from_debian_binary,
}


def run_client(command: list[str], work: Path) -> None:
    """Runs a registry's client; raises AccuracyError with what it said last."""
    try:
        run = subprocess.run(command, cwd=work, capture_output=True, text=True, check=False)  # noqa: S603
    except FileNotFoundError as error:
        raise AccuracyError(f"{command[0]} is not installed") from error
    if run.returncode:
        raise AccuracyError(f"{' '.join(command)}: {run.stderr.strip()[-300:]}")


def unpack_archive(work: Path) -> None:
    """Unpacks the one archive of a folder."""
    found = next(path for path in work.iterdir() if path.name.endswith((".tar.gz", ".tgz")))
    with tarfile.open(found) as archive:
        archive.extractall(work / "unpacked", filter="data")


def find_top(work: Path) -> Path:
    """The folder that holds the project: what was unpacked, or the only folder in it."""
    top = work / "unpacked"
    inner = list(top.iterdir())
    return inner[0] if len(inner) == 1 and inner[0].is_dir() and inner[0].name != "usr" else top


def list_sources(project: Project, root: Path) -> list[Path]:
    """The sources to score, sorted; of too many those with the least hash of their path."""
    found = {
        path
        for pattern in project.paths
        for path in root.glob(pattern)
        if path.is_file()
        and not path.is_symlink()
        and (pattern.endswith(".d.ts") or not path.name.endswith(".d.ts"))
    }
    ranked = sorted(found, key=lambda path: hash_path(path.relative_to(root)))
    return sorted(ranked[: project.limit])


def hash_path(path: Path) -> str:
    """A number that has nothing to do with what a source holds."""
    return hashlib.sha256(path.as_posix().encode()).hexdigest()
