"""Signatures that are too long: how they begin, and how they end with the last parameters and the result."""

import re

GAP = "…, "
ARROW = re.compile(r"->|=>|[<>]=|<<|>>")
PAIRS = ("[]", "{}", "<>")
# What the end takes of the limit at most.
TAIL = 3


def elide_parameters(text: str, limit: int) -> str:
    """A signature without the parameters in its middle; "" where its end cannot be told from them."""
    tail = find_tail(text, limit // TAIL)
    room = limit - len(tail) - len(GAP)
    head = next((text[:end] for end in reversed(list_commas(text[:room])) if is_open(text[:end])), "")
    return f"{head} {GAP}{tail}" if head and tail else ""


def find_tail(text: str, most: int) -> str:
    """The last parameters with what stands behind them; "" where these alone are too long."""
    start = len(text) - most
    ends = (text[start + comma :].lstrip() for comma in list_commas(text[start:]))
    return next((end for end in ends if is_closing(end)), "")


def list_commas(text: str) -> list[int]:
    """Where a text goes on behind its commas."""
    return [found.end() for found in re.finditer(",", text)]


def is_open(text: str) -> bool:
    """Whether nothing but the list of parameters is open at the end of a text."""
    return text.count("(") == text.count(")") + 1 and is_even(text)


def is_closing(text: str) -> bool:
    """Whether a text closes the list of parameters and nothing else that it did not open."""
    return text.count(")") == text.count("(") + 1 and is_even(text)


def is_even(text: str) -> bool:
    """Whether all other brackets are closed."""
    plain = ARROW.sub("", text)
    return all(plain.count(pair[0]) == plain.count(pair[1]) for pair in PAIRS)
