"""Reads the shipped templates and the repository's own over them, file by file."""

from pathlib import Path

from repodocs.config.paths import Roots, read_text
from repodocs.config.written import Mistakes, Place, suggest, tell

SUFFIX = ".j2"


def load_templates(own: str, roots: Roots, mistakes: Mistakes) -> dict[str, str]:
    """The text of each template by its file name; `own` is the repository's folder, or ""."""
    texts = read_templates(roots.defaults / "templates", roots, mistakes)
    if not own:
        return texts
    folder = roots.root / own
    changed = read_templates(folder, roots, mistakes)
    check_names(folder, set(texts), roots, mistakes)
    for name, text in changed.items():
        check_syntax(roots.name(folder / name), text, mistakes)
    return {**texts, **changed}


def read_templates(folder: Path, roots: Roots, mistakes: Mistakes) -> dict[str, str]:
    """The texts of a folder's templates."""
    texts = {path.name: read_text(path, roots, mistakes) for path in sorted(folder.glob("*" + SUFFIX))}
    return {name: text for name, text in texts.items() if text is not None}


def check_names(folder: Path, known: set[str], roots: Roots, mistakes: Mistakes) -> None:
    """Every file of the folder replaces a template; hidden files are none of ours."""
    for path in sorted(folder.glob("*")):
        if path.name not in known and not path.name.startswith("."):
            place = Place(roots.name(path))
            tell(mistakes, place, f"templates: unknown template {path.name!r}; {suggest(path.name, known)}")


def check_syntax(file: str, text: str, mistakes: Mistakes) -> None:
    """The template can be read; what it does with names is seen when a page is made."""
    # Only a repository with templates of its own pays for this import.
    import jinja2  # noqa: PLC0415

    try:
        jinja2.Environment(autoescape=False).parse(text)  # noqa: S701  nothing is rendered here
    except jinja2.TemplateSyntaxError as error:
        reason = (error.message or "").rstrip(".")
        tell(mistakes, Place(file, error.lineno), f"not a template: {reason}; mend the syntax")
