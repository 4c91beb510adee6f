"""No secret of a source, and nothing of the machine, is in anything that a build writes."""

import getpass
import re
import socket
import zlib

import pytest

from tests.build.repository import Repository, read_tree

BODY = "xyz123"
# A secret of each shape. No piece looks like one alone, so that this file holds none.
SECRETS = {
    "aws": "AKIA" + "IOSFODNN7" + "EXAMPLE",
    "github": "ghp" + "_" + BODY * 6,
    "gitlab": "glpat" + "-" + BODY * 4,
    "slack": "xoxb" + "-" + BODY * 4,
    "google": "AIza" + BODY * 5 + "abcde",
    "stripe": "sk_live" + "_" + BODY * 4,
    "npm": "npm" + "_" + BODY * 6,
    "pypi": "pypi-" + "AgEIcHlwaS5vcmc" + BODY * 6,
    "jwt": "eyJ" + "hbGciOiJIUzI1NiJ9.eyJzdWIi" + BODY + "." + BODY * 3,
}
KEY = "-----BEGIN " + f"PRIVATE KEY-----\nMIIEvQIBADANBg{BODY * 4}\n{BODY * 10}\n-----END PRIVATE KEY-----"
URL = f"postgres://shop:{BODY}pw@db.example.com/shop"
EVERY = "\n".join([*SECRETS.values(), URL, KEY])
WRITTEN = re.compile(f"{BODY}|IOSFODNN7")


def quote(mark: str, template: str) -> str:
    """A source with every secret: in comments, in strings, in names of values."""
    lines = [f"{mark} Use {value} here." for value in SECRETS.values()]
    lines += [template.format(name=name.upper() + "_KEY", value=value) for name, value in SECRETS.items()]
    return "\n".join([*lines, f"{mark} See {URL} too.", *(f"{mark} {line}" for line in KEY.split("\n")), ""])


FILES = {
    "a.py": f'"""Uses {SECRETS["github"]} for all."""\n' + quote("#", '{name} = "{value}"'),
    "a.cpp": quote("//", 'const char* {name} = "{value}";'),
    "a.go": "package a\n\n" + quote("//", 'var {name} = "{value}"'),
    "a.java": "class A {\n" + quote("//", '  String {name} = "{value}";') + "}\n",
    "a.js": quote("//", 'export const {name} = "{value}";'),
    "a.rs": quote("//", 'pub const {name}: &str = "{value}";'),
    "a.sh": quote("#", "export {name}={value}"),
    "a.yaml": quote("#", "{name}: {value}"),
    "a.toml": quote("#", '{name} = "{value}"'),
    "a.ini": "[a]\n" + quote("#", "{name} = {value}"),
    "a.json": '{"a": "' + SECRETS["aws"] + '", "' + SECRETS["github"] + '": 1}\n',
    "Dockerfile": "FROM a\n" + quote("#", "ENV {name}={value}"),
    "README.md": f"# Use {SECRETS['github']}\n\n{EVERY}\n\n[a]({URL})\n\n```sh\nrun {SECRETS['npm']}\n```\n",
    "notes": EVERY + "\n",
    "long.txt": ("words and words\n" * 4 + SECRETS["stripe"] + "\n") * 900,
    "returns.txt": "a\r" + EVERY.replace("\n", "\r") + "\rb\n",
    "crlf.py": quote("#", '{name} = "{value}"').replace("\n", "\r\n"),
    "tests/test_a.py": quote("#", '{name} = "{value}"') + f'\n\ndef test():\n    call("{SECRETS["jwt"]}")\n',
    ".env": f"PASSWORD={BODY}\n",
    "deploy/id_rsa": KEY + "\n",
}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    """A repository full of secrets, built where the environment holds some too."""
    repository = Repository(tmp_path_factory.mktemp("machine") / "own-folder-name", FILES)
    (repository.root / "wide.txt").write_bytes(f"{EVERY}\n".encode("utf-16"))
    done = repository.build(SERVICE_WORD="swordfish-of-the-environment")
    assert done.code == 0, done.err
    return repository


def read_everything(repository: Repository) -> dict[str, bytes]:
    """All that a build wrote; what the store keeps is unpacked where it is packed."""
    found = {f"pages/{path}": content for path, content in repository.pages().items()}
    for path, content in read_tree(repository.root / ".repodocs").items():
        found[f"state/{path}"] = unpack(content) if path.startswith("store/") else content
    return found


def unpack(entry: bytes) -> bytes:
    """The packed content of an entry, wherever it starts, or the entry itself."""
    for start in (0, 32):
        try:
            return zlib.decompress(entry[start:])
        except zlib.error:
            continue
    return entry


def test_no_secret_is_in_any_output(built: Repository) -> None:
    """Pages, artifacts, store and state: of any shape, language, encoding and line end."""
    everything = read_everything(built)
    shown = {path for path, content in everything.items() if WRITTEN.search(content.decode("latin-1"))}
    shown |= {path for path, content in everything.items() if BODY.encode("utf-16-le") in content}
    assert shown == set()
    assert any(path.startswith("state/store/") for path in everything)


def test_each_secret_has_a_finding(built: Repository) -> None:
    """The page names the shape and the line, and shows the same placeholder for each."""
    page = built.read("docs/code/a.py_docs.md")
    for service in ("AWS", "GitHub", "GitLab", "Slack", "Google", "Stripe", "npm", "PyPI", "JWT"):
        assert service in page
    assert "A private key is written into the file" in page
    assert "The password of a connection is written into its URL" in page
    assert "postgres://shop:***@db.example.com/shop" in page.replace("\\", "")
    assert "Has the form of" in built.read("docs/code/notes_docs.md")


def test_files_of_secrets_get_cards_only(built: Repository) -> None:
    """Not even a hash, with which a guess could be compared."""
    for path in (".env", "deploy/id_rsa"):
        page = built.read(f"docs/code/{path}_docs.md")
        assert "xxh3" not in page
        assert "Original Source" not in page
        assert '"hash":""' in built.read(f".repodocs/analysis/{path}.json")


def test_nothing_of_the_machine_is_in_any_output(built: Repository) -> None:
    """No folder, host, user or variable of where the build ran."""
    words = [str(built.root.parent), "own-folder-name", "swordfish-of-the-environment", socket.gethostname()]
    words += [getpass.getuser()] if len(getpass.getuser()) > 4 else []
    for path, content in {**built.pages(), **built.artifacts()}.items():
        for word in words:
            assert word.encode() not in content, path
