"""Tells what a summary is about: what the source is for, or only where it comes from and what to mind."""

import re

# Where a text comes from, and what to mind.
SECOND_HAND = re.compile(
    r"(?i:^\W*(?:note|nb|warning|attention|caution|deprecated)\b)|"
    r"(?i:^\W*(?:(?:this|the) \w+ (?:is |was |has been )?)?(?:originally )?"
    r"(?:adapted|adopted|based|borrowed|copied|derived|forked|modified|ported|taken)\b)|"
    r"(?i:^\W*(?:please|do not|don't|never|make sure|importing this)\b)|"
    r"(?i:^\W*permission (?:to use|is hereby)\b)|"
    # What to do, when, and what must be.
    r"(?i:^\W*(?:(?:in order )?to \w|if you\b|in (?:the |some )?rare cases?\b))|"
    r"(?i:^\W*(?:needs?|has|have|must|should) (?:to )?be\b)|"
    # What a tool is told.
    r"^\W*(?:pyre-|noqa\b|NOLINT|pylint:|mypy:|eslint-|clang-format\b|type: ?ignore|@lint)|"
    # A value: `The password of the users is 'secret'.`
    r"^\W*The [^.:;`]{1,80} is (?P<quote>['\"])[^'\"]{1,40}(?P=quote)\W*$|"
    r"(?i:\bunder (?:heavy|active) development\b)|"
    r"(?i:^\W*(?:see\b|documented at\b|(?:references?|source|documentation):))|"
    # Shouting: four words in capitals.
    r"^\W*(?:[A-Z][A-Z']*\W+){4}",
)
# How it is made: what stands below such a sentence tells how to make it again.
GENERATED = re.compile(
    r"\bdo not (?:edit|modify)\b|@generated|\bauto(?:matically)?[- ]?generated\b|"
    r"^\W*(?:(?:this|the) [\w ]{1,20} )?(?:is|was|has been)? ?generated(?:,| by| from| with| file)",
    re.IGNORECASE,
)


def is_generated(text: str) -> bool:
    """Whether a sentence says that its source is made by a program."""
    return GENERATED.search(text) is not None


def is_second_hand(text: str) -> bool:
    """Whether a sentence does not say what its source is for."""
    return SECOND_HAND.search(text) is not None or is_generated(text)
