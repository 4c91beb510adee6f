"""What the purpose of a silent source says: what it is among others, and what is chief only where that is known."""

from repodocs.model.analysis import Finding, Import, Reference, Summary
from repodocs.model.links import (
    Base,
    Importer,
    LinkedExample,
    NameLink,
    Quote,
    SourceLinks,
    SymbolUsers,
)
from tests.unit.render.source.subject import (
    PATH,
    load_language,
    make_analysis,
    make_symbol,
    read_section,
    write_docs,
)


def write_purpose(analysis: object, links: SourceLinks | None = None, language: str = "python") -> str:
    """The text of the section."""
    text = write_docs(analysis, links, language=load_language(language))[0].text  # type: ignore[arg-type]
    return read_section(text, "File Purpose")


def test_the_summary_goes_on_with_what_its_author_says_next() -> None:
    """The first sentence alone is in bold: folders quote it."""
    analysis = make_analysis(summary=Summary("Fetches stats.", 2, "The first row is the total."))
    told = "**Fetches stats.** The first row is the total. ([line 2](../../../pkg/thing.py#L2))"
    assert told in write_purpose(analysis)


def test_only_what_others_use_is_chief() -> None:
    """Where no user is known of, nothing is said to matter more."""
    names = "abcdef"
    symbols = tuple(make_symbol(name, 2 * number) for number, name in enumerate(names, 1))
    assert "6 functions, among them [`a`](#s-a), [`b`](#s-b)" in write_purpose(make_analysis(symbols=symbols))
    users = tuple(SymbolUsers(f"s-{name}", name, "exact", ("app/a.py",)) for name in names[:5])
    told = write_purpose(make_analysis(symbols=symbols), SourceLinks(PATH, users=users))
    assert "6 functions, chiefly [`a`](#s-a), [`b`](#s-b)" in told


def test_the_first_use_of_an_overload_decides_its_place() -> None:
    """Its last definition, which nobody uses, does not push it behind all others."""
    names = ["export", "walk", "run", "stop", "go", "rest"]
    symbols = [make_symbol(name, 2 * number) for number, name in enumerate(names, 1)]
    symbols.append(make_symbol("export", 20, anchor="s-export-1"))
    users = tuple(SymbolUsers(f"s-{name}", name, "exact", ("app/a.py",)) for name in names)
    told = write_purpose(make_analysis(symbols=tuple(symbols)), SourceLinks(PATH, users=users))
    assert "chiefly [`export`](#s-export), [`walk`]" in told


def test_a_class_is_told_with_what_it_inherits_and_who_inherits_it() -> None:
    """A base of others is what it is for."""
    symbols = (make_symbol("Pool", kind="class", bases=("Operator",)),)
    base = Base("Operator", NameLink("Operator", "pkg/op.py", "s-operator"))
    derived = (NameLink("Max", "pkg/max.py", "s-max"), NameLink("Mean", "pkg/mean.py", "s-mean"))
    told = write_purpose(make_analysis(symbols=symbols), SourceLinks(PATH, bases=(base,), subclasses=derived))
    assert (
        "Defines class [`Pool`](#s-pool) (inherits [`Operator`](op.py_docs.md#s-operator); "
        "inherited by 2 types of other files)."
    ) in told


def test_tests_are_told_by_their_suites() -> None:
    """The suite says what is tested; the order of a file makes none the chief one."""
    symbols = tuple(
        make_symbol(f"t{number}", number, kind="test", qualified=f"Pool.t{number}", parent="Pool")
        for number in range(1, 8)
    )
    told = write_purpose(make_analysis(symbols=symbols, traits=("test",)), language="cpp")
    assert "Has 7 tests of `Pool`, among them [`t1`](#s-t1), [`t2`](#s-t2), [`t3`](#s-t3)." in told


def test_a_silent_source_quotes_headers_of_other_names() -> None:
    """They say what the types and functions are for that it defines."""
    quote = Quote(NameLink("Box", "pkg/api.h", "s-box"), "Holds what it is given.")
    told = write_purpose(make_analysis(symbols=(make_symbol("run"),)), SourceLinks(PATH, quotes=(quote,)))
    assert "- [`Box`](api.h_docs.md#s-box) of [`pkg/api.h`](api.h_docs.md): Holds what it is given." in told


def test_variables_of_a_script_are_not_what_it_is_for() -> None:
    """What it calls is."""
    symbols = (make_symbol("PARALLEL", kind="variable"),)
    references = (Reference("pytest", "call", 1, (2,)),)
    told = write_purpose(make_analysis(symbols=symbols, references=references), language="bash")
    assert "Calls `pytest`" in told
    assert "PARALLEL" not in told


def test_a_base_is_shown_by_a_class_that_inherits_it() -> None:
    """Not by the shortest call of a member; of the sources that use it the strongest shows it."""
    symbols = (make_symbol("Pool", kind="class"),)
    derived = (NameLink("Max", "app/max.py", "s-max"), NameLink("Mean", "pkg/mean.py", "s-mean"))
    example = LinkedExample("s-pool", "Pool", "Pool.resize()", NameLink("go", "app/max.py"))
    links = SourceLinks(
        PATH,
        importers=(Importer("pkg/mean.py", "exact", ("Pool",)), Importer("app/max.py", "scoped", ("Pool",))),
        subclasses=derived,
        examples=(example,),
    )
    text = write_docs(make_analysis(symbols=symbols), links, language=load_language("python"))[0].text
    told = "[`Mean`](mean.py_docs.md#s-mean) of [`pkg/mean.py`](mean.py_docs.md) inherits it"
    assert f"- [`Pool`](#s-pool): {told}" in read_section(text, "Testing & Usage")
    assert "resize" not in text


def test_a_source_that_only_includes_is_told_by_that() -> None:
    """With the conditions; where something is known that it leads to, by that alone."""
    imports = (
        Import("volk.h", 7, "include", conditional=True, condition=("#ifdef USE_VOLK",)),
        Import("vulkan.h", 9, "include"),
    )
    told = write_purpose(make_analysis(imports=imports), language="cpp")
    assert "Takes in `volk.h` ([line 7](../../../pkg/thing.py#L7), only if `USE_VOLK`), `vulkan.h`" in told


def test_a_text_that_speaks_for_itself_is_not_told_by_its_code() -> None:
    """The first line of a block of code says nothing of it."""
    block = make_symbol("import box", 3, kind="code-block")
    told = write_purpose(make_analysis(symbols=(block,), summary=Summary("Holds boxes.", 1)), language="markdown")
    assert "Holds boxes." in told
    assert "import box" not in told
    assert "import box" in write_purpose(make_analysis(symbols=(block,)), language="markdown")


def test_the_condition_of_all_is_told_with_the_purpose_alone() -> None:
    """An include that asks for more tells the rest."""
    whole = Finding("c-condition-purpose", "pattern", "is compiled only if `USE_BOX`", 2, 9, evidence="#ifdef USE_BOX")
    imports = (
        Import("box.h", 3, "include", conditional=True, condition=("#ifdef USE_BOX",)),
        Import("lid.h", 5, "include", conditional=True, condition=("#ifdef USE_LID", "#ifdef USE_BOX")),
    )
    told = write_purpose(make_analysis(findings=(whole,), imports=imports), language="cpp")
    assert "Is compiled only if `USE_BOX` ([line 2](../../../pkg/thing.py#L2))." in told
    assert "`box.h` ([line 3](../../../pkg/thing.py#L3)), `lid.h`" in told
    assert "only if `USE_LID`)" in told
