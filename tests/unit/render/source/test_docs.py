"""Which sections a docs page has, and what they say."""

import msgspec
import pytest

from repodocs.model.analysis import (
    Finding,
    Health,
    Import,
    Lines,
    Outcome,
    Problem,
    Reference,
    Summary,
)
from repodocs.model.links import (
    Counterpart,
    Edge,
    Importer,
    LinkedExample,
    NameLink,
    SourceLinks,
    SymbolUsers,
)
from repodocs.model.options import Area, Options
from tests.unit.render.source.subject import (
    PATH,
    list_sections,
    list_targets,
    make_analysis,
    make_symbol,
    read_section,
    write_docs,
    write_keywords,
)

RUN = make_symbol("run", 3, doc="Runs it.")


def write_text(analysis: object = None, links: SourceLinks | None = None) -> str:
    """The text of the docs page."""
    return write_docs(analysis, links)[0].text  # type: ignore[arg-type]


def test_a_source_without_facts_has_no_empty_sections() -> None:
    """Only what is always known stands there."""
    assert list_sections(write_text()) == ["File Metadata", "Cross-References", "Original Source"]


def test_every_section_comes_in_its_order() -> None:
    """A source with facts of each kind."""
    symbols = (RUN, make_symbol("walk", 5), make_symbol("main", 7))
    findings = tuple(
        Finding(f"r-{category}", category, f"it is {category}", 4, 4)
        for category in ("pattern", "performance", "security")
    )
    analysis = make_analysis(
        summary=Summary("Runs things.", 1),
        symbols=symbols,
        imports=(Import("os", 1),),
        findings=findings,
    )
    links = SourceLinks(
        PATH,
        edges=(Edge("pkg.other", "import", "exact", ("pkg/other.py",)),),
        importers=(Importer("app/a.py", "exact", ("run",)), Importer("tests/t.py", "exact", ("run",), True)),
        counterparts=(Counterpart("pkg/thing.pyi", "stub"),),
        cycle=("pkg/other.py", PATH),
    )
    assert list_sections(write_text(analysis, links)) == [
        "File Metadata",
        "File Purpose",
        "High-Level Overview",
        "Detailed Analysis",
        "Architecture & Design",
        "Dependencies",
        "Code Patterns & Idioms",
        "Performance Considerations",
        "Security & Safety",
        "Testing & Usage",
        "Related Files",
        "Cross-References",
        "Original Source",
    ]


def test_the_purpose_is_the_summary_with_its_line() -> None:
    """What the source says of itself comes first, and can be checked."""
    purpose = read_section(
        write_text(make_analysis(summary=Summary("Runs every thing twice.", 2))), "File Purpose"
    )
    assert "**Runs every thing twice. ([line 2](../../../pkg/thing.py#L2))**" in purpose


def test_a_silent_source_is_said_to_be_silent() -> None:
    """A sentence composed of facts is marked as such, and rests on the doc of the main symbol."""
    purpose = read_section(write_text(make_analysis(symbols=(RUN,))), "File Purpose")
    assert "`thing.py` does not say itself what it is for. Function [`run`](#s-run): Runs it." in purpose


def test_a_script_without_definitions_says_what_it_calls() -> None:
    """The names that it calls most, since that is all it does."""
    references = (Reference("load", "call", 1, (2,)), Reference("save", "call", 3, (3, 4, 5)))
    purpose = read_section(write_text(make_analysis(references=references)), "File Purpose")
    assert "Defines nothing; calls `save` and `load`." in purpose


def test_a_test_says_what_it_tests() -> None:
    """By the source that belongs to it, and the names that it takes of it."""
    analysis = make_analysis(traits=("test",), symbols=(make_symbol("test_run"),))
    links = SourceLinks(
        PATH,
        edges=(Edge("pkg.run", "from", "exact", ("pkg/run.py",), (NameLink("run", "pkg/run.py", "s-run"),)),),
        counterparts=(Counterpart("pkg/run.py", "implementation"),),
    )
    purpose = read_section(write_text(analysis, links), "File Purpose")
    assert "Tests [`pkg/run.py`](run.py_docs.md): [`run`](run.py_docs.md#s-run)." in purpose


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        ("empty", "is empty"),
        ("binary", "is a binary file of 180 bytes"),
        ("symlink", "(to x)"),
        ("secret", "secrets"),
    ],
)
def test_a_card_says_what_it_is(outcome: Outcome, words: str) -> None:
    """A source that is not read as code has a short page, without its content."""
    analysis = make_analysis(outcome=outcome, reason="to x", language="", lines=Lines(9, 9))
    text = write_docs(analysis, content=b"PASSWORD", language=None)[0].text
    assert words in text
    assert "PASSWORD" not in text
    assert list_sections(text) == ["File Metadata", "File Purpose", "Cross-References"]


