"""Paths in documents, scripts and JavaScript."""

import pytest

from tests.unit.link.repository import edge_names, edges, link, need, source, users


@pytest.mark.parametrize(
    "written",
    ["other.md", "./other.md", "other.md#part", "other.md?raw=1", "/docs/other.md", "oth%65r.md", "other"],
)
def test_a_link_to_another_document(written: str) -> None:
    """Encoded, rooted, with a fragment or without its extension."""
    links = link(
        source("docs/other.md", language="markdown"),
        source("docs/a.md", need(written, kind="link"), language="markdown"),
    )
    assert edges(links["docs/a.md"]) == {written: ("exact", ("docs/other.md",))}


def test_requirements_include_files_and_need_packages() -> None:
    """A package that is called as a file is none."""
    links = link(
        source("requirements/test.txt", language="markdown"),
        source("requirements/pytest", language="markdown"),
        source(
            "requirements/docs.txt",
            need("test.txt", kind="include"),
            need("pytest", kind="package"),
            language="markdown",
        ),
    )
    assert edges(links["requirements/docs.txt"]) == {
        "test.txt": ("exact", ("requirements/test.txt",)),
        "pytest": ("external", ()),
    }


@pytest.mark.parametrize("written", ["https://example.org/a.md", "mailto:a@b.org", "//cdn.example.org/x"])
def test_a_url_is_external(written: str) -> None:
    """Whatever its scheme."""
    links = link(source("a.md", need(written, kind="link"), language="markdown"))
    assert edges(links["a.md"]) == {written: ("external", ())}


def test_a_dead_link_is_unresolved_and_a_place_in_the_same_document_is_nothing() -> None:
    """A link out of the repository is dead too."""
    links = link(
        source("a.md", need("gone.md", kind="link"), need("#part", kind="link"), language="markdown"),
        source("b.md", need("../../out.md", kind="link"), need("b.md#x", kind="link"), language="markdown"),
    )
    assert edges(links["a.md"]) == {"gone.md": ("unresolved", ())}
    assert edges(links["b.md"]) == {"../../out.md": ("unresolved", ())}


def test_a_link_to_a_folder_means_its_readme_or_nothing() -> None:
    """A folder is not missing, but it is no source."""
    links = link(
        source("lib/README.md", language="markdown"),
        source("empty/x.py"),
        source("a.md", need("lib/", kind="link"), need("empty", kind="link"), language="markdown"),
    )
    assert edges(links["a.md"]) == {"lib/": ("exact", ("lib/README.md",))}


def test_a_rooted_path_may_start_at_the_folder_of_a_site() -> None:
    """The nearest folder around the document that has it."""
    links = link(
        source("docs/source/notes/cuda.rst", language="markdown"),
        source("docs/source/a/b.rst", need("/notes/cuda", kind="link"), language="markdown"),
    )
    assert edges(links["docs/source/a/b.rst"]) == {"/notes/cuda": ("scoped", ("docs/source/notes/cuda.rst",))}


def test_javascript_finds_extensions_index_sources_and_typescript() -> None:
    """A bare name is a package from outside."""
    links = link(
        source("src/a.ts", language="javascript", defines=["run"]),
        source("src/lib/index.js", language="javascript"),
        source(
            "src/main.js",
            need("./a", "run", kind="import"),
            need("./a.js", kind="import"),
            need("./lib", kind="require"),
            need("react", kind="import"),
            need("./gone", kind="import"),
            language="javascript",
        ),
    )
    assert edges(links["src/main.js"]) == {
        "./a": ("exact", ("src/a.ts",)),
        "./a.js": ("exact", ("src/a.ts",)),
        "./lib": ("exact", ("src/lib/index.js",)),
        "react": ("external", ()),
        "./gone": ("unresolved", ()),
    }


def test_javascript_names_are_followed_through_index_sources() -> None:
    """Also through a star and a namespace."""
    links = link(
        source("lib/view.js", language="javascript", defines=["View", "draw"]),
        source("lib/index.js", need("./view", "View", "*", kind="export"), language="javascript"),
        source(
            "app.js",
            need("./lib", "View", kind="import"),
            need("./lib", "* as ui", kind="import"),
            language="javascript",
            uses=["ui.draw"],
        ),
    )
    assert users(links["lib/view.js"])["View"][1] == ("app.js", "lib/index.js")
    assert users(links["lib/view.js"])["draw"][1] == ("app.js",)


