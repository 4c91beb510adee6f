"""Whether a call gives a function all that it needs, by the commas of both."""

import re

from repodocs.render.calls import SELF

OPENING, CLOSING, QUOTES = "([{", ")]}", "\"'"
# What only divides parameters.
DIVIDERS = frozenset({"*", "/"})
# A call that passes on what it was given, or is cut.
OPEN = re.compile(r"[(,]\s*\*|\.\.\.|…")


def has_enough(call: str, name: str, signature: str) -> bool:
    """False where the call of `name` in a statement has fewer arguments than parameters without a default."""
    given = list_parts(call, name)
    wanted = list_parts(signature, name)
    if given is None or wanted is None or OPEN.search(call):
        return True
    required = [one for one in wanted if one not in DIVIDERS and not one.startswith("*") and "=" not in one]
    if required and required[0].partition(":")[0].strip() in SELF:
        required = required[1:]
    return len(given) >= len(required)


def list_parts(text: str, name: str) -> list[str] | None:
    """What stands between the commas of the brackets behind a name; None without such, or without an end."""
    start = re.search(rf"\b{re.escape(name)}\(", text)
    if start is None:
        return None
    parts: list[str] = []
    depth, quote, part = 0, "", ""
    for letter in text[start.end() :]:
        if quote or letter in QUOTES:
            quote = ("" if letter == quote else quote) if quote else letter
        elif letter in OPENING:
            depth += 1
        elif letter in CLOSING and depth == 0:
            return [one for one in (*parts, part.strip()) if one]
        elif letter in CLOSING:
            depth -= 1
        elif letter == "," and depth == 0:
            parts.append(part.strip())
            part = ""
            continue
        part += letter
    return None
