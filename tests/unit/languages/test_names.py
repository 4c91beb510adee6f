"""Which language a file's name and its first lines lead to, where names are of several kinds of files."""

import pytest

from repodocs.languages.detect import find_candidates
from repodocs.model.source import Source
from tests.unit.languages.test_shipped import load_catalog


@pytest.mark.parametrize(
    ("path", "content", "language"),
    [
        ("config.ru", 'require_relative "app"\nrun App\n', "ruby"),
        ("CHANGES.ru", "Изменения в nginx 1.22.1\n\n    *) Безопасность: обработка.\n", ""),
        ("perl/Makefile.PL", "use ExtUtils::MakeMaker;\nWriteMakefile(NAME => 'Shapes');\n", "perl"),
        ("shapes_fr.ts", '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS/>\n', "xml"),
        ("shapes.ts", "export const sides = 4;\n", "typescript"),
        ("Makefile.linux", "all: shapes\n", "make"),
    ],
)
def test_a_name_of_several_kinds_of_files_is_told_by_what_it_holds(
    path: str, content: str, language: str
) -> None:
    """Or by the one that is more exact."""
    catalog = load_catalog()
    source = Source(path, path, languages=find_candidates(path, catalog))
    found = catalog.choose_language(source, content.encode())
    assert (found.language.name if found else "") == language
