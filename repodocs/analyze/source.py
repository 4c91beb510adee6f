"""The analysis as one function: bytes of a source in, its Analysis out."""

from itertools import islice

import msgspec
import tree_sitter
import xxhash

from repodocs.analyze.anchors import anchor_symbols
from repodocs.analyze.binaries import describe_binary
from repodocs.analyze.blank import quote_text
from repodocs.analyze.bounds import bound_symbols
from repodocs.analyze.bridges import build_bridges
from repodocs.analyze.comment_findings import find_in_comments
from repodocs.analyze.comments import Comment
from repodocs.analyze.dependencies import build_imports
from repodocs.analyze.embedded import match_embedded
from repodocs.analyze.examples import build_examples
from repodocs.analyze.few import find_few
from repodocs.analyze.findings import build_findings, measure_health, name_modules
from repodocs.analyze.known import describe_name
from repodocs.analyze.makers import name_makers
from repodocs.analyze.masking import find_masked, list_masked_lines, mask_content
from repodocs.analyze.match_findings import find_in_matches
from repodocs.analyze.nodes import first_line, last_line, read_node, unwrap_text
from repodocs.analyze.parse import Matches, ParseTimeout, parse_text
from repodocs.analyze.references import build_references
from repodocs.analyze.rules import find_words, match_rules
from repodocs.analyze.sections import extend_sections
from repodocs.analyze.sentence_findings import find_in_sentences
from repodocs.analyze.sentences import walk_sentences
from repodocs.analyze.single import mark_single
from repodocs.analyze.summaries import (
    choose_summary,
    find_first_line,
    find_header_summary,
    find_late_summary,
    prefer_definition,
    prefer_own_words,
)
from repodocs.analyze.symbols import build_symbols
from repodocs.analyze.text import Text, count_lines, decode_text
from repodocs.analyze.text_findings import TextMatch, find_in_texts, match_texts
from repodocs.analyze.totals import count_parts
from repodocs.analyze.traits import find_licence, find_traits, is_minified
from repodocs.analyze.visibility import find_passed_on
from repodocs.analyze.words import strip_fences, strip_quotes
from repodocs.languages.catalog import Catalog
from repodocs.languages.query import CompiledLanguage
from repodocs.model.analysis import Analysis, Outcome, Problem, Summary
from repodocs.model.language import Language
from repodocs.model.options import Options
from repodocs.model.source import Source

# What is read below a summary that announces a list.
LIST_BYTES = 600


class Seen(msgspec.Struct, frozen=True):
    """What a look at a text without its grammar showed: its words, and matches of rules for any text.

    `catalog` has the languages that regions of it may be written in.
    """

    words: frozenset[bytes]
    matches: list[TextMatch]
    catalog: Catalog


def analyze_source(content: bytes, source: Source, catalog: Catalog, options: Options) -> Analysis:
    """Every fact of `content`; never raises for anything that stands in it."""
    analysis = read_source(content, source, catalog, options)
    if analysis.outcome == "binary" or (analysis.summary.text and analysis.outcome != "text"):
        return analysis
    known = describe_name(source.path, options.known_files)
    return replace(analysis, summary=known) if known.text else analysis


def read_source(content: bytes, source: Source, catalog: Catalog, options: Options) -> Analysis:
    """The same without what its name tells."""
    card, text = describe_content(content, source, options)
    if text is None:
        return name_language(card, source, catalog)
    head = text.content[: options.limits.parse_bytes]
    words = find_words(head)
    matches = match_texts(head, words, catalog.text_rules)
    language = catalog.choose_language(source, text.content)
    if language is None:
        return analyze_unknown(card, text.content, matches, options)
    return analyze_known(
        replace(card, language=language.language.name), text, language, Seen(words, matches, catalog), options
    )


def name_language(card: Analysis, source: Source, catalog: Catalog) -> Analysis:
    """The card of what is not looked into; an empty source has a language, too: it makes a package."""
    language = catalog.choose_language(source, b"") if card.outcome == "empty" else None
    return replace(card, language=language.language.name) if language else card


