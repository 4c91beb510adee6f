"""Plays the CI action on fresh clones of a repository, commit after commit, and tells what each run analysed.

    python benchmarks/ci.py REPOSITORY [--commits 50] [--own-history] [--this-installation]

Commits are blank lines more in some sources, or with `--own-history` the repository's
last ones, merges as one. A content counts as changed where no commit before had it.
Exit status 1 when a run analysed more than what its commit changed.
"""

import argparse
import re
import sys
import tempfile
from pathlib import Path

import msgspec
from commits import pick
from measure import BenchmarkError, clean_up_when_ended, require_success, tell, time_command
from recipe import FileCache, Played, Recipe, Runner
from workplace import GIT

ACTION = Path(__file__).resolve().parent.parent / "action.yml"
COUNTS = re.compile(r"([\d,]+) analysed, ([\d,]+) from store(?: \((\d+) % hits\))?")
NOTHING = "nothing to do"
MOST_EDITS = 10
HEADING = f"{'run':<34}{'changed':>8}{'analysed':>9}{'from store':>11}{'hit rate':>9}  restored"


class Run(msgspec.Struct, frozen=True):
    """One run: its sources, those with contents that are new, analyses made, and those the store had."""

    sources: int
    changed: int
    analysed: int
    stored: int
    restored: str


class Story:
    """A repository that gets commits, and runs of its action, each in a new clone at another path."""

    def __init__(self, folder: Path, repository: Path, runner: Runner, history: int) -> None:
        self.folder = folder
        self.origin = folder / "origin"
        git(folder, "clone", "--quiet", "--no-local", str(repository.resolve()), str(self.origin))
        first, *self.history = list_history(self.origin, history)
        git(self.origin, "checkout", "--quiet", "-B", "main", first)
        self.known: set[str] = set()
        self.count_new()
        self.recipe = Recipe(ACTION)
        self.cache = FileCache(folder / "cache")
        self.runner = runner
        self.runs = 0

    def run(self, title: str, changed: int, branch: str) -> Run:
        """Plays the action in a fresh clone, and prints a line."""
        self.runs += 1
        root = self.folder / f"clone {self.runs}" / ("deep/" * (self.runs % 3)) / "work"
        root.parent.mkdir(parents=True)
        git(self.folder, "clone", "--quiet", "--branch", branch, str(self.origin), str(root))
        values = {
            "github.ref_name": branch,
            "github.base_ref": "" if branch == "main" else "main",
            "github.event.repository.default_branch": "main",
            "github.sha": git(root, "rev-parse", "HEAD").strip(),
        }
        sources = len(git(root, "ls-files").splitlines())
        run = read_run(self.recipe.play(root, self.cache, self.runner, values), sources, changed)
        rate = f"{find_rate([run]):.0f} %"
        write(f"{title:<34}{changed:>8,}{run.analysed:>9,}{run.stored:>11,}{rate:>9}  {run.restored[:40]}")
        return run

    def run_with_store_alone(self) -> Run:
        """A run that finds neither state nor pages, but the store."""
        whole = self.cache
        self.cache = whole.narrow(self.folder / "cache of stores", ".repodocs/store")
        run = self.run("the same, its store alone", 0, "main")
        self.cache = whole
        return run

    def advance(self, number: int) -> int:
        """Goes to the next commit; gives how many sources have a content that no commit before had."""
        if self.history:
            git(self.origin, "reset", "--quiet", "--hard", self.history.pop(0))
        else:
            self.edit(number)
        return self.count_new()

    def count_new(self) -> int:
        """How many sources have a content that was not there when this was asked before."""
        entries = git(self.origin, "ls-files", "--stage", "-z").split("\0")[:-1]
        contents = [entry.split()[1] for entry in entries]
        new = [one for one in contents if one not in self.known]
        self.known.update(new)
        return len(new)

    def revert(self) -> None:
        """Commits what the commit before the last one had."""
        tree = git(self.origin, "commit-tree", "-p", "HEAD", "-m", "undone", "HEAD~1^{tree}")
        git(self.origin, "reset", "--quiet", "--hard", tree.strip())

    def edit(self, number: int) -> None:
        """Commits a blank line more in some sources."""
        paths = [path for path in git(self.origin, "ls-files").splitlines() if is_text(self.origin / path)]
        if not paths:
            raise BenchmarkError("no source to edit")
        wanted = 1 + pick(f"{number}", MOST_EDITS)
        chosen = {paths[pick(f"{number} {turn}", len(paths))] for turn in range(wanted)}
        for path in chosen:
            with (self.origin / path).open("ab") as stream:
                stream.write(b"\n")
        commit(self.origin, f"edit {number}")


