"""Builds on a Dask cluster: its scheduler and workers are processes of their own, without a common folder."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.build.repository import PACKAGE, Repository
from tests.faults.test_workers import FAULT, OUTCOMES, expect_outcomes, make_repository

LONGEST_SECONDS = 90
SOURCES = 60
NO_PORT = "dask://127.0.0.1:9"


class Cluster:
    """A scheduler on loopback, and workers."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        self.started: list[subprocess.Popen[bytes]] = []
        told = folder / "scheduler.json"
        options = ("--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(told))
        self.start("dask_scheduler", PACKAGE, *options)
        wait_for(told.exists)
        wait_for(lambda: told.read_text().endswith("}"))
        self.address = json.loads(told.read_text())["address"].replace("tcp://", "dask://")

    def start(self, program: str, package: Path, *options: str) -> "subprocess.Popen[bytes]":
        """Starts a process of the cluster with a package of repodocs, in a folder without sources."""
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", f"distributed.cli.{program}", "--no-dashboard", *options],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(package)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.started.append(process)
        return process

    def add_worker(self, package: Path = PACKAGE) -> "subprocess.Popen[bytes]":
        """Starts a worker; the build waits for it."""
        address = self.address.replace("dask://", "tcp://")
        return self.start("dask_worker", package, address, "--no-nanny", "--nthreads", "1")

    def end(self) -> None:
        """Ends all processes."""
        for process in self.started:
            process.kill()
            process.wait()


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    """A scheduler without workers."""
    cluster = Cluster(tmp_path / "cluster")
    yield cluster
    cluster.end()


def test_a_lost_worker_costs_nothing_but_time(cluster: Cluster, tmp_path: Path) -> None:
    """One is killed with work in its hands; the pages and artifacts are those of a build without a cluster."""
    lost, _ = cluster.add_worker(), cluster.add_worker()
    files = {f"deep/m{number}.py": make_source(number) for number in range(SOURCES)}
    there = Repository(tmp_path / "there", files)
    building = subprocess.Popen(
        [sys.executable, "-m", "repodocs", "run", "--executor", cluster.address],
        cwd=there.root,
        env={**os.environ, "PYTHONPATH": str(PACKAGE)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    wait_for(lambda: any((there.root / ".repodocs/analysis/deep").glob("*.json")))
    # Stopped, it keeps what it has: the build cannot end before the worker does.
    lost.send_signal(signal.SIGSTOP)
    time.sleep(1)
    assert building.poll() is None
    lost.send_signal(signal.SIGKILL)
    said, _ = building.communicate(timeout=LONGEST_SECONDS)
    assert building.returncode == 0, said
    assert f"{SOURCES} analysed" in said
    here = Repository(tmp_path / "here", files)
    assert here.build().code == 0
    assert there.pages() == here.pages()
    assert there.artifacts() == here.artifacts()
    assert there.build().ran == frozenset()


def test_a_worker_with_another_version_is_refused(cluster: Cluster, tmp_path: Path) -> None:
    """Alone it ends the build; beside a good one it is told and not used."""
    cluster.add_worker(copy_package(tmp_path / "other"))
    repository = Repository(tmp_path / "shapes")
    alone = repository.run("run", "--executor", cluster.address)
    assert alone.returncode == 3
    assert "it has repodocs 0.0.1, and the build 0." in alone.stderr
    assert "every worker of the cluster was refused" in alone.stderr
    assert "Traceback" not in alone.stderr
    assert not repository.artifacts()
    cluster.add_worker()
    built = build_patiently(repository, cluster)
    assert built.returncode == 0, built.stderr
    assert "refused the worker tcp://" in built.stderr
    assert "8 analysed" in built.stdout
    assert repository.build().ran == frozenset()


def test_a_scheduler_that_does_not_answer_is_an_error(tmp_path: Path) -> None:
    """Its address is told, and so is one that is none."""
    repository = Repository(tmp_path / "shapes")
    for address in (NO_PORT, "http://127.0.0.1"):
        done = repository.run("run", "--executor", address)
        assert done.returncode == 3
        assert address in done.stderr
        assert "Traceback" not in done.stderr


def build_patiently(repository: Repository, cluster: Cluster) -> "subprocess.CompletedProcess[str]":
    """Builds again until the good worker has joined."""
    done = repository.run("run", "--executor", cluster.address)
    for _ in range(20):
        if done.returncode == 0:
            break
        time.sleep(1)
        done = repository.run("run", "--executor", cluster.address)
    return done


def copy_package(folder: Path) -> Path:
    """The package as another version."""
    shutil.copytree(PACKAGE / "repodocs", folder / "repodocs", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(PACKAGE / "config", folder / "config")
    (folder / "repodocs/__init__.py").write_text('"""Another version."""\n\n__version__ = "0.0.1"\n')
    return folder


def make_source(number: int) -> str:
    """A source with something to analyse."""
    functions = "".join(f"def f{number}_{n}(x):\n    return g{n}(x)\n\n" for n in range(40))
    return f'"""Module {number}."""\n\n{functions}'


def wait_for(is_so: Callable[[], bool]) -> None:
    """Until it is so."""
    for _ in range(LONGEST_SECONDS * 20):
        if is_so():
            return
        time.sleep(0.05)
    raise AssertionError("it did not come to be")


def test_a_source_that_ends_its_process_costs_a_worker_nothing(cluster: Cluster, tmp_path: Path) -> None:
    """Its analysis says so, and the one worker does all the others."""
    faulty = tmp_path / "faulty"
    faulty.mkdir()
    # Python runs it when the worker starts.
    (faulty / "sitecustomize.py").write_text(FAULT)
    cluster.add_worker(Path(f"{faulty}{os.pathsep}{PACKAGE}"))
    repository = make_repository(tmp_path / "there", *OUTCOMES, count=4)
    done = repository.run("run", "--executor", cluster.address)
    assert done.returncode == 0, done.stdout + done.stderr
    expect_outcomes(repository)