def describe_content(content: bytes, source: Source, options: Options) -> tuple[Analysis, Text | None]:
    """What is known without a language; no text for what is not looked into."""
    blank = make_card(content, source)
    if "secret" in source.traits:
        reason = "its name says that it holds secrets"
        return replace(blank, outcome="secret", reason=reason, hash=""), None
    if not content:
        return replace(blank, outcome="empty", reason="no bytes"), None
    text = decode_text(content)
    if text is None:
        about = describe_binary(content, options.binaries)
        return replace(
            blank, outcome="binary", reason="holds NUL bytes or no known encoding", summary=about
        ), None
    return describe_text(blank, text, options), text


def analyze_unknown(card: Analysis, content: bytes, matches: list[TextMatch], options: Options) -> Analysis:
    """What the rules for any text find in one of no known language."""
    ranges = [place for match in matches for place in match.masked]
    shown = mask_content(content, ranges)
    found = find_in_texts(shown, matches)
    return replace(
        card,
        reason="no language known for its name",
        summary=find_first_line(shown, options.limits.doc_characters),
        findings=build_findings(found, card.traits, frozenset(), options.limits),
        bridges=build_bridges(found, card.traits, frozenset(), options.limits),
        masked=list_masked_lines(content, ranges),
    )


def analyze_known(
    card: Analysis,
    text: Text,
    language: CompiledLanguage,
    seen: Seen,
    options: Options,
) -> Analysis:
    """Parses, unless the text is too large, minified or too slow to."""
    if len(text.content) > options.limits.parse_bytes:
        return mark_too_large(card, options)
    if is_minified(text.content) and not language.language.is_structure:
        return replace(card, outcome="minified", reason="most bytes stand on lines of over 1,000")
    try:
        return analyze_text(card, text, language, seen, options)
    except ParseTimeout:
        problem = Problem("timed-out", f"not parsed within {options.limits.parse_seconds} s")
        return replace(card, outcome="timed-out", reason=problem.message, problems=(problem,))


def replace(analysis: Analysis, **changes: object) -> Analysis:
    """The analysis with some fields changed."""
    return msgspec.structs.replace(analysis, **changes)


def make_card(content: bytes, source: Source) -> Analysis:
    """What is known of any bytes."""
    return Analysis(
        path=source.path,
        traits=tuple(sorted(source.traits)),
        size=len(content),
        hash=xxhash.xxh3_128_hexdigest(content),
    )


def describe_text(card: Analysis, text: Text, options: Options) -> Analysis:
    """The card with what is known of any text."""
    problems: tuple[Problem, ...] = ()
    if not text.is_exact:
        problems = (Problem("undecodable", "not UTF-8: read as Latin-1"),)
    return replace(
        card,
        outcome="text",
        traits=find_traits(text.content, card.traits, options),
        lines=count_lines(text.content, []),
        encoding=text.encoding,
        newline=text.newline,
        licence=find_licence(text.content, options),
        problems=problems,
    )


def mark_too_large(card: Analysis, options: Options) -> Analysis:
    """The card of a text over the limit."""
    reason = f"over {options.limits.parse_bytes:,} bytes"
    return replace(card, outcome="too-large", reason=reason, problems=(Problem("too-large", reason),))


