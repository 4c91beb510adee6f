"""A repository's own templates over the shipped ones."""

from pathlib import Path

from repodocs.config.load import load_configuration
from tests.unit.config.repository import list_mistakes, write_files


def test_template_replaces_one_of_its_name(tmp_path: Path) -> None:
    """The others stay."""
    shipped = load_configuration(tmp_path).templates
    name = sorted(shipped)[0]
    write_files(
        tmp_path, {"repodocs.yaml": "templates: own\n", f"own/{name}": "{{ title }}", "own/.hidden": "x"}
    )
    assert load_configuration(tmp_path).templates == {**shipped, name: "{{ title }}"}


def test_mistakes_in_templates(tmp_path: Path) -> None:
    """A name that replaces nothing, a text that is no template, and bytes that are no text."""
    shipped = sorted(load_configuration(tmp_path).templates)
    files: dict[str, str | bytes] = {
        "repodocs.yaml": "templates: own\n",
        f"own/{shipped[0]}": "first\n{% if x %}\n",
        f"own/{shipped[1]}": b"caf\xe9",
        f"own/{shipped[2]}x": "",
    }
    write_files(tmp_path, files)
    assert sorted(list_mistakes(tmp_path)) == sorted(
        [
            f"own/{shipped[0]}:2:1: not a template: Unexpected end of template. Jinja was looking for the "
            "following tags: 'elif' or 'else' or 'endif'. The innermost block that needs to be closed is "
            "'if'; mend the syntax",
            f"own/{shipped[1]}:1:4: not UTF-8: byte 0xE9; save the file as UTF-8",
            f"own/{shipped[2]}x:1:1: templates: unknown template '{shipped[2]}x'; "
            f"did you mean '{shipped[2]}'?",
        ]
    )
