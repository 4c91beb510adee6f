"""A source that ends the process that reads it costs its own analysis and nothing else."""

import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from repodocs.model.analysis import Analysis
from tests.build.repository import FILES, PACKAGE, Repository
from tests.faults.driven import expect_no_traceback, expect_same, run_driven

# What the analysis of a source with one of these words does: crash in native code, be
# killed as for want of memory, or hang in native code that lets no signal handler run.
FAULT = """
import os, re, signal
from repodocs.build.stages import analyses as stages
from repodocs.build.workers import worker
worker.ENDED = 1.5
analyze = stages.analyze_source
def analyze_source(content, *rest):
    if b"SEGV" in content:
        os.kill(os.getpid(), signal.SIGSEGV)
    if b"KILL" in content:
        os.kill(os.getpid(), signal.SIGKILL)
    if b"HANG" in content:
        re.match(r"(a+)+$", "a" * 60 + "b")
    return analyze(content, *rest)
stages.analyze_source = analyze_source
"""
WAYS = {"-n 0": ("-n", "0"), "few pages": ("-n", "2")}
OUTCOMES = {"SEGV": ("crashed", "SIGSEGV"), "KILL": ("crashed", "SIGKILL"), "HANG": ("timed-out", "1 s")}


def make_repository(root: Path, *words: str, count: int = 12) -> Repository:
    """Sources without a fault, and one for each word."""
    files = {f"shapes/m{number}.py": f'"""Module {number}."""\n' for number in range(count)}
    files |= {f"{word.lower()}.py": f"# {word}\n" for word in words}
    files["repodocs.yaml"] = "limits: {parse_seconds: 1}\n"
    return Repository(root, FILES | files)


def read_analysis(repository: Repository, path: str) -> Analysis:
    """The analysis of a source."""
    content = (repository.root / f".repodocs/analysis/{path}.json").read_bytes()
    return msgspec.json.decode(content, type=Analysis)


def test_crashed_and_hanging_sources_cost_only_themselves(tmp_path: Path) -> None:
    """In the processes of a pool; a second run has nothing to do."""
    repository = make_repository(tmp_path / "shapes", *OUTCOMES)
    done = run_driven(repository.root, FAULT, "-n", "2")
    assert done.returncode == 0, done.stderr
    expect_no_traceback(done)
    quality = repository.read("docs/code/quality.md")
    for word, (outcome, reason) in OUTCOMES.items():
        analysis = read_analysis(repository, f"{word.lower()}.py")
        assert analysis.outcome == outcome
        assert reason in analysis.problems[0].message
        assert f"1 {outcome}" in quality or f"2 {outcome}" in quality
        assert reason in quality
    assert read_analysis(repository, "shapes/m3.py").outcome == "analyzed"
    # A build just after its configuration was written leaves no snapshot, since its time may not tell an edit.
    second = run_driven(repository.root, FAULT).stdout
    assert ", 0 tasks run," in second or "nothing to do" in second
    assert "nothing to do" in run_driven(repository.root, FAULT).stdout


@pytest.mark.parametrize("word", OUTCOMES)
def test_one_edited_source_that_crashes_is_an_edit_like_others(tmp_path: Path, word: str) -> None:
    """It is read before its task is known, and the process that does so may end as any other."""
    repository = make_repository(tmp_path / "shapes")
    assert repository.build().code == 0
    assert run_driven(repository.root, FAULT).returncode == 0
    repository.write("shapes/m3.py", f"# {word}\n")
    done = run_driven(repository.root, FAULT)
    assert done.returncode == 0, done.stderr
    expect_no_traceback(done)
    assert read_analysis(repository, "shapes/m3.py").outcome == OUTCOMES[word][0]
    assert "nothing to do" in run_driven(repository.root, FAULT).stdout


@pytest.mark.parametrize("word", ["SEGV", "HANG"])
def test_an_edit_that_crashes_is_an_edit_like_others(tmp_path: Path, word: str) -> None:
    """Few works are not worth a pool, and are run in a process of their own all the same."""
    repository = make_repository(tmp_path / "shapes")
    assert repository.build().code == 0
    repository.write("shapes/m3.py", f"# {word}\n")
    repository.write("shapes/m4.py", '"""Another module."""\n')
    done = run_driven(repository.root, FAULT)
    assert done.returncode == 0, done.stderr
    assert read_analysis(repository, "shapes/m3.py").outcome == OUTCOMES[word][0]
    assert read_analysis(repository, "shapes/m4.py").summary.text == "Another module."


def test_a_lost_analysis_is_passed_on_by_no_store(tmp_path: Path) -> None:
    """Where the fault is gone, a new build analyses the source as if there had been none."""
    repository = make_repository(tmp_path / "shapes", "SEGV", count=0)
    assert run_driven(repository.root, FAULT, "-n", "2").returncode == 0
    assert repository.build("-a").code == 0
    clean = make_repository(tmp_path / "clean" / "shapes", "SEGV", count=0)
    assert clean.build().code == 0
    expect_same(repository, clean)


def test_a_build_in_one_process_outlives_its_sources(tmp_path: Path) -> None:
    """With `-n 0` as with a pool."""
    repository = make_repository(tmp_path / "shapes", *OUTCOMES, count=2)
    done = run_driven(repository.root, FAULT, "-n", "0")
    assert done.returncode == 0, done.stderr
    expect_outcomes(repository)


def test_plain_doit_outlives_its_sources(tmp_path: Path) -> None:
    """Task by task: what crashes or hangs costs its own analysis, and the sources after it have theirs."""
    repository = make_repository(tmp_path / "shapes", *OUTCOMES, count=2)
    repository.write(
        "dodo.py", FAULT + "from repodocs.dodo import *\nfrom repodocs.dodo import DOIT_CONFIG\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "doit"],
        cwd=repository.root,
        env={**os.environ, "PYTHONPATH": str(PACKAGE)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    expect_outcomes(repository)


def expect_outcomes(repository: Repository) -> None:
    """Each source with a fault has an analysis that names it; the others are as ever."""
    for word, (outcome, reason) in OUTCOMES.items():
        analysis = read_analysis(repository, f"{word.lower()}.py")
        assert analysis.outcome == outcome
        assert reason in analysis.problems[0].message
    assert read_analysis(repository, "shapes/m1.py").outcome == "analyzed"


@pytest.mark.parametrize("way", ["-n 0", "few pages", "doit"])
def test_a_page_that_takes_too_long_is_stopped(tmp_path: Path, way: str) -> None:
    """Where the build itself renders: the page is named, and the pages of the other sources are there."""
    repository = Repository(tmp_path / "shapes", {"a.py": "pass\n", "b.py": "pass\n"})
    repository.write(
        "repodocs.yaml", "limits: {parse_seconds: 1}\ntemplates: own/\nexclude: [own/, dodo.py]\n"
    )
    # So many turns that no machine takes them, for one of the sources.
    loop = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
    page = (PACKAGE / "config" / "templates" / "keywords.md.j2").read_text(encoding="utf-8")
    repository.write("own/keywords.md.j2", "{% if 'a.py' in title %}" + loop + "{% endif %}" + page)
    done = repository.doit("--continue") if way == "doit" else repository.run("run", "-c", *WAYS[way])
    assert done.returncode in (1, 2), done.stdout + done.stderr
    assert "keywords:a.py: not done within 1 s" in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert (repository.root / "docs/code/b.py_kw.md").exists()
    assert not (repository.root / "docs/code/a.py_kw.md").exists()