def test_a_default_import_is_known_by_the_name_that_its_source_has() -> None:
    """Under another name it is the source as a whole."""
    links = link(
        source("view.js", language="javascript", defines=["View"]),
        source("app.js", need("./view", "default as View", kind="import"), language="javascript"),
        source("odd.js", need("./view", "default as Other", kind="import"), language="javascript"),
    )
    assert edge_names(links["app.js"].edges[0]) == [("View", "view.js")]
    assert edge_names(links["odd.js"].edges[0]) == []


def test_scripts_name_paths_from_where_they_run() -> None:
    """A folder in a variable is left out; what is not beside the script may be the only one of its name."""
    links = link(
        source("scripts/common.sh", language="bash"),
        source(
            "scripts/ci/run.sh",
            need("../common.sh", kind="source"),
            need("scripts/common.sh", kind="run"),
            need('$(dirname "$0")/../common.sh', kind="source"),
            need("$DIR/gone.sh", kind="source"),
            need("./only.sh", kind="run"),
            need("checkout/scripts/common.sh", kind="run"),
            need("/etc/profile", kind="source"),
            need("activate", kind="source"),
            language="bash",
        ),
        source("tools/deep/only.sh", language="bash"),
    )
    assert edges(links["scripts/ci/run.sh"]) == {
        "../common.sh": ("exact", ("scripts/common.sh",)),
        "scripts/common.sh": ("scoped", ("scripts/common.sh",)),
        '$(dirname "$0")/../common.sh': ("scoped", ("scripts/common.sh",)),
        "$DIR/gone.sh": ("unresolved", ()),
        "./only.sh": ("unique-name", ("tools/deep/only.sh",)),
        "checkout/scripts/common.sh": ("scoped", ("scripts/common.sh",)),
        "/etc/profile": ("external", ()),
        "activate": ("external", ()),
    }


def test_a_step_of_an_image_copies_from_a_folder_around_it() -> None:
    """The context of the build is not told."""
    links = link(
        source("docker/common/setup.sh", language="bash"),
        source("docker/ubuntu/Dockerfile", need("./common/setup.sh", kind="source"), language="bash"),
    )
    assert edges(links["docker/ubuntu/Dockerfile"]) == {
        "./common/setup.sh": ("scoped", ("docker/common/setup.sh",))
    }


def test_workflows_use_actions_from_outside_and_from_here() -> None:
    """A pattern says nothing of one source."""
    links = link(
        source(".github/actions/setup/action.yml", language="yaml"),
        source(
            ".github/workflows/ci.yml",
            need("actions/checkout@v4", kind="action"),
            need("./.github/actions/setup", kind="action"),
            need("src/**/*.py", kind="script"),
            need("python:3.12", kind="image"),
            language="markdown",
        ),
    )
    assert edges(links[".github/workflows/ci.yml"]) == {
        "actions/checkout@v4": ("external", ()),
        "./.github/actions/setup": ("scoped", (".github/actions/setup/action.yml",)),
        "python:3.12": ("external", ()),
    }


def test_a_pattern_of_a_table_of_contents_lists_the_documents_of_a_folder() -> None:
    """Each that fits, but not what is no document."""
    links = link(
        source("docs/notes/a.rst", language="markdown"),
        source("docs/notes/b.md", language="markdown"),
        source("docs/notes/plot.py"),
        source("docs/notes/deep/c.rst", language="markdown"),
        source("docs/index.rst", need("notes/*", kind="toctree"), language="markdown"),
    )
    told = {
        path: [one.path for one in links[path].importers] for path in ("docs/notes/a.rst", "docs/notes/b.md")
    }
    assert told == {"docs/notes/a.rst": ["docs/index.rst"], "docs/notes/b.md": ["docs/index.rst"]}
    assert not links["docs/notes/plot.py"].importers
    assert not links["docs/notes/deep/c.rst"].importers


def test_a_pattern_before_a_recipe_needs_each_source_that_fits() -> None:
    """Of its folder alone; a make that is sent to a folder reads the makefile there."""
    links = link(
        source("docs/Makefile", need("prometheus-*.yml", kind="prerequisite"), language="bash"),
        source("docs/prometheus-a.yml", language="yaml"),
        source("docs/prometheus-b.yml", language="yaml"),
        source("docs/deep/prometheus-c.yml", language="yaml"),
        source("docs/other.yml", language="yaml"),
        source(
            ".github/ci.yml",
            need("docs", kind="subdirectory"),
            need("build", kind="subdirectory"),
            language="bash",
        ),
        source("deps/x/build/Makefile", language="bash"),
    )
    needed = {target for edge in links["docs/Makefile"].edges for target in edge.targets}
    assert needed == {"docs/prometheus-a.yml", "docs/prometheus-b.yml"}
    assert edges(links[".github/ci.yml"]) == {"docs": ("scoped", ("docs/Makefile",))}
