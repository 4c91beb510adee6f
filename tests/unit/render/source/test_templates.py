"""Templates are values, and cannot do harm."""

import pytest

from repodocs.model.errors import ConfigError
from repodocs.render.templates import make_templates, render_template


def render(text: str, **view: object) -> str:
    """The text of one template."""
    return render_template(make_templates({"page.md.j2": text}), "page.md.j2", **view)


def test_values_are_written_as_they_are() -> None:
    """Pages are Markdown: nothing is turned into HTML entities."""
    assert render("{{ name }}\n", name="a<b>&c") == "a<b>&c\n"


def test_a_missing_name_is_an_error() -> None:
    """A template that asks for what is not there is wrong; nothing is left blank."""
    with pytest.raises(ConfigError, match=r"page\.md\.j2.*missing"):
        render("{{ missing }}")


def test_a_syntax_error_names_file_and_line() -> None:
    """The mistake can be found."""
    with pytest.raises(ConfigError, match=r"templates/page\.md\.j2:2"):
        render("ok\n{% if %}")


def test_a_template_cannot_reach_the_interpreter() -> None:
    """A repository's template runs in a sandbox."""
    with pytest.raises(ConfigError):
        render("{{ ''.__class__.__mro__[1].__subclasses__() }}")


def test_a_template_reads_no_file() -> None:
    """Only the given templates can be included."""
    with pytest.raises(ConfigError):
        render("{% include '/etc/hostname' %}")