def analyze_text(
    card: Analysis,
    text: Text,
    compiled: CompiledLanguage,
    seen: Seen,
    options: Options,
) -> Analysis:
    """Parses and gathers every fact."""
    content, limits = text.content, options.limits
    parsed = parse_text(content, compiled, limits.parse_seconds)
    matches, words = parsed.matches, seen.words
    match_rules(content, words, parsed)
    cut = parsed.cut + match_embedded(content, words, matches, seen.catalog, limits.parse_seconds)
    ranges = find_masked(matches) + [place for one in seen.matches for place in one.masked]
    masked = list_masked_lines(content, ranges)
    content = mask_content(content, ranges)
    comments = gather_comments(content, matches)
    imports = build_imports(content, matches)
    found = find_in_matches(content, matches, imports)
    found += find_in_comments(comments, words, compiled.comment_rules)
    found += find_in_texts(content, seen.matches)
    modules = name_modules(imports)
    language = share_words(compiled.language, card.path)
    every = build_symbols(quote_text(content, language.blank), matches, comments, language, limits)
    every = extend_sections(every, content, language.title_marks)
    found += find_in_sentences(content, matches, comments, compiled.sentence_rules, every, language.is_prose)
    symbols, left_out = bound_symbols(mark_single(content, every, card.traits), language)
    symbols = anchor_symbols(symbols, limits.entries)
    health, problems = measure_health(content, matches, cut)
    totals = count_parts(content, matches, symbols)
    outcome, reason = find_outcome(card)
    analysis = replace(
        card,
        outcome=outcome,
        reason=reason,
        lines=count_lines(content, [(c.start, c.end) for c in comments]),
        health=health,
        summary=prefer_own_words(
            [
                find_summary(content, matches, comments, compiled, options),
                find_late_summary(content, found, limits.doc_characters),
            ]
        ),
        symbols=symbols,
        totals=totals,
        shows_all=bool(totals and find_few(matches)),
        imports=name_makers(imports, every, language),
        references=build_references(content, matches, every, language, limits),
        findings=build_findings(found, card.traits, modules, limits),
        bridges=build_bridges(found, card.traits, modules, limits),
        problems=card.problems + left_out + problems,
        masked=masked,
        passed_on=find_passed_on(content, matches, imports),
    )
    return replace(analysis, examples=build_examples(content, matches, analysis, limits))


def share_words(language: Language, path: str) -> Language:
    """The language with what modifiers say in a source that others include as text."""
    rules = language.visibility
    if not rules.shared or not path.lower().endswith(rules.shared):
        return language
    words = {**rules.words, **rules.shared_words}
    return msgspec.structs.replace(language, visibility=msgspec.structs.replace(rules, words=words))


def find_outcome(card: Analysis) -> tuple[Outcome, str]:
    """What a parsed source counts as."""
    if "generated" in card.traits:
        return "generated", "its path, its marker or .gitattributes says so"
    if "vendored" in card.traits:
        return "vendored", "its path or .gitattributes says so"
    return "analyzed", ""


def gather_comments(content: bytes, matches: Matches) -> list[Comment]:
    """All comments in the order of the source."""
    nodes = {
        (node.start_byte, node.end_byte): node
        for match in matches.of("comment")
        for node in match.captures["comment"]
    }
    comments = []
    for (start, end), node in sorted(nodes.items()):
        line_start = content.rfind(b"\n", 0, start) + 1
        is_alone = not content[line_start:start].strip()
        # Some grammars count the newline to the comment, which then looks like a blank line.
        text = strip_fences(read_node(content, node).rstrip("\r\n"))
        comments.append(Comment(start, end, first_line(node), last_line(node), text, is_alone))
    return comments


def find_summary(
    content: bytes,
    matches: Matches,
    comments: list[Comment],
    compiled: CompiledLanguage,
    options: Options,
) -> Summary:
    """What a query calls the summary (a docstring, a first paragraph), else the header comment."""
    limit = options.limits.doc_characters
    texts = (
        (unwrap_text(strip_quotes(read_summary(content, node)), match.role.settings), first_line(node))
        for match in matches.of("summary")
        for node in match.captures["summary"][:1]
    )
    summaries = [choose_summary(walk_sentences(text, line, limit), limit) for text, line in islice(texts, 4)]
    if len(summaries) > 1:
        summaries = prefer_definition(content, summaries)
    if compiled.language.docs != "none":
        summaries.append(find_header_summary(content, comments, limit))
    return prefer_own_words(summaries)


def read_summary(content: bytes, node: tree_sitter.Node) -> str:
    """The text of a summary; one that announces a list goes on with what stands below it."""
    text = read_node(content, node)
    if not text.rstrip().endswith(":"):
        return text
    return text + content[node.end_byte : node.end_byte + LIST_BYTES].decode("utf-8", "replace")
