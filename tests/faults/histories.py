"""Random histories of edits; after each of them a build must give what a clean one gives, and do no more."""

import os
import random
from collections.abc import Callable
from pathlib import Path

from tests.build.forks import Forks
from tests.build.repository import FILES, PACKAGE
from tests.faults.place import Place, Tree, Tried, expect_no_traceback
from tests.faults.rows import find_needless, read_rows, read_whole

SHIPPED = PACKAGE / "config"
TEMPLATE = (SHIPPED / "templates/index.md.j2").read_text(encoding="utf-8")
QUERY = (SHIPPED / "languages/ini/symbols.scm").read_text(encoding="utf-8")
SUBJECT = {
    **FILES,
    "setup.ini": "[one]\nkey = 1\n; A comment.\nother = 2\n",
    "tpl/index.md.j2": TEMPLATE,
    "langs/ini/symbols.scm": QUERY,
    "langs/ini/language.yaml": (SHIPPED / "languages/ini/language.yaml").read_text(encoding="utf-8"),
}
TEXTS = (
    '"""One."""\n\n\ndef one():\n    return 1\n',
    '"""One."""\n\n\ndef one():\n    return 2\n',
    '"""Two."""\nfrom shapes.area import square\nfrom shapes import paint\n\n\nclass Two(paint.Cost):\n    def two(self):\n        return square(2)\n',
    "".join(
        f'def f{number}(side):\n    """Function {number}."""\n    return {number}\n\n\n'
        for number in range(9)
    ),
    '#include "area.h"\n#include "../native/new.h"\nint two() { return area(2); }\n',
    "# Title\n\nSee [area](shapes/area.py) and [gone](gone.py).\n",
    "",
    "\0binary",
    "[two]\nkey = 3\n",
)
NEW = (
    "shapes/new.py",
    "shapes/deep/er/x.py",
    "native/new.h",
    "docs/guide.md",
    "new/only.py",
    "more.ini",
    "a b/c [d].py",
)
CONFIGURATIONS = (
    "",
    "title: One\n",
    "title: Two\nexclude: [native/]\n",
    "limits: {entries: 2, rows: 3}\n",
    "templates: tpl\n",
    "language_folders: [langs]\n",
    "areas:\n  - {title: Core, paths: [shapes/], text: What all stands on.}\n",
)
TEMPLATES = (TEMPLATE, TEMPLATE + "\nMore.\n", TEMPLATE + "\nLess.\n")
QUERIES = (QUERY, QUERY.replace("(comment) @comment\n", ""), QUERY + "\n; A word.\n")
# The files of a history that are edited as sources; those of the configuration have edits of their own.
APART = ("tpl/", "langs/", "repodocs.yaml")


class History:
    """One place through many histories; what is drawn is the same for the same seed."""

    def __init__(self, place: Place, seed: int) -> None:
        self.place = place
        self.chance = random.Random(seed)  # noqa: S311  as above
        self.texts: dict[str, list[str]] = {}
        self.done: list[str] = []
        # Files that were changed by hand: whoever did so keeps those that no task writes any more.
        self.tampered: set[Path] = set()
        self.kinds: dict[str, Callable[[], str]] = {
            name.removeprefix("do_"): getattr(self, name) for name in dir(self) if name.startswith("do_")
        }

    def edit(self) -> None:
        """Makes one edit."""
        kind = self.chance.choice(sorted(self.kinds))
        self.done.append(f"{kind} {self.kinds[kind]()}".strip())

    def list_sources(self) -> list[str]:
        """The sources that may be edited."""
        return sorted(path for path in self.place.read_sources() if not path.startswith(APART))

    def choose_source(self) -> str:
        """One of them."""
        return self.chance.choice(self.list_sources() or ["README.md"])

    def write(self, path: str, text: str) -> str:
        """Writes a source, and remembers what it held; a file in the way of its folder goes."""
        for parent in (self.place.root / path).parents:
            if parent.is_file():
                parent.unlink()
        if (self.place.root / path).is_dir():
            return ""
        if (self.place.root / path).is_file():
            self.texts.setdefault(path, []).append(self.place.repository.read(path))
        self.place.repository.write(path, text)
        return path

    def do_add(self) -> str:
        """A new source, or one that is there."""
        return self.write(self.chance.choice((*NEW, *FILES)), self.chance.choice(TEXTS))

    def do_edit(self) -> str:
        """Another text."""
        return self.write(self.choose_source(), self.chance.choice(TEXTS))

    def do_extend(self) -> str:
        """A line more, which changes a body and no more."""
        path = self.choose_source()
        text = self.place.repository.read(path) if (self.place.root / path).is_file() else ""
        return self.write(path, text + f"# {self.chance.randrange(100)}\n")

    def do_delete(self) -> str:
        """One source less."""
        path = self.choose_source()
        (self.place.root / path).unlink(missing_ok=True)
        return path

    def do_rename(self) -> str:
        """The same content under a new name."""
        old, new = self.choose_source(), self.chance.choice(NEW)
        target = self.place.root / new
        if (
            not (self.place.root / old).is_file()
            or target.is_dir()
            or any(one.is_file() for one in target.parents)
        ):
            return ""
        target.parent.mkdir(parents=True, exist_ok=True)
        (self.place.root / old).rename(target)
        return f"{old} to {new}"

    def do_touch(self) -> str:
        """Another time and nothing else."""
        path = self.choose_source()
        if (self.place.root / path).exists():
            os.utime(self.place.root / path)
        return path

    def do_revert(self) -> str:
        """What a source held before."""
        path = self.chance.choice(sorted(self.texts) or [""])
        return self.write(path, self.texts[path][0]) if path else ""

    def do_same_size(self) -> str:
        """Other bytes of the same size, and the time set back."""
        full = self.place.root / self.choose_source()
        if not full.is_file() or not full.stat().st_size:
            return ""
        before, content = full.stat(), bytearray(full.read_bytes())
        content[self.chance.randrange(len(content))] = self.chance.choice(b"abc \n")
        with full.open("r+b") as stream:
            stream.write(content)
        os.utime(full, ns=(before.st_atime_ns, before.st_mtime_ns))
        return full.name

    def do_configure(self) -> str:
        """Another configuration, or none."""
        text = self.chance.choice(CONFIGURATIONS)
        (self.place.root / "repodocs.yaml").unlink(missing_ok=True)
        if text:
            self.place.repository.write("repodocs.yaml", text)
        return text.partition("\n")[0]

    def do_template(self) -> str:
        """Another template; it counts only while the configuration names its folder."""
        self.place.repository.write("tpl/index.md.j2", self.chance.choice(TEMPLATES))
        return ""

    def do_query(self) -> str:
        """Another query, as for templates."""
        self.place.repository.write("langs/ini/symbols.scm", self.chance.choice(QUERIES))
        return ""

    def choose_written(self) -> Path:
        """A page or an artifact."""
        tree = self.place.read()
        pages = [f"docs/code/{path}" for path in tree.pages if path != ".gitattributes"]
        artifacts = [f".repodocs/{path}" for path in tree.artifacts if path.endswith(".json")]
        return self.place.root / self.chance.choice(sorted([*pages, *pages, *artifacts]) or ["none"])

    def do_tamper(self) -> str:
        """Something that a build wrote is changed by hand, at times to the same size and time."""
        full = self.choose_written()
        if not full.is_file() or not full.stat().st_size:
            return ""
        before, content = full.stat(), bytearray(full.read_bytes())
        place = self.chance.randrange(len(content))
        content[place] ^= 1 << self.chance.randrange(7)
        full.write_bytes(content if self.chance.random() < 0.5 else content[:place])
        self.tampered.add(full)
        os.utime(full, ns=(before.st_atime_ns, before.st_mtime_ns))
        return full.relative_to(self.place.root).as_posix()

    def do_lose(self) -> str:
        """Something that a build wrote is gone."""
        full = self.choose_written()
        full.unlink(missing_ok=True)
        return full.relative_to(self.place.root).as_posix()

    def do_switch(self) -> str:
        """All is committed on this branch, and the other one laid out."""
        git = self.place.repository.git
        git("add", "-A")
        git("commit", "-q", "--allow-empty", "-m", "so far")
        other = self.chance.choice(("main", "left", "right"))
        git("checkout", "-q", "-B" if other not in self.list_branches() else "-f", other)
        return other

    def list_branches(self) -> set[str]:
        """The branches that are there."""
        return {path.name for path in (self.place.root / ".git/refs/heads").iterdir()}


