"""The store of analyses: shared, verified, bounded, and never able to do harm."""

import os
import socket
import zlib
from pathlib import Path

from repodocs.store.entry import DIGEST_BYTES
from tests.build.repository import FILES, Repository, read_tree

COUNT = len(FILES)
ALL_HITS = f"0 analysed, {COUNT} from store (100 % hits)"


def list_entries(store: Path) -> list[Path]:
    """The files of all entries, sorted."""
    return sorted(path for path in store.glob("??/*") if len(path.name) == 62)


def test_clones_share_a_folder(tmp_path: Path) -> None:
    """By the configuration or the environment; the second clone, at another path, parses nothing."""
    store = tmp_path / "shared"
    first = Repository(tmp_path / "one")
    first.write("repodocs.yaml", f"store: {store}\nexclude: [repodocs.yaml]\n")
    said = first.build().out
    assert f"{COUNT} analysed, 0 from store (0 % hits)" in said
    assert not (first.root / ".repodocs/store").exists()
    second = Repository(tmp_path / "deeper" / "two")
    assert ALL_HITS in second.build(REPODOCS_STORE=str(store)).out
    assert second.pages() == first.pages()
    assert second.artifacts() == first.artifacts()


def test_a_store_in_the_repository_is_no_source(tmp_path: Path) -> None:
    """Also where there is no git that would leave it out."""
    repository = Repository(tmp_path / "one")
    repository.write("repodocs.yaml", "store: build/analyses\n")
    repository.build()
    again = repository.build()
    assert again.ran == frozenset()
    (repository.root / ".git").rename(tmp_path / "git")
    assert not any("analyses" in name for name in repository.build("-a").ran)


def test_an_entry_that_does_not_hold_is_a_miss_and_replaced(tmp_path: Path) -> None:
    """One is cut, one is another's, all others have a wrong byte."""
    repository = Repository(tmp_path / "one")
    repository.build()
    pages = repository.pages()
    store = repository.root / ".repodocs/store"
    cut, foreign, *others = list_entries(store)
    good = read_tree(store)
    foreign.write_bytes(others[0].read_bytes())
    cut.write_bytes(cut.read_bytes()[:40])
    for path in others:
        content = bytearray(path.read_bytes())
        content[len(content) // 2] ^= 1
        path.write_bytes(content)
    clone = Repository(tmp_path / "two")
    said = clone.build(REPODOCS_STORE=str(store)).out
    assert f"{COUNT} analysed, 0 from store" in said
    assert clone.pages() == pages
    mended = read_tree(store)
    assert {p: c for p, c in mended.items() if p != "size"} == {p: c for p, c in good.items() if p != "size"}
    assert repository.run("cache", "verify").returncode == 0


def test_a_store_that_takes_nothing_serves(tmp_path: Path) -> None:
    """What is there is read; what is new is made and not kept, and nobody is bothered."""
    repository = Repository(tmp_path / "one")
    repository.build()
    store = repository.root / ".repodocs/store"
    for shard in (f"{number:02x}" for number in range(256)):
        if not (store / shard).exists():
            # No user's right is asked: where a file stands, no folder can be made.
            (store / shard).write_text("taken")
    clone = Repository(tmp_path / "two")
    done = clone.build(REPODOCS_STORE=str(store))
    assert ALL_HITS in done.out
    for number in range(5):
        clone.write(f"shapes/new{number}.py", f"def new{number}():\n    return {number}\n")
    before = read_tree(store)
    done = clone.build(REPODOCS_STORE=str(store))
    assert (done.code, done.err) == (0, "")
    assert "5 analysed" in done.out
    assert set(before) <= set(read_tree(store))


def test_the_limit_lets_the_least_recently_used_go(tmp_path: Path) -> None:
    """An entry that a build has just used stays, one that nobody asked for in a year goes."""
    repository = Repository(tmp_path / "one")
    repository.build()
    store = repository.root / ".repodocs/store"
    entries = list_entries(store)
    for path in entries:
        os.utime(path, (1_000_000_000, 1_000_000_000))
    # Asking for all analyses again notes their use; the one of a file that is gone is not asked for.
    (repository.root / "shapes/paint.py").unlink()
    assert "0 analysed" in repository.build("-a").out
    unused = [path for path in entries if path.stat().st_mtime < 1_100_000_000]
    assert len(unused) == 1
    size = sum(path.stat().st_size for path in entries)
    told = repository.run("cache", "prune", str(size - 1))
    assert told.stdout.startswith("removed 1 entries of ")
    assert not unused[0].exists()


def test_a_build_keeps_the_store_within_its_limit(tmp_path: Path) -> None:
    """Without being asked."""
    repository = Repository(tmp_path / "one")
    repository.write("repodocs.yaml", "store_bytes: 2000\nexclude: [repodocs.yaml]\n")
    repository.build()
    left = list_entries(repository.root / ".repodocs/store")
    assert 0 < sum(path.stat().st_size for path in left) <= 2000


def test_commands_tell_and_clear(tmp_path: Path) -> None:
    """Stats, verify with damage, clear; files of somebody else stay."""
    repository = Repository(tmp_path / "one")
    repository.build()
    store = repository.root / ".repodocs/store"
    (store / "notes.txt").write_text("mine")
    (store / "ab").mkdir(exist_ok=True)
    (store / "ab" / "notes.txt").write_text("mine")
    stats = repository.run("cache", "stats").stdout
    assert f"entries  {COUNT}\n" in stats
    assert " of 1,000,000,000 (0 %)" in stats
    list_entries(store)[0].write_bytes(b"broken")
    told = repository.run("cache", "verify")
    assert told.returncode == 1
    assert told.stdout.startswith("removed 1 entries of 6 bytes\n")
    assert "left    0 entries of 0 bytes" in repository.run("cache", "clear").stdout
    assert list_entries(store) == []
    assert (store / "notes.txt").exists()
    assert (store / "ab" / "notes.txt").exists()
    for wrong in ((), ("burn",), ("prune", "1 GB"), ("stats", "x")):
        told = repository.run("cache", *wrong)
        assert (told.returncode, told.stdout) == (3, "")
        assert told.stderr.startswith("repodocs: cache")


def test_the_store_knows_no_machine(tmp_path: Path) -> None:
    """No entry and no artifact names a folder of the machine or its host."""
    repository = Repository(tmp_path / "one")
    repository.build()
    texts = list(repository.artifacts().values())
    entries = list_entries(repository.root / ".repodocs/store")
    texts += [zlib.decompress(path.read_bytes()[DIGEST_BYTES:]) for path in entries]
    assert len(texts) > COUNT
    for secret in (str(tmp_path), socket.gethostname()):
        assert not any(secret.encode() in text for text in texts)


def test_a_store_that_is_only_read_stays_as_it_is(tmp_path: Path) -> None:
    """New analyses are made and not kept, and no use is noted."""
    repository = Repository(tmp_path / "one")
    repository.build()
    store = repository.root / ".repodocs/store"
    for path in list_entries(store):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    before = {path: path.stat().st_mtime for path in store.rglob("*")}
    clone = Repository(tmp_path / "two")
    clone.write("shapes/new.py", "def new():\n    return 1\n")
    done = clone.build(REPODOCS_STORE=str(store), REPODOCS_STORE_READ_ONLY="yes")
    assert f"1 analysed, {COUNT} from store" in done.out
    assert {path: path.stat().st_mtime for path in store.rglob("*")} == before
