"""Words of a comment's lines, without the marks around them and what only changes their looks."""

import re

# What surrounds the words of a comment line in any of the languages.
MARKERS = re.compile(
    r"^\s*(?:/\*+!?<?|\*+/|\*+(?=\s|$)|//+[!<]*|#+(?:[':](?=\s|$)|!?)|;+|--+(?:\s*[|^](?=\s))?|%+|<!--|\"\"\"|''')\s?"
)
# What surrounds a comment of several lines whose marks would be words elsewhere.
FENCES = re.compile(r"(?s)\A(\(\*+|\{-+[ ]?\|?|--\[=*\[|#=|=begin\b)(.*?)(?:\*+\)|-+\}|\]=*\]|=#|=end)?\s*\Z")
ENDS = re.compile(r"\s*(?:\*+/|-->|\"\"\"|''')\s*$")
ENDING = ("*/", "-->", '"""', "'''")
# Texts in quotes, and the spaces at the inner side of brackets.
GAPS = re.compile(r"(\"[^\"]*\"|'[^']*')|(?<=[(\[{]) | (?=[)\]}])")
# What every ruler has; to look for it costs less than to look for rulers.
RULER = re.compile(r"[-=~*_#+/]{3}")
RULERS = re.compile(r"^\[?[-=~*_#+/]{3,}[-=\[\s]*|\s*+[-=~*_#+]{3,}+[\]/*\s]*+$")
# Tags whose text is the words themselves.
TAGS = re.compile(
    r"^\s*[\\@](?:brief|doc|short|file|fileoverview|overview|description|details|class|fn|struct|summary|"
    r"internal)\b\s*|^\s*Description\s+:\s+"
)
# `\p x` and `{@code x}` are code, `**x**` is only louder.
LOOKS = re.compile(r"(?<!\w)[\\@](?:p|c|ref|em|[abe])\s+(\w+(?:(?:::|\.)\w+)*)|\{@\w+\s+([^}]*)\}")
# `{@link Shape#draw(int) draws}` shows the label alone.
LABELLED = re.compile(r"(\{@link(?:plain)?\s+)[^\s(}|]+(?:\([^)]*\))?(?:\s*\||\s)\s*(?=[^\s}])")
# RDoc's links: `{Cookie header}[https://...]` shows the label alone.
RDOC_LINK = re.compile(r"\{([^{}]+)\}\[https?:[^\]\s]+\]")
STRONG = re.compile(r"(?<![\w*])\*\*(?=\S)([^*]+?)(?<=\S)\*\*(?![\w*])")
# A literal's quotes: long ones stand nowhere else, of short ones the last is that of the first.
LONG_QUOTES = re.compile(r'\A[A-Za-z]{0,2}(?:"""|\'\'\')|(?:"""|\'\'\')\Z')
LITERAL = re.compile(r"[A-Za-z]{0,2}([\"'])(.*)\1", re.DOTALL)
# Documentation in XML: its tags are no words, what they refer to is code.
XML = re.compile(r"</?(?:summary|remarks|para|inheritdoc)\b[^<>]*>")
XML_CODE = re.compile(
    r'<(?:see|seealso|paramref|typeparamref)\s+(?:cref|name|langword)="(?:[A-Z]:)?([^"]+)"\s*/>|<c>([^<>]*)</c>'
)
# Documentation in HTML: what only changes looks goes where both tags stand, a paragraph's
# tag where it opens a line.
HTML_CODE = re.compile(r"<(code|tt|samp|kbd)>([^<>]+)</\1>")
HTML_LOOK = re.compile(r"<(em|i|b|strong|u|small|var|cite|span)\b[^<>]*>([^<>]*)</\1>")
# What is left of these in joined lines: tags with attributes, at the start, and ends. `Map<b>` is code.
HTML_TAGS = "a|b|i|u|em|strong|small|big|tt|font|cite|var|sup|sub|center"
HTML_REST = re.compile(
    rf"<(?:a|font|span|p|div)\s[^<>]*=[^<>]*>|\A<(?:{HTML_TAGS}|p)>|(?<![\"`'])</(?:{HTML_TAGS})>"
)
HTML_OPEN = re.compile(r"^<p>\s*|<span [^<>]*>|</span>|</?(?:em|strong)>")
WORD = re.compile(r"\w")
# What no sentence of words has, and how the items of a list begin.
CODE = re.compile(
    r"[;{}]\s*$|^\s*(?:#|//|- )|^(?:import|from|include|using)\b|\{\{|\{%|\$\{|&&|\|\||^!?defined\b"
)
ITEM_START = re.compile(r"(?:[-*+•]|\d+[.)])\s")


def strip_fences(text: str) -> str:
    """A comment without the marks around all of it; its words stay where they are."""
    found = FENCES.match(text)
    return " " * len(found[1]) + found[2] if found else text


def clean_line(raw: str) -> str:
    """The words of a comment's line; "" for a line without words."""
    text = MARKERS.sub("", raw.rstrip())
    if text.endswith(ENDING):
        text = ENDS.sub("", text)
    if "@" in text or "\\" in text or text.startswith("Description"):
        text = TAGS.sub("", text)
    if not WORD.search(text):
        return ""
    return clean_words((RULER.search(text) and RULERS.sub("", text)) or text)


def clean_words(text: str) -> str:
    """Words without what only changes how they look."""
    if "**" in text:
        text = STRONG.sub(r"\1", text)
    if "<" in text:
        text = XML.sub("", XML_CODE.sub(quote_look, text))
        text = HTML_OPEN.sub("", HTML_LOOK.sub(r"\2", HTML_CODE.sub(r"`\2`", text)))
    if "@" in text or "\\" in text:
        text = LOOKS.sub(quote_look, LABELLED.sub(r"\1", text))
    if "}[" in text:
        text = RDOC_LINK.sub(r"\1", text)
    return text.strip()


def strip_looks(text: str) -> str:
    """A text of several lines without tags that only change how it is shown."""
    if "<" not in text:
        return text
    return HTML_REST.sub("", HTML_LOOK.sub(r"\2", HTML_CODE.sub(r"`\2`", text)))


def quote_look(match: re.Match[str]) -> str:
    """The text of an inline tag as code."""
    words = (match.group(1) or match.group(2)).strip()
    return f"`{words}`" if words else ""


def shorten(text: str, limit: int) -> str:
    """At most `limit` characters, cut at a word."""
    text = " ".join(text.split())
    if len(text) <= limit:
        return text
    return text[: limit - 1].rsplit(" ", 1)[0] + "…"


def strip_quotes(text: str) -> str:
    """A string literal without its prefix and quotes; `It's` begins none."""
    bare = LONG_QUOTES.sub("", text)
    # What long quotes held may be quoted by its author.
    literal = LITERAL.fullmatch(text) if bare == text else None
    return literal[2] if literal else bare


def close_brackets(code: str) -> str:
    """Code on one line without the space that line ends left within brackets; texts in quotes stay."""
    return GAPS.sub(lambda found: found.group(1) or "", code)