def test_generated_sources_have_entries_but_no_listing() -> None:
    """The one who makes it has the text."""
    text = write_text(make_analysis(outcome="generated", symbols=(RUN,)))
    assert "s-run" in text
    assert "Original Source" not in text


def test_errors_of_the_grammar_are_told_with_their_lines() -> None:
    """What could not be parsed is said at the top."""
    analysis = make_analysis(
        health=Health(180, 12, 2), problems=(Problem("syntax-error", "x", 3), Problem("syntax-error", "y", 8))
    )
    metadata = read_section(write_text(analysis), "File Metadata")
    assert "12 of 180 bytes not understood in 2 places (lines [3]" in metadata


def test_unresolved_and_outside_imports_are_told_apart() -> None:
    """Each with its line; the unresolved one also among what is not known."""
    analysis = make_analysis(imports=(Import("os", 1), Import(".lost", 2)))
    edges = (Edge("os", "import", "external"), Edge(".lost", "import", "unresolved"))
    text = write_text(analysis, SourceLinks(PATH, edges=edges))
    dependencies = read_section(text, "Dependencies")
    assert "**Outside**: `os` ([line 1](../../../pkg/thing.py#L1))" in dependencies
    assert "**Not resolved**: `.lost` ([line 2]" in dependencies
    assert "what `.lost` is" in read_section(text, "File Metadata")


def test_a_submodule_taken_from_a_package_has_its_line() -> None:
    """`from pkg import other` needs pkg.other; the line is that of the import."""
    analysis = make_analysis(imports=(Import("pkg", 4, "from", ("other",), ("other",)),))
    links = SourceLinks(PATH, edges=(Edge("pkg.other", "from", "exact", ("pkg/other.py",)),))
    dependencies = read_section(write_text(analysis, links), "Dependencies")
    assert "[`pkg/other.py`](other.py_docs.md): [line 4]" in dependencies
    assert "Not resolved" not in dependencies
    assert "not followed" not in dependencies


def test_users_come_with_tier_and_names() -> None:
    """Who uses it, what of it, how surely; tests stand with the tests."""
    links = SourceLinks(
        PATH,
        importers=(Importer("app/a.py", "exact", ("run",)), Importer("tests/t.py", "scoped", (), True)),
        users=(SymbolUsers("s-run", "run", "exact", ("app/a.py",)),),
    )
    text = write_text(make_analysis(symbols=(RUN,)), links)
    assert "[`app/a.py`](../app/a.py_docs.md): [`run`](#s-run); exact" in read_section(
        text, "Cross-References"
    )
    assert "[`tests/t.py`](../tests/t.py_docs.md): scoped" in read_section(text, "Testing & Usage")
    assert "Used by 1 source: [`app/a.py`]" in read_section(text, "Detailed Analysis")


def test_users_by_name_alone_are_said_to_be_such() -> None:
    """A name that only one source defines is a weaker sign than an import."""
    links = SourceLinks(PATH, users=(SymbolUsers("s-run", "run", "unique-name", ("app/a.py",)),))
    text = write_text(make_analysis(symbols=(RUN,)), links)
    assert "By name alone: [`run`](#s-run) in [`app/a.py`]" in read_section(text, "Cross-References")


def test_no_user_is_told_only_where_imports_are_followed() -> None:
    """In a language without an import system nothing is provable."""
    assert "No import or link of the repository leads to `pkg/thing.py`." in write_text()
    assert "leads to" not in write_docs(language=None)[0].text


def test_real_examples_stand_with_their_source() -> None:
    """One for each symbol, the shortest."""
    examples = (
        LinkedExample("s-run", "run", "x = run(1, 2, 3)", "tests/t.py"),
        LinkedExample("s-run", "run", "run()", "tests/u.py"),
    )
    testing = read_section(
        write_text(make_analysis(symbols=(RUN,)), SourceLinks(PATH, examples=examples)), "Testing & Usage"
    )
    assert "[`run`](#s-run): `run()` in [`tests/u.py`]" in testing
    assert "x = run" not in testing


def test_a_script_tells_its_command() -> None:
    """Where a rule found that it is made to be run."""
    finding = Finding("snake-main-guard", "pattern", "runs as a script", 8, 9)
    assert "`snake pkg/thing.py`" in read_section(
        write_text(make_analysis(findings=(finding,))), "Testing & Usage"
    )


