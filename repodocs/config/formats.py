"""Checks of texts that have a form: patterns and folders. Each gives "" or what is wrong."""

import re
import warnings
from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

import pathspec


def check_regex(text: str) -> str:
    """A regular expression that is asked of text."""
    return compile_quietly(text)


def check_byte_regex(text: str) -> str:
    """A regular expression that is asked of bytes, line by line."""
    return compile_quietly(text) or compile_quietly(text.encode())


def check_part_regex(text: str) -> str:
    """A regular expression of bytes that becomes a part of another one.

    So it has no flags for the whole, and no groups that count in the whole.
    """
    wrong = check_byte_regex(text) or compile_quietly(f"(?:{text})".encode())
    if wrong:
        return wrong
    is_capturing = re.compile(text).groups > 0
    return (
        "is joined with others, so its groups cannot capture; write (?:...) for (...)" if is_capturing else ""
    )


def compile_quietly(pattern: str | bytes) -> str:
    """What keeps a pattern from being compiled."""
    try:
        with warnings.catch_warnings():
            # A warning of how a future Python reads it is no mistake of today.
            warnings.simplefilter("ignore")
            re.compile(pattern, re.MULTILINE)
    except (re.error, OverflowError, RecursionError) as error:
        return f"is no regular expression: {error}; mend it, or put \\ before a character that is meant"
    return ""


def check_git_pattern(text: str) -> str:
    """A pattern as in .gitignore, on one line."""
    if not text.strip():
        return "is empty; write a pattern such as tests/"
    if text.startswith("#"):
        return f"is a comment to git; write \\{text} if the name starts with #"
    if "\n" in text:
        return "has a line end; write each pattern as an item of its own"
    try:
        pathspec.GitIgnoreSpec.from_lines([text])
    except ValueError as error:
        return f"is no gitignore pattern: {error}; write one such as tests/ or *.gen.py"
    return ""


def check_extension(text: str) -> str:
    """The end of file names, from a dot; names are compared in lower case."""
    if not text.startswith("."):
        return f"does not start with a dot; write {'.' + text!r}"
    if text != text.lower():
        return f"is compared with names in lower case; write {text.lower()!r}"
    return "" if re.fullmatch(r"\.[^/\s]+", text) else "is no end of a file name; write one such as '.py'"


def check_folder(text: str) -> str:
    """A folder below the repository's root, by its relative path with slashes."""
    parts = [part for part in text.split("/") if part not in ("", ".")]
    wrong = {
        "has a backslash; separate folders with /": "\\" in text,
        "has a control character; write a plain name": re.search(r"[\x00-\x1f\x7f]", text),
        "is not relative; write it from the repository's root, such as docs/code": re.match(
            r"[/~]|[A-Za-z]:", text
        ),
        "leaves its place; write it from the repository's root, without '..'": ".." in parts,
        "is the repository's root itself; name a folder in it, such as docs/code": not "".join(parts).strip(),
        "is git's own folder; choose another one": parts[:1] and parts[0].lower() == ".git",
    }
    return next((text for text, is_so in wrong.items() if is_so), "")


def check_optional_folder(text: str) -> str:
    """A folder, or "" for none."""
    return check_folder(text) if text else ""


def check_place(text: str) -> str:
    """A folder anywhere on the machine, or "" for none."""
    if re.search(r"[\x00-\x1f\x7f]", text):
        return "has a control character; write a plain name"
    is_root = bool(text) and not text.strip("/. ")
    return "is no folder of its own; name one, such as ~/.cache/repodocs" if is_root else ""


def check_address(text: str) -> str:
    """Where a cache is, without a user's name or password, or "" for none."""
    try:
        parts = urlsplit(text)
        has_port = parts.port is None or parts.port > 0
    except ValueError:
        return "is no address; write one such as https://cache.example.org/repodocs"
    if not text:
        return ""
    if parts.scheme not in ADDRESSES:
        return f"begins with none of {', '.join(ADDRESSES)}; write one such as https://cache.example.org/repodocs"
    if not has_port or not (parts.path if parts.scheme == "file" else parts.hostname):
        return "names no server; write one such as https://cache.example.org/repodocs"
    if parts.username is not None or parts.query or parts.fragment or re.search(r"[\x00-\x20\x7f]", text):
        return "has more than a server and a path; a token stands in REPODOCS_CACHE_TOKEN alone"
    return ""


# Of a cache: plain servers, and the object stores of S3, Google Cloud and Azure, and a folder.
ADDRESSES = ("https", "http", "s3", "gs", "az", "file")
FORMATS: Mapping[str, Callable[[str], str]] = {
    "regex": check_regex,
    "regex of bytes": check_byte_regex,
    "regex in another": check_part_regex,
    "extension": check_extension,
    "gitignore": check_git_pattern,
    "folder": check_folder,
    "folder or nothing": check_optional_folder,
    "place or nothing": check_place,
    "address or nothing": check_address,
}