def begin_history(forks: Forks, base: Path, seed: int) -> History:
    """A place for histories, built once."""
    place = Place(forks, base, SUBJECT)
    for key, value in (("user.name", "A"), ("user.email", "a@example.com"), ("gc.auto", "0")):
        place.repository.git("config", key, value)
    place.repository.write(".git/info/exclude", "docs/code/\n.repodocs/\n")
    place.build()
    return History(place, seed)


def try_histories(forks: Forks, base: Path, histories: int, seed: int) -> Tried:
    """Histories of 3 to 12 edits with builds in between, each compared with a clean build at its end."""
    history, tried = begin_history(forks, base, seed), Tried()
    for number in range(histories):
        history.done.clear()
        tried.many += 1
        for _ in range(history.chance.randint(3, 12)):
            history.edit()
            tried.see("edits")
            if history.chance.random() < 0.1:
                tried.see("tasks ran", build_once(history, tried, f"history {number} of seed {seed}"))
        when = f"history {number} of seed {seed}"
        tried.see("tasks ran", build_once(history, tried, when))
        expect_clean(history, tried, when)
        if len(tried.wrong) > 20:
            break
    return tried


def build_once(history: History, tried: Tried, when: str) -> int:
    """A build; no task of it was fresh. Gives how many ran."""
    place = history.place
    if history.chance.random() < 0.3:
        said, ran = place.say("run"), frozenset[str]()
    else:
        before, whole = read_rows(place.root), read_whole(place.root)
        said, ran = place.build()
        needless = find_needless(ran, before, read_rows(place.root), whole)
        tried.require(not needless, f"{when}: ran for nothing: {needless[:5]} after {history.done}")
    history.done.append("build")
    expect_no_traceback(tried, said, when)
    tried.require(said.code == 0, f"{when}: exit status {said.code}: {said.err[-300:]} after {history.done}")
    return len(ran)


def expect_clean(history: History, tried: Tried, when: str) -> None:
    """What is there is what a clean build gives, and one more run has nothing to do."""
    clean = history.place.build_clean()
    drop_kept(history, clean)
    differing = history.place.read().compare(clean)
    tried.require(not differing, f"{when}: {differing} after {history.done}")
    _, ran = history.place.build()
    tried.require(not ran, f"{when}: the run after it ran {sorted(ran)[:6]} after {history.done}")


def drop_kept(history: History, clean: Tree) -> None:
    """Removes files changed by hand that no task writes any more, as their owner would."""
    root = history.place.root
    written = {root / "docs/code" / path for path in clean.pages} | {
        root / ".repodocs" / path for path in clean.artifacts
    }
    for full in history.tampered - written:
        full.unlink(missing_ok=True)
        remove_empty(full.parent, root)
    history.tampered &= written


def remove_empty(folder: Path, root: Path) -> None:
    """Removes folders that are empty now."""
    while folder != root and folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
