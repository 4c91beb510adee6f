"""What binary files are by how they begin."""

import io
import zipfile

from repodocs.analyze.source import analyze_source
from repodocs.model.source import Source
from tests.case import load_catalog, load_defaults

HEADER = b"\nProject-Id-Version: shapes\nLast-Translator: Ann\nLanguage: kn\nContent-Type: text/plain\n\x00"


def describe(content: bytes) -> str:
    """What is said of a binary file."""
    source = Source("data.bin", "data.bin", traits=(), languages=())
    analysis = analyze_source(content, source, load_catalog(), load_defaults().options)
    assert analysis.outcome == "binary"
    assert analysis.summary.line == 0
    return analysis.summary.text


def make_archive(*names: str) -> bytes:
    """A ZIP archive with files of these names."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(name, "text of " + name)
    return written.getvalue()


def test_a_catalog_tells_its_project_and_language() -> None:
    """Both stand in the header, which is the translation of the empty message, and is counted, too."""
    catalog = b"\xde\x12\x04\x95\x00\x00\x00\x00\x16\x05\x00\x00" + b"\x00" * 16 + HEADER[1:]
    assert "1,302 texts of `shapes` in the language `kn`" in describe(catalog)
    other = b"\x95\x04\x12\xde\x00\x00\x00\x00\x00\x00\x00\x16" + b"\x00" * 16
    assert describe(other) == "a compiled gettext catalog: 22 texts"
    assert describe(b"\xde\x12\x04\x95\x00\x00") == "a compiled gettext catalog"


def test_an_archive_tells_its_first_entry() -> None:
    """The directory at its end has the name, whatever the compressed bytes before it hold."""
    told = "an archive in ZIP, whose first entry is `lib/inputs.npy`"
    assert describe(make_archive("lib/inputs.npy")) == told
    assert describe(make_archive("lib/inputs.npy", "b.npy")) == told
    assert describe(make_archive()[:4] + b"PK\x03\x04\x00") == ""


def test_nothing_is_said_of_other_bytes() -> None:
    """No form begins so."""
    assert describe(b"\x01\x02\x03\x00\x00 PNG PK") == ""
