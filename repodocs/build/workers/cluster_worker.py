"""What a worker of a cluster does: a payload of works and contents in, what they make out.

It reads no source and writes no file, so it needs no disk that the build can see.
"""

import pickle
import platform
import threading
import time
import zlib
from contextlib import nullcontext
from functools import cache, lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

import msgspec
import xxhash

import repodocs
from repodocs.build.places.artifacts import ArtifactNames
from repodocs.build.plan.plan import SOURCE_STAGES
from repodocs.build.plan.recipes import GRAMMAR_LIBRARIES, digest_files
from repodocs.build.stages.kit import Kit
from repodocs.build.stages.sources import make_lost_analysis, run_stage
from repodocs.build.stages.work import Contents, Made, Work
from repodocs.build.workers.apart import describe_loss, try_apart
from repodocs.build.workers.limits import limit_time
from repodocs.config.configuration import Configuration
from repodocs.config.load import find_defaults
from repodocs.languages.catalog import Catalog
from repodocs.model.errors import RepodocsError
from repodocs.model.pages import PageNames
from repodocs.render.templates import Templates, make_templates

LIBRARIES = (*GRAMMAR_LIBRARIES, "Jinja2")
# Named parts of what must be the same here and there for the same bytes.
Tool = tuple[tuple[str, str], ...]


class Envelope(msgspec.Struct, frozen=True):
    """A payload: what its sender is, the packed kit of its build, and the pickled works."""

    tool: Tool
    kit: bytes
    works: bytes


class Answer(msgspec.Struct, frozen=True):
    """What became of a work: what it made, or why it failed, and the seconds that it took."""

    made: Made | None
    fault: str
    seconds: float


class GatheredStore:
    """A store whose entries the build, not the worker, is to keep."""

    def __init__(self) -> None:
        self.entries: list[tuple[str, bytes]] = []

    def get(self, key: str) -> None:
        """Always a miss: the build has looked already."""
        del key

    def put(self, key: str, content: bytes) -> int:
        """Notes an entry, which takes no bytes here."""
        self.entries.append((key, content))
        return 0


# An answer, and the entries of the store that came with it.
Gathered = tuple[Answer, list[tuple[str, bytes]]]


class Turn:
    """One batch at a time in a process: parsers are not made for several threads."""

    lock = threading.Lock()


def run_payload(payload: bytes) -> bytes:
    """The pickled answers and entries of a payload's works, in their order."""
    envelope = msgspec.msgpack.decode(payload, type=Envelope)
    fault = compare_tools(envelope.tool, describe_tool())
    if fault:
        raise RepodocsError(f"a worker of the cluster has {fault}")
    works: list[tuple[Work, Contents]] = pickle.loads(envelope.works)  # noqa: S301  Dask itself does no other
    kit = open_kit(envelope.kit)
    with Turn.lock:
        gathered = answer_apart(works, kit)
    answers = [answer for answer, _ in gathered]
    return pickle.dumps((answers, [entry for _, entries in gathered for entry in entries]))


def answer_apart(works: list[tuple[Work, Contents]], kit: Kit) -> list[Gathered]:
    """The answers of a process of their own; a source that ends it costs its own analysis, not the worker."""
    gathered = try_apart(lambda: [answer_limited(work, contents, kit) for work, contents in works])
    if isinstance(gathered, list):
        return gathered
    if len(works) > 1:
        return [answer for work in works for answer in answer_apart([work], kit)]
    loss = describe_loss(gathered, kit.configuration.options.limits.parse_seconds)
    work, _ = works[0]
    if work.task.stage == "analyze":
        return [(Answer(make_lost_analysis(work, loss, kit), "", 0.0), [])]
    return [(Answer(None, f"{work.task.name}: {loss.reason}; please report it", 0.0), [])]


def answer_limited(work: Work, contents: Contents, kit: Kit) -> Gathered:
    """One work within the time limit of its source, and what it has for the store."""
    store = GatheredStore()
    seconds = kit.configuration.options.limits.parse_seconds
    with limit_time(seconds) if work.task.stage in SOURCE_STAGES else nullcontext():
        answer = answer_work(work, contents, give_store(kit, store))
    return answer, store.entries


def answer_work(work: Work, contents: Contents, kit: Kit) -> Answer:
    """One work; whatever goes wrong in it is its own failure."""
    began = time.monotonic()
    try:
        made, fault = run_stage(work, contents, kit), ""
    except RepodocsError as error:
        made, fault = None, str(error)
    except Exception as error:
        made, fault = None, f"{work.task.name}: {type(error).__name__}: {error} (a fault of repodocs)"
    return Answer(made, fault, time.monotonic() - began)


def pack_kit(kit: Kit) -> bytes:
    """A kit to send: its store stays here, and so does the folder of its repository."""
    configuration = msgspec.structs.replace(kit.configuration, root=Path(), defaults=Path())
    return zlib.compress(pickle.dumps((configuration, kit.artifacts, kit.names)))


def open_kit(packed: bytes) -> Kit:
    """The kit of a build, with a store of nothing."""
    configuration, catalog, artifacts, names, templates = unpack_kit(packed)
    store: Any = GatheredStore()
    return Kit(configuration, catalog, artifacts, names, templates, store)


def give_store(kit: Kit, store: Any) -> Kit:
    """The kit with another store."""
    return msgspec.structs.replace(kit, store=store)


@lru_cache(maxsize=2)
def unpack_kit(packed: bytes) -> tuple[Configuration, Catalog, ArtifactNames, PageNames, Templates]:
    """What a kit has besides its store, made once in each worker."""
    configuration, artifacts, names = pickle.loads(zlib.decompress(packed))  # noqa: S301  as above
    catalog = Catalog(configuration.languages, configuration.rules)
    return configuration, catalog, artifacts, names, make_templates(configuration.templates)


@cache
def describe_tool() -> Tool:
    """What this process would run."""
    return (
        ("repodocs", repodocs.__version__),
        ("Python", platform.python_version().rpartition(".")[0]),
        *((name, version(name)) for name in LIBRARIES),
        ("code of repodocs", digest_files(("",))),
        ("configuration of repodocs", digest_folder(find_defaults())),
    )


def digest_folder(folder: Path) -> str:
    """The names and contents of all files below a folder."""
    digest = xxhash.xxh3_128()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            digest.update(path.relative_to(folder).as_posix().encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()


def compare_tools(ours: Tool, theirs: Tool) -> str:
    """The first part that differs, in words; nothing where all are the same."""
    there = dict(theirs)
    for name, here in ours:
        if there.get(name) != here:
            return f"{name} {there.get(name, 'of no version')}, and the build {here}"
    return ""
