"""Cython, Terraform, PowerShell, style sheets: systems that look where others do, and a little further."""

from tests.unit.link.repository import edges, export, importers, link, need, source


def test_cython_finds_declarations_first_and_python_what_is_compiled() -> None:
    """A header of C and an included text are found as in C."""
    links = link(
        source("fast/__init__.py"),
        source("fast/core.pxd", language="cython"),
        source("fast/core.pyx", need("fast.plain", "f", kind="from"), language="cython"),
        source("fast/only.pyx", language="cython", defines=["run"]),
        source("fast/plain.py", need(".only", "run")),
        source("fast/words.h", language="cpp"),
        source(
            "fast/use.pyx",
            need(".core", "Shape"),
            need("words.h", kind="header"),
            need("part.pxi", kind="include"),
            need("libc.math", "sin"),
            language="cython",
        ),
        source("fast/part.pxi", language="cython"),
    )
    assert edges(links["fast/use.pyx"]) == {
        ".core": ("exact", ("fast/core.pxd",)),
        "words.h": ("exact", ("fast/words.h",)),
        "part.pxi": ("exact", ("fast/part.pxi",)),
        "libc.math": ("external", ()),
    }
    assert edges(links["fast/plain.py"]) == {".only": ("exact", ("fast/only.pyx",))}
    assert edges(links["fast/core.pyx"]) == {"fast.plain": ("exact", ("fast/plain.py",))}


def test_terraform_sees_the_names_of_its_folder_and_modules_by_theirs() -> None:
    """A variable of another source of the same folder needs no import."""
    links = link(
        source("net/variables.tf", language="terraform", defines=[export("region", "variable")]),
        source("other/variables.tf", language="terraform", defines=[export("region", "variable")]),
        source("net/main.tf", need("./vpc", kind="module"), language="terraform", uses=["region"]),
        source("net/vpc/main.tf", language="terraform"),
    )
    assert edges(links["net/main.tf"]) == {"./vpc": ("exact", ("net/vpc/main.tf",))}
    assert importers(links["net/variables.tf"]) == {"net/main.tf": ("scoped", ("region",))}
    assert importers(links["other/variables.tf"]) == {}


def test_powershell_writes_paths_with_backslashes_and_its_own_folder() -> None:
    """What no path is written for is a module from outside."""
    links = link(
        source(
            "tools/all.ps1",
            need(".\\lib\\Cut.psm1", kind="source"),
            need("$PSScriptRoot\\lib\\Join.ps1", kind="source"),
            need("Pester", kind="module"),
            language="powershell",
        ),
        source("tools/lib/Cut.psm1", language="powershell"),
        source("tools/lib/Join.ps1", language="powershell"),
    )
    found = edges(links["tools/all.ps1"])
    assert found[".\\lib\\Cut.psm1"] == ("exact", ("tools/lib/Cut.psm1",))
    assert found["$PSScriptRoot\\lib\\Join.ps1"] == ("scoped", ("tools/lib/Join.ps1",))


def test_a_part_of_a_style_sheet_is_named_without_its_underscore() -> None:
    """So are those of other folders, and the index of a folder."""
    links = link(
        source(
            "css/site.scss",
            need("colors", kind="use"),
            need("parts/bar", kind="import"),
            need("base", kind="forward"),
            language="scss",
        ),
        source("css/_colors.scss", language="scss"),
        source("css/parts/_bar.scss", language="scss"),
        source("css/base/_index.scss", language="scss"),
    )
    assert edges(links["css/site.scss"]) == {
        "colors": ("exact", ("css/_colors.scss",)),
        "parts/bar": ("exact", ("css/parts/_bar.scss",)),
        "base": ("exact", ("css/base/_index.scss",)),
    }
