"""A shared cache spares work and can do no harm: fetched from nginx, from bazel-remote's rules, from a folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.build.repository import FILES, Built, Repository
from tests.cache.servers import BadProxy, BazelRemote, Nginx, Server, run_nginx, run_server

COUNT = len(FILES)
ALL_HITS = f"0 analysed, {COUNT} from store (100 % hits), shared cache: {COUNT} fetched, 0 folders sent"


@pytest.fixture
def nginx(tmp_path: Path) -> Iterator[Nginx]:
    """A real nginx on loopback."""
    with run_nginx(tmp_path / "nginx") as running:
        yield running


@pytest.fixture
def proxy(nginx: Nginx, first: Repository) -> Iterator[Server]:
    """A proxy before an nginx that has the analyses of the first clone."""
    assert send(first, nginx.url).code == 0
    with run_server(BadProxy, nginx.port) as running:
        yield running


@pytest.fixture
def first(tmp_path: Path) -> Repository:
    """The clone of a trusted branch."""
    return Repository(tmp_path / "first")


def send(repository: Repository, url: str) -> Built:
    """Makes the analyses and adds them to the cache."""
    return repository.build("--cache-url", url, "--cache-write", "analyze")


def test_another_clone_parses_nothing(nginx: Nginx, first: Repository, tmp_path: Path) -> None:
    """Its pages are the same, and each connection carries more than one request."""
    done = first.build("--cache-url", nginx.url, "--cache-write")
    assert (done.code, done.err) == (0, "")
    assert "shared cache: 0 fetched, 5 folders sent" in done.out
    before = len(nginx.requests())
    second = Repository(tmp_path / "deeper" / "second")
    done = second.build(REPODOCS_CACHE_URL=nginx.url)
    assert (done.code, done.err) == (0, "")
    assert ALL_HITS in done.out
    assert second.pages() == first.pages()
    fetched = nginx.requests()[before:]
    assert {method for _, method, _, _ in fetched} == {"GET"}
    assert len({connection for connection, *_ in fetched}) < len(fetched)


def test_what_the_cache_has_is_not_sent_again(nginx: Nginx, first: Repository, tmp_path: Path) -> None:
    """A trusted build of the same sources asks, and sends nothing."""
    send(first, nginx.url)
    before = len(nginx.requests())
    assert "0 fetched, 0 folders sent" in send(first, nginx.url).out
    assert {method for _, method, _, _ in nginx.requests()[before:]} == {"HEAD"}
    assert "5 folders sent" not in send(Repository(tmp_path / "second"), nginx.url).out


def test_a_changed_folder_takes_what_its_last_pack_has(
    nginx: Nginx, first: Repository, tmp_path: Path
) -> None:
    """A new commit analyses its own changes and nothing else."""
    send(first, nginx.url)
    second = Repository(tmp_path / "second")
    second.replace("shapes/area.py", "side * side", "side ** 2")
    second.write("shapes/new.py", "def new():\n    return 1\n")
    done = second.build("analyze", REPODOCS_CACHE_URL=nginx.url)
    assert f"2 analysed, {COUNT - 1} from store" in done.out


def test_it_is_only_read_unless_told(nginx: Nginx, first: Repository) -> None:
    """No option, no PUT."""
    done = first.build("analyze", REPODOCS_CACHE_URL=nginx.url)
    assert f"{COUNT} analysed" in done.out
    assert {method for _, method, _, _ in nginx.requests()} == {"GET"}


def test_bazel_remote_takes_and_gives_it(first: Repository, tmp_path: Path) -> None:
    """By its rules: nothing is refused, and all comes back."""
    with run_server(BazelRemote) as server:
        assert "5 folders sent" in send(first, server.url).out
        assert server.refused == []
        done = Repository(tmp_path / "second").build("analyze", REPODOCS_CACHE_URL=server.url)
        assert ALL_HITS in done.out
        # A record whose pack was evicted is a miss.
        server.blobs = {path: blob for path, blob in server.blobs.items() if "/ac/" in path}
        third = Repository(tmp_path / "third").build("analyze", REPODOCS_CACHE_URL=server.url)
        assert (third.code, third.err) == (0, "")
        assert f"{COUNT} analysed" in third.out


BAD = {
    "failing": "it answered 503",
    "late": "",
    "slowly": "",
    "cut": "an answer was cut",
    "lying": "it sent other bytes than it promised",
    "portal": "its records are not those of a build cache",
    "elsewhere": "it answered 302",
}


# Which limit they meet first depends on the machine.
SLOW = ("late", "slowly")


@pytest.mark.parametrize("mode", BAD)
def test_a_bad_server_is_told_once_and_left_alone(
    mode: str, proxy: Server, first: Repository, tmp_path: Path
) -> None:
    """The build succeeds with the same bytes, by its own work."""
    proxy.mode = mode
    second = Repository(tmp_path / "second")
    seconds = 1 if mode in SLOW else 60
    second.write("repodocs.yaml", f"cache_seconds: {seconds}\nexclude: [repodocs.yaml]\n")
    done = second.build("--cache-write", "analyze", REPODOCS_CACHE_URL=proxy.url)
    assert done.code == 0
    told = done.err.splitlines()
    assert len(told) == 1
    assert told[0].startswith("repodocs: the shared cache: ")
    assert BAD[mode] in told[0] or mode in SLOW
    assert f"{COUNT} analysed, 0 from store" in done.out
    assert second.artifacts() == first.artifacts()


def test_a_connection_that_ends_between_requests_is_opened_again(proxy: Server, tmp_path: Path) -> None:
    """As servers do when nobody asked for a while."""
    proxy.mode = "hanging_up"
    done = Repository(tmp_path / "second").build("analyze", REPODOCS_CACHE_URL=proxy.url)
    assert (done.err, ALL_HITS in done.out) == ("", True)


def test_nobody_there_is_told_once(first: Repository) -> None:
    """And that is all that happens."""
    done = send(first, "http://127.0.0.1:9")
    assert done.code == 0
    assert done.err == "repodocs: the shared cache: nobody answers there; went on without\n"


def test_the_token_goes_where_it_was_meant_and_nowhere_else(proxy: Server, tmp_path: Path) -> None:
    """From the environment into a header; not to a server that the repository itself names."""
    token = "s3cret-t0ken"  # noqa: S105  it opens nothing
    second = Repository(tmp_path / "second")
    done = second.build("analyze", REPODOCS_CACHE_URL=proxy.url, REPODOCS_CACHE_TOKEN=token)
    assert set(proxy.tokens) == {f"Bearer {token}"}
    named = Repository(tmp_path / "third")
    named.write("repodocs.yaml", f"cache_url: {proxy.url}\nexclude: [repodocs.yaml]\n")
    proxy.tokens.clear()
    told = named.build("analyze", REPODOCS_CACHE_TOKEN=token)
    assert set(proxy.tokens) == {None}
    texts = [done.out, done.err, told.out, told.err, (tmp_path / "second.trace.json").read_text()]
    texts += [p.read_text(errors="replace") for p in (second.root / ".repodocs").rglob("*") if p.is_file()]
    assert not any(token in text for text in texts)


@pytest.mark.parametrize(
    "url",
    [
        "https://me:word@cache.example.org",
        "https://cache.example.org/?token=x",
        "ftp://x.example.org",
        "here",
    ],
)
def test_an_address_that_cannot_be_meant_is_a_mistake(url: str, first: Repository) -> None:
    """With exit status 3 and the remedy; a word that may be secret is not repeated."""
    told = first.run("run", "--cache-url", url)
    assert told.returncode == 3
    assert "--cache-url" in told.stderr
    assert "word" not in told.stderr
    assert not (first.root / "docs").exists()


def test_writing_wants_a_cache(first: Repository) -> None:
    """It says where to name one."""
    told = first.run("run", "--cache-write")
    assert told.returncode == 3
    assert "REPODOCS_CACHE_URL" in told.stderr


def test_an_object_store_keeps_the_same_packs(first: Repository, tmp_path: Path) -> None:
    """Here a folder, by the library that knows S3, Google Cloud Storage and Azure."""
    url = f"file://{tmp_path}/objects"
    assert "5 folders sent" in send(first, url).out
    assert {path.parent.name for path in (tmp_path / "objects").rglob("*") if path.is_file()} == {"ac", "cas"}
    assert ALL_HITS in Repository(tmp_path / "second").build("analyze", REPODOCS_CACHE_URL=url).out


def test_an_object_store_that_is_not_there_is_told_once(first: Repository) -> None:
    """A bucket that nobody can reach costs its budget and no more."""
    first.write("repodocs.yaml", "cache_seconds: 2\nexclude: [repodocs.yaml]\n")
    done = first.build(
        "analyze",
        REPODOCS_CACHE_URL="s3://nowhere/repo",
        AWS_ENDPOINT="http://127.0.0.1:9",
        AWS_ALLOW_HTTP="true",
        AWS_REGION="here",
        AWS_ACCESS_KEY_ID="none",
        AWS_SECRET_ACCESS_KEY="none",  # noqa: S106  as above
    )
    assert done.code == 0
    assert done.err.startswith("repodocs: the shared cache: ")
    assert done.err.count("\n") == 1
