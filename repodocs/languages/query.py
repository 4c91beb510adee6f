"""Compiles a language's queries and rules into one query that knows each pattern's role."""

import re
from collections.abc import Callable
from functools import cache, partial

import msgspec
import tree_sitter

from repodocs.languages.grammar import load_grammar
from repodocs.languages.narrow import Kinds
from repodocs.languages.patterns import PREDICATES, put_settings_first, refuse_unasked, split_patterns
from repodocs.languages.query_errors import describe_error
from repodocs.languages.roles import JoinedQuery, Role, WordedRules
from repodocs.model.errors import ConfigError
from repodocs.model.language import Language, Rule

# Every grammar gets these two patterns, so that parse health is measured alike.
HEALTH_QUERY = "(ERROR) @error\n(MISSING) @missing\n"


class Asked(msgspec.Struct, frozen=True):
    """What is asked of a tree: a query with a role for each pattern, and rules with words.

    The query holds the rules without words; `worded` are those that have some, by
    the node they start at.
    """

    query: tree_sitter.Query
    roles: tuple[Role, ...]
    worded: tuple[WordedRules, ...] = ()

    def for_text(self, content: bytes, tree: tree_sitter.Tree) -> "Asked":
        """The same of each."""
        del content, tree
        return self


class AskedOfOne:
    """What is asked of a text that is alone: only what can match in it, which is sooner compiled.

    Of two texts the second would have a query of its own to compile, and both take longer than all.
    """

    def __init__(
        self, grammar: tree_sitter.Language, pieces: "list[Piece]", worded: tuple[Rule, ...]
    ) -> None:
        self.grammar = grammar
        self.pieces = pieces
        self.worded = worded

    def for_text(self, content: bytes, tree: tree_sitter.Tree) -> Asked:
        """The patterns whose nodes the tree has; of rules with words those that have one in the content."""
        kinds = Kinds(tree, self.grammar)
        pieces = [
            (name, "\n".join(filter(kinds.can_match, split_patterns(text))), rule)
            for name, text, rule in self.pieces
        ]
        joined = join_pieces(self.grammar, pieces)
        worded = tuple(rule for rule in self.worded if may_hold(content, rule.words))
        groups = group_rules(worded, kinds.can_match)
        return Asked(joined.query, joined.roles, ask_groups_together(self.grammar, groups))


def may_hold(content: bytes, words: tuple[str, ...]) -> bool:
    """Whether any of the words, prefixes or parts of words stands in the content, maybe inside another."""
    return any(word.strip("*").encode() in content for word in words)


class CompiledLanguage(msgspec.Struct, frozen=True):
    """A language ready to parse: its grammar and what its trees are asked.

    `comment_rules` read comments, `sentence_rules` these and docs.
    """

    language: Language
    grammar: tree_sitter.Language
    asked: Asked | AskedOfOne
    comment_rules: tuple[Rule, ...] = ()
    sentence_rules: tuple[Rule, ...] = ()


# A query file or rule: its name, its text, and the rule where it is one.
Piece = tuple[str, str, Rule | None]
# Words, and the patterns that are asked around them.
Group = tuple[tuple[str, ...], list[Piece]]
Ask = Callable[[tree_sitter.Language, list[Piece], tuple[Rule, ...]], Asked | AskedOfOne]

CAPTURES = re.compile(r';[^\n]*|"(?:\\.|[^"\\])*"|\(#[^)]*\)|@[\w.-]+')
# The role of a pattern that nobody asks for.
UNASKED = Role("none")
FIRST_NODE = re.compile(r"\(\s*([a-z_]\w*)")

# A pattern's role is told by the first of these captures that it has.
ROLES = (
    "finding",
    "symbol",
    "of",
    "container",
    "access",
    "import",
    "guard",
    "condition",
    "branch",
    "example",
    "comment",
    "summary",
    "spared",
    "error",
    "missing",
    "reference",
    "export.names",
    "embed",
    "count",
    "typed",
)


def compile_language(language: Language, rules: tuple[Rule, ...], ask: Ask) -> CompiledLanguage:
    """Raises ConfigError with file and line when a query does not fit the grammar."""
    grammar = load_grammar(language.provider, language.grammar)
    rules = choose_rules(language, grammar, rules)
    pieces: list[Piece] = [("health", HEALTH_QUERY, None)]
    pieces += choose_queries(language, grammar)
    pieces += list_pieces(tuple(rule for rule in rules if not rule.words))
    worded = tuple(rule for rule in rules if rule.words and rule.query)
    comment_rules = tuple(rule for rule in rules if rule.comment)
    sentence_rules = tuple(rule for rule in rules if rule.sentence)
    return CompiledLanguage(language, grammar, ask(grammar, pieces, worded), comment_rules, sentence_rules)


def ask_all(grammar: tree_sitter.Language, pieces: list[Piece], worded: tuple[Rule, ...]) -> Asked:
    """Everything, compiled once for all trees."""
    joined = join_pieces(grammar, pieces)
    return Asked(joined.query, joined.roles, ask_groups(grammar, group_rules(worded, bool)))


def choose_queries(language: Language, grammar: tree_sitter.Language) -> list[Piece]:
    """The language's queries; of variants, and for another provider's grammar, only what fits.

    Files that end in `.other.scm` are asked only of another provider's grammar.
    """
    return [
        (name, drop_unfit(grammar, text) if is_optional else text, None)
        for name, text in language.queries.items()
        for is_optional in [language.has_other_grammar or name.endswith(".variants.scm")]
        if language.has_other_grammar or not name.endswith(".other.scm")
    ]