def main() -> int:
    """1 when a run did more than it had to, 3 when nothing could be played."""
    clean_up_when_ended()
    options = read_options()
    with tempfile.TemporaryDirectory(prefix="repodocs-ci-", dir=options.room) as folder:
        try:
            runner = Runner(Path(folder) / "runner")
            if options.this_installation:
                runner.take_this_installation()
            history = options.commits if options.own_history else 0
            story = Story(Path(folder), options.repository, runner, history)
            return tell_story(story, len(story.history) or options.commits)
        except BenchmarkError as error:
            tell(str(error))
            return 3


def tell_story(story: Story, commits: int) -> int:
    """A first run, the same commit in another clone, then commits on a branch."""
    write(HEADING)
    story.run("first run", 0, "main")
    runs = [story.run("the same commit, another clone", 0, "main"), story.run_with_store_alone()]
    git(story.origin, "checkout", "--quiet", "-b", "feature")
    for number in range(1, commits + 1):
        runs.append(story.run(f"commit {number}", story.advance(number), "feature"))
    story.revert()
    runs.append(story.run("the last commit reverted", 0, "feature"))
    analysed, stored = sum(one.analysed for one in runs), sum(one.stored for one in runs)
    changed = sum(one.changed for one in runs)
    unkept = [one for one in runs if one.analysed > one.changed]
    write(
        f"{len(runs)} runs: {changed:,} contents changed, {analysed:,} analysed, {stored:,} from the store, "
        f"hit rate {find_rate(runs):.1f} %"
    )
    return 1 if unkept or not all(one.restored for one in runs) else 0


def find_rate(runs: list[Run]) -> float:
    """The percentage of the sources whose analyses an earlier run had made."""
    sources, analysed = sum(one.sources for one in runs), sum(one.analysed for one in runs)
    return 100 * (sources - analysed) / sources if sources else 100.0


def write(line: str) -> None:
    """Prints a line at once: a run takes a while."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def read_run(played: Played, sources: int, changed: int) -> Run:
    """The counts out of a build's summary."""
    if NOTHING in played.text:
        return Run(sources, changed, 0, 0, played.restored)
    found = COUNTS.search(played.text)
    if found is None:
        raise BenchmarkError(f"a run told no counts: {played.text.strip()[-300:]}")
    analysed, stored = (int(found.group(place).replace(",", "")) for place in (1, 2))
    return Run(sources, changed, analysed, stored, played.restored)


def read_options() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("repository", type=Path, help="a git repository; it is only read")
    parser.add_argument("--commits", type=int, default=50, help="how many commits to make")
    parser.add_argument("--own-history", action="store_true", help="the repository's own last commits")
    parser.add_argument("--room", type=Path, default=None, help="the folder to work in")
    parser.add_argument(
        "--this-installation", action="store_true", help="in place of what the step `install` installs"
    )
    return parser.parse_args()


def list_history(origin: Path, commits: int) -> list[str]:
    """So many of the last commits and the one before them, the oldest first."""
    return git(
        origin, "rev-list", "--first-parent", "--reverse", f"--max-count={commits + 1}", "HEAD"
    ).split()


def is_text(path: Path) -> bool:
    """Whether a source is a regular file of text, where one more line end is an edit."""
    return path.is_file() and not path.is_symlink() and b"\0" not in path.read_bytes()[:4_000]


def commit(root: Path, message: str) -> None:
    """Commits everything."""
    git(root, "commit", "--quiet", "--no-verify", "--all", f"--message={message}")


def git(folder: Path, *arguments: str) -> str:
    """What git prints."""
    return require_success(time_command([*GIT, *arguments], folder), f"git {arguments[0]}").text


if __name__ == "__main__":
    sys.exit(main())