def test_findings_of_one_message_stand_together() -> None:
    """With their lines, severity and weakness number, the gravest first."""
    findings = (
        Finding("a", "security", "asks the shell", 3, 3, "low", "CWE-78", "sh(x)"),
        Finding("b", "security", "runs text", 4, 4, "high", "CWE-95", "eval(y)"),
        Finding("a", "security", "asks the shell", 6, 6, "low", "CWE-78", "sh(z)"),
    )
    security = read_section(write_text(make_analysis(findings=findings)), "Security & Safety")
    rows = [line for line in security.split("\n") if line.startswith("- ")]
    assert rows[0].startswith("- **high** runs text ([line 4]")
    assert "CWE-78): `sh(x)`, `sh(z)`" in rows[1]


def test_errors_and_checks_are_told_with_their_lines() -> None:
    """What it raises and checks, by the names that it calls."""
    references = (Reference("ValueError", "call", 2, (3, 5)), Reference("on_error", "call", 1, (4,)))
    patterns = read_section(write_text(make_analysis(references=references)), "Code Patterns & Idioms")
    assert "Makes errors `ValueError` (lines [3]" in patterns
    assert "on_error" not in patterns


def test_masked_lines_are_masked_in_the_listing() -> None:
    """A likely secret is shown nowhere."""
    finding = Finding("secret", "security", "a secret", 2, 2, "high", evidence='KEY = "***"')
    text = write_docs(make_analysis(findings=(finding,)), content=b'a = 1\nKEY = "hunter2"\n')[0].text
    assert "hunter2" not in text
    assert 'a = 1\nKEY = "***"\n' in text


def test_a_listing_is_left_out_where_a_rule_may_have_missed_secrets() -> None:
    """A rule that found its most can have found too few."""
    findings = tuple(
        Finding("secret", "security", f"secret {n}", n, n, "high", evidence="***") for n in range(1, 21)
    )
    text = write_docs(make_analysis(findings=findings), content=b"secret\n" * 30)[0].text
    assert "\nsecret\n" not in text


def test_a_long_source_has_an_outline_instead_of_a_listing() -> None:
    """Lines of its symbols, and a link to the file."""
    symbols = tuple(make_symbol(f"f{n}", n * 10) for n in range(1, 60))
    source = read_section(
        write_docs(make_analysis(symbols=symbols), content=b"x = 1\n" * 9_000)[0].text, "Original Source"
    )
    assert "x = 1" not in source
    assert "[lines 10–31](../../../pkg/thing.py#L10-L31): `f1` to `f3` (3 symbols)" in source
    assert sum(line.startswith("- ") for line in source.split("\n")) <= 25


def test_a_listing_does_not_drown_a_page_without_facts() -> None:
    """Only its first lines are shown."""
    text = write_docs(content=b"word\n" * 4_000)[0].text
    assert text.count("word\n") == 12


@pytest.mark.parametrize("encoding", ["utf-16", "latin-1", "utf-8-sig"])
def test_listings_are_read_in_the_encoding_of_the_source(encoding: str) -> None:
    """Whatever its bytes are."""
    content = "größe = 1\r\nx = 2\n".encode(encoding)
    text = write_docs(make_analysis(encoding=encoding), content=content)[0].text
    assert "```snake\ngröße = 1\nx = 2\n```" in text


def test_the_area_is_in_the_words_of_the_configuration() -> None:
    """Gitignore patterns choose it."""
    options = Options(areas=(Area("Others", ("other/",)), Area("Things", ("pkg/",), "What is run.")))
    text = write_docs(options=options)[0].text
    assert "| Area | Things |" in text
    assert "**Area** Things: What is run." in text


def test_an_edit_inside_another_source_changes_nothing_here() -> None:
    """Links to other sources lead to entries, never to their lines."""
    links = SourceLinks(
        PATH,
        importers=(Importer("app/a.py", "exact", ("run",)),),
        subclasses=(NameLink("Other", "app/b.py", "s-other"),),
    )
    targets = list_targets(write_text(make_analysis(symbols=(RUN,)), links))
    assert all("thing.py" in target for target in targets if "#L" in target)


def test_a_page_of_another_folder_is_linked_by_its_encoded_name() -> None:
    """Spaces, brackets and number signs in paths cannot break a link."""
    links = SourceLinks(PATH, importers=(Importer("odd dir/a (1)#[x].py", "exact"),))
    assert "../odd%20dir/a%20%281%29%23%5Bx%5D.py_docs.md" in list_targets(write_text(None, links))


def test_same_values_give_the_same_bytes() -> None:
    """Twice over, and with users in another order."""
    one, two = (Importer(f"app/{name}.py", "exact", ("run",)) for name in "ab")
    analysis = make_analysis(symbols=(RUN,))
    first = write_docs(analysis, SourceLinks(PATH, importers=(one, two)))
    assert write_docs(analysis, SourceLinks(PATH, importers=(two, one))) == first
    decoded = msgspec.json.decode(msgspec.json.encode(analysis), type=type(analysis))
    assert write_keywords(decoded) == write_keywords(analysis)
