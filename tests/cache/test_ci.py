"""The recipes for CI do what they promise, by their own commands."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.build.repository import FILES, PACKAGE, Repository

COUNT = len(FILES)


@pytest.fixture
def committed(tmp_path: Path) -> Repository:
    """A repository with one commit."""
    repository = Repository(tmp_path / "shapes")
    repository.git("-c", "user.name=one", "-c", "user.email=one@example.org", "commit", "-qm", "one")
    return repository


def read_yaml(name: str) -> "object":
    """A recipe."""
    return yaml.safe_load((PACKAGE / name).read_text(encoding="utf-8"))


def test_the_github_action_analyses_what_a_commit_changed(committed: Repository, tmp_path: Path) -> None:
    """Played on fresh clones at other paths, from the commands and keys in action.yml."""
    done = subprocess.run(
        [
            *(sys.executable, str(PACKAGE / "benchmarks/ci.py"), str(committed.root)),
            *("--commits", "2", "--this-installation", "--room", str(tmp_path)),
        ],
        env={**os.environ, "PYTHONPATH": str(PACKAGE)},
        capture_output=True,
        text=True,
        check=False,
        timeout=250,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    lines = {line[:34].strip(): line[34:].split() for line in done.stdout.splitlines()}
    assert lines["first run"][:5] == ["0", f"{COUNT}", "0", "0", "%"]
    assert lines["the same commit, another clone"][:5] == ["0", "0", "0", "100", "%"]
    assert lines["the same, its store alone"][:5] == ["0", "0", f"{COUNT}", "100", "%"]
    assert lines["the last commit reverted"][1] == "0"
    assert "repodocs-Linux@main@" in " ".join(lines["commit 1"])
    assert "repodocs-Linux@feature@" in " ".join(lines["commit 2"])


def test_the_workflow_uses_the_action() -> None:
    """Inputs that it gives are those of the action; its diff is a command that there is."""
    action, workflow = read_yaml("action.yml"), read_yaml(".github/workflows/repodocs.yml")
    steps = workflow["jobs"]["pages"]["steps"]  # type: ignore[index]  # plain YAML
    (ours,) = [step for step in steps if step.get("uses") == "./"]
    assert set(ours.get("with", {})) <= set(action["inputs"])  # type: ignore[index]  # as above
    assert any('repodocs" diff' in step.get("run", "") for step in steps)


def test_the_gitlab_template_builds_and_prunes(committed: Repository) -> None:
    """Its script, command by command; what it keeps is there afterwards."""
    job = read_yaml("ci/gitlab.yml")["repodocs"]  # type: ignore[index]  # as above
    for line in job["script"]:
        program, *arguments = shlex.split(line)
        assert program == "repodocs"
        given = [job["variables"][word[1:]] if word.startswith("$") else word for word in arguments]
        assert committed.run(*given).returncode == 0
    (kept,) = job["cache"]
    assert all((committed.root / path).is_dir() for path in kept["paths"])
    assert kept["fallback_keys"] == ["repodocs-$CI_DEFAULT_BRANCH"]


def test_the_hooks_of_pre_commit_run(committed: Repository) -> None:
    """Each entry is a command that ends well once the pages are built."""
    for hook in read_yaml(".pre-commit-hooks.yaml"):  # type: ignore[attr-defined]  # as above
        program, *arguments = shlex.split(hook["entry"])
        assert program == "repodocs"
        done = committed.run(*arguments)
        assert done.returncode == 0, done.stdout + done.stderr
