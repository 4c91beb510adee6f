"""Nothing of a repository is run, and nothing of the machine is told."""

import ast
import os
import pickle
import re
import subprocess
import sys
from pathlib import Path

import pytest

import repodocs
from repodocs.render.templates import Templates, render_template
from repodocs.store.entry import pack_entry
from tests.build.repository import FILES, PACKAGE, Repository, read_tree
from tests.faults.test_secrets import unpack

CODE = Path(repodocs.__file__).parent
# Names under which Python, pytest, doit, pip, make, direnv or git find what they run.
RUN = "from pathlib import Path\nPath(__file__).with_name('MARK').write_text('run')\n"
SCRIPTS = (
    "conftest.py", "setup.py", "dodo.py", "sitecustomize.py", "usercustomize.py", "noxfile.py", "tasks.py", "yaml.py",
    "msgspec.py", "doit.py", "jinja2.py", "json.py", "tree_sitter.py", "xxhash/__init__.py", "repodocs/__init__.py",
    "repodocs/__main__.py", "repodocs/cli.py", "resolvers/python.py", "__init__.py", "__main__.py",
)  # fmt: skip
OTHERS = {
    "evil.pth": "import os; open('MARK', 'w').write('run')\n",
    "doit.cfg": "[GLOBAL]\nloader = evil\n[LOADER]\nevil = conftest:Loader\n[COMMAND]\nrun = conftest:Run\n",
    "pyproject.toml": '[build-system]\nrequires = []\nbuild-backend = "setup"\nbackend-path = ["."]\n[tool.doit]\nloader = "evil"\n[tool.doit.plugins.loader]\nevil = "conftest:Loader"\n',
    "Makefile": "$(shell touch MARK)\nall:\n\ttouch MARK\n",
    ".envrc": "touch MARK\n",
    "run.py": "#!/usr/bin/env python3\nopen('MARK', 'w').write('run')\n",
    ".gitattributes": "*.py filter=evil diff=evil\n",
    "docs/index.md.j2": "{{ ''.__class__.__mro__[1].__subclasses__() }}\n",
}
# What a configuration of git could run when it lists files.
GIT_SETTINGS = {"core.fsmonitor": "touch MARK", "filter.evil.clean": "touch MARK", "diff.evil.textconv": "touch MARK",
                "core.hooksPath": "hooks", "core.pager": "touch MARK", "core.sshCommand": "touch MARK"}  # fmt: skip

PLANTED = {
    "HOME": "/planted-home-4711", "USER": "planted-user-4711", "LOGNAME": "planted-user-4711", "HOSTNAME": "planted-host-4711",
    "GITHUB_TOKEN": "planted-token-4711", "AWS_SECRET_ACCESS_KEY": "planted-key-4711", "CI_JOB_ID": "planted-job-4711",
    "REPODOCS_CACHE_TOKEN": "planted-cache-4711", "LANG": "C.UTF-8", "VIRTUAL_ENV": "/planted-venv-4711",
}  # fmt: skip


class Bomb:
    """A value that runs a command when it is unpickled."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[object, tuple[str, str]]:
        return (os.mkfifo, (str(self.mark), 0o600))  # type: ignore[return-value]  # any call does


def run_as_installed(root: Path, *arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """The command as the installed program starts it, without the current folder among the modules."""
    return subprocess.run(
        [sys.executable, "-P", "-m", "repodocs", *arguments],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(PACKAGE), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("command", [(), ("list", "--all"), ("check", "--frozen"), ("clean",), ("init",)])
def test_nothing_of_a_repository_is_run(tmp_path: Path, command: tuple[str, ...]) -> None:
    """Neither what Python would import, nor doit's, pytest's, pip's, make's or git's own hooks."""
    files = FILES | dict.fromkeys(SCRIPTS, RUN) | OTHERS
    repository = Repository(tmp_path / "shapes", files)
    for name, value in GIT_SETTINGS.items():
        repository.git("config", name, value.replace("MARK", str(repository.root / "MARK")))
    hooks = repository.root / "hooks"
    hooks.mkdir()
    for hook in ("post-checkout", "post-index-change", "pre-commit"):
        (hooks / hook).write_text(f"#!/bin/sh\ntouch {repository.root}/MARK\n", encoding="utf-8")
        (hooks / hook).chmod(0o755)
    done = run_as_installed(repository.root, *command)
    assert "Traceback" not in done.stderr, done.stderr
    assert list(repository.root.rglob("MARK")) == []


