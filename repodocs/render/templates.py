"""Templates as a value: names and texts in, a page's text out; never reads the disk."""

from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache

import jinja2
import msgspec
from jinja2.sandbox import ImmutableSandboxedEnvironment

from repodocs.model.errors import ConfigError
from repodocs.render import markdown

SUFFIX = ".j2"


class Templates(msgspec.Struct, frozen=True):
    """The texts of all templates, as (name, text) sorted by name; see `make_templates`."""

    texts: tuple[tuple[str, str], ...]


def make_templates(texts: Mapping[str, str]) -> Templates:
    """The value of a mapping from a template's file name (`docs.md.j2`) to its text."""
    return Templates(tuple(sorted(texts.items())))


def render_template(templates: Templates, name: str, /, **view: object) -> str:
    """The text of template `name` with the values of `view`.

    A name that the view lacks is an error, never an empty string. Raises
    ConfigError, naming the template and its line, since templates can be a
    repository's own.
    """
    try:
        template, shared = find_template(templates, name)
        # As `template.render` does it, but that it gathers the same globals again for each call.
        context = template.new_context({**shared, **view}, shared=True)
        return "".join(template.root_render_func(context))
    except jinja2.TemplateSyntaxError as error:
        raise ConfigError(f"templates/{error.name or name}:{error.lineno}: {error.message}") from error
    except jinja2.TemplateError as error:
        raise ConfigError(f"templates/{name}: {error}") from error


def prepare_templates(templates: Templates, starts: tuple[str, ...]) -> None:
    """Compiles the templates whose names start so; a faulty one is an error where it is used."""
    for name, _ in templates.texts:
        if name.startswith(starts):
            with suppress(jinja2.TemplateError):
                find_template(templates, name)


@lru_cache(maxsize=256)
def find_template(templates: Templates, name: str) -> tuple[jinja2.Template, dict[str, object]]:
    """One template, compiled once, and the names that all templates know."""
    template = compile_templates(templates).get_template(name)
    return template, dict(template.globals)


@lru_cache(maxsize=4)
def compile_templates(templates: Templates) -> jinja2.Environment:
    """The environment of these texts; what it compiles lives as long as it does.

    Sandboxed, because a repository that is documented can bring templates, and
    documenting it must not run its code.
    """
    environment = ImmutableSandboxedEnvironment(
        loader=jinja2.DictLoader(dict(templates.texts)),
        undefined=jinja2.StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        cache_size=-1,
    )
    environment.globals["table"] = markdown.table
    environment.globals["tabulate"] = markdown.tabulate
    environment.globals["enlist"] = markdown.enlist
    environment.filters["text"] = markdown.escape_text
    environment.filters["code"] = markdown.code
    return environment