def choose_rules(
    language: Language, grammar: tree_sitter.Language, rules: tuple[Rule, ...]
) -> tuple[Rule, ...]:
    """The rules; for another provider's grammar only their patterns that fit."""
    if not language.has_other_grammar:
        return rules
    fitted = [(rule, drop_unfit(grammar, rule.query)) for rule in rules]
    return tuple(
        msgspec.structs.replace(rule, query=query)
        for rule, query in fitted
        if query or rule.comment or rule.sentence
    )


def list_pieces(rules: tuple[Rule, ...]) -> list[Piece]:
    """The queries of rules, each under its rule's name."""
    return [(f"rule {rule.id}", rule.query, rule) for rule in rules if rule.query]


def group_rules(rules: tuple[Rule, ...], is_asked: Callable[[str], bool]) -> list[Group]:
    """The patterns of rules with words that are asked, those that start at the same kind of node together."""
    pieces: dict[str, list[Piece]] = {}
    words: dict[str, set[str]] = {}
    for rule in rules:
        for pattern in filter(is_asked, split_patterns(rule.query)):
            first = FIRST_NODE.search(pattern)
            root = first[1] if first else ""
            pieces.setdefault(root, []).append((f"rule {rule.id}", pattern, rule))
            words.setdefault(root, set()).update(rule.words)
    return [(tuple(sorted(words[root])), pieces[root]) for root in sorted(pieces)]


def ask_groups(grammar: tree_sitter.Language, groups: list[Group]) -> tuple[WordedRules, ...]:
    """Each by a query of its own."""
    return tuple(WordedRules(words, partial(join_pieces, grammar, pieces)) for words, pieces in groups)


def ask_groups_together(grammar: tree_sitter.Language, groups: list[Group]) -> tuple[WordedRules, ...]:
    """All by one query: each takes a walk over the grammar's table, as long as some ten patterns."""
    join = cache(partial(join_pieces, grammar, [piece for _, pieces in groups for piece in pieces]))
    worded: list[WordedRules] = []
    start = 0
    for words, pieces in groups:
        worded.append(WordedRules(words, partial(take_roles, join, start, start + len(pieces))))
        start += len(pieces)
    return tuple(worded)


def take_roles(join: Callable[[], JoinedQuery], start: int, end: int) -> JoinedQuery:
    """A query whose other patterns have no role: around the words of some rules no other ones are asked."""
    joined = join()
    roles = (role if start <= number < end else UNASKED for number, role in enumerate(joined.roles))
    return JoinedQuery(joined.query, tuple(roles))


def join_pieces(grammar: tree_sitter.Language, pieces: list[Piece]) -> JoinedQuery:
    """One query of all pieces; raises ConfigError with each one that does not fit the grammar."""
    text = "\n".join(piece[1] for piece in pieces)
    try:
        query = build_query(grammar, text)
    except (tree_sitter.QueryError, SyntaxError) as error:
        raise ConfigError(*find_broken_pieces(grammar, pieces, error)) from error
    starts = find_starts(pieces)
    content = text.encode()
    roles = tuple(
        find_role(
            content[query.start_byte_for_pattern(i) : query.end_byte_for_pattern(i)].decode(),
            read_settings(query, i),
            find_piece(pieces, starts, query.start_byte_for_pattern(i)),
        )
        for i in range(query.pattern_count)
    )
    return JoinedQuery(query, roles)


@cache
def build_query(grammar: tree_sitter.Language, text: str) -> tree_sitter.Query:
    """Compiles a query, once in the life of the process."""
    refuse_unasked(text)
    return tree_sitter.Query(grammar, put_settings_first(text))


def drop_unfit(grammar: tree_sitter.Language, text: str) -> str:
    """The patterns of a file of variants that fit the grammar.

    Grammars of other providers name or hide other nodes; a variant for each
    stands in one file, and those that the grammar cannot have are left out.
    """
    return "\n".join(pattern for pattern in split_patterns(text) if is_fit(grammar, pattern))


def is_fit(grammar: tree_sitter.Language, pattern: str) -> bool:
    """Whether the pattern names only nodes, in places, that the grammar has."""
    try:
        build_query(grammar, PREDICATES.sub("", pattern))
    except tree_sitter.QueryError:
        return False
    return True


def find_role(pattern: str, settings: dict[str, str], rule: Rule | None) -> Role:
    """The role of a pattern, from the captures that its text names."""
    names = [token[1:] for token in CAPTURES.findall(pattern) if token.startswith("@")]
    for role in ROLES:
        for name in names:
            if name == role or name.startswith(role + "."):
                return Role(role, name[len(role) + 1 :], settings, rule)
    return UNASKED


def read_settings(query: tree_sitter.Query, index: int) -> dict[str, str]:
    """What the pattern's #set! directives say."""
    return {key: value or "" for key, value in query.pattern_settings(index).items()}


def find_starts(pieces: list[Piece]) -> list[int]:
    """The byte at which each piece starts in the joined text."""
    starts, position = [], 0
    for _, text, _ in pieces:
        starts.append(position)
        position += len(text.encode()) + 1
    return starts


def find_piece(pieces: list[Piece], starts: list[int], byte: int) -> Rule | None:
    """The rule that the pattern at `byte` belongs to."""
    found: Rule | None = None
    for (_, _, rule), start in zip(pieces, starts, strict=True):
        if start > byte:
            break
        found = rule
    return found


def find_broken_pieces(
    grammar: tree_sitter.Language,
    pieces: list[Piece],
    error: Exception,
) -> list[str]:
    """A line for each query file or rule that does not compile alone."""
    mistakes = []
    for name, text, _ in pieces:
        try:
            build_query(grammar, text)
        except (tree_sitter.QueryError, SyntaxError) as piece_error:
            mistakes.append(describe_error(name, piece_error, grammar))
    return mistakes or [str(error)]