@pytest.mark.parametrize(
    "text",
    [
        "title: !!python/object/apply:os.mkfifo [MARK]\n",
        "title: !!python/name:os.system\n",
        "!!python/object/new:os.system [touch MARK]\n",
        "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n" + "".join(f"{x}: &{x} [*{y}, *{y}, *{y}, *{y}, *{y}, *{y}, *{y}, *{y}]\n" for y, x in zip("cdefghij", "defghijk", strict=True)) + "exclude: *k\n",
        "exclude: " + "[" * 100_000 + "\n",
        "title: &a {b: *a}\n",
    ],
)  # fmt: skip
def test_a_hostile_configuration_is_a_mistake(tmp_path: Path, text: str) -> None:
    """Objects, laughs and depth in repodocs.yaml: a place and a remedy, nothing written, nothing run."""
    repository = Repository(tmp_path / "shapes", FILES | {"repodocs.yaml": text})
    done = run_as_installed(repository.root)
    assert done.returncode == 3, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert re.search(r"repodocs\.yaml:\d+:\d+: ", done.stderr), done.stderr
    assert not (repository.root / "docs").exists()
    assert not (repository.root / "MARK").exists()


def test_a_pickle_in_the_store_is_never_opened(tmp_path: Path) -> None:
    """In place of every entry, artifact and file of the state: the same pages as ever."""
    repository = Repository(tmp_path / "shapes")
    assert repository.build().code == 0
    pages = repository.pages()
    mark = tmp_path / "mark"
    bomb = pickle.dumps(Bomb(mark))
    for path in sorted((repository.root / ".repodocs").rglob("*")):
        if path.is_file() and path.name != "lock":
            key = path.parent.name + path.name
            path.write_bytes(pack_entry(key, bomb) if "store" in path.parts else bomb)
    repository.write("shapes/area.py", repository.read("shapes/area.py") + "\n")
    assert repository.build("-a").code == 0
    assert not mark.exists()
    repository.write("shapes/area.py", repository.read("shapes/area.py")[:-1])
    assert repository.build().code == 0
    assert repository.pages() == pages


def test_only_processes_of_our_own_exchange_pickles() -> None:
    """Of all modules those that hand works to workers; none calls eval, exec or a shell, none loads YAML by tag."""
    allowed = {"build/workers/child.py", "build/workers/cluster_pool.py", "build/workers/cluster_worker.py"}
    for path in sorted(CODE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        name = path.relative_to(CODE).as_posix()
        imported = {
            alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names
        }
        imported |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        assert not imported & {"shelve", "runpy", "dill", "cloudpickle"}, name
        assert "pickle" not in imported or name in allowed, name
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                called = ast.unparse(node.func)
                assert called not in (
                    "eval",
                    "exec",
                    "os.system",
                    "os.popen",
                    "yaml.load",
                    "yaml.unsafe_load",
                ), name
                assert not any(word.arg == "shell" for word in node.keywords), name


def test_a_template_cannot_reach_beyond_its_values() -> None:
    """Those that a configuration names are sandboxed; a file of a source is never one."""
    for text in (
        "{{ ''.__class__.__mro__ }}",
        "{{ table.__globals__ }}",
        "{{ ''.__class__.__base__.__subclasses__() }}",
    ):
        with pytest.raises(Exception, match=r"unsafe|undefined|security"):
            render_template(Templates((("a.j2", text),)), "a.j2")


def test_nothing_of_the_environment_is_in_any_output(tmp_path: Path) -> None:
    """Pages, artifacts, store and state hold no value of the environment; pages and artifacts no folder either."""
    repository = Repository(tmp_path / "own-folder-4711" / "shapes")
    done = repository.build(**PLANTED)
    assert done.code == 0, done.err
    for path, content in read_tree(repository.root / ".repodocs").items():
        whole = content + unpack(content) if path.startswith("store/") else content
        assert not re.search(rb"planted-\w+-4711", whole), path
    for path, content in {**repository.pages(), **repository.artifacts()}.items():
        assert b"4711" not in content, path
    assert "4711" not in done.out + done.err
