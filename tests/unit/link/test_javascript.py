"""JavaScript and TypeScript: paths, names for paths, packages of the workspace, aliases."""

from repodocs.model.interface import Interface, Need
from tests.unit.link.repository import edges, export, link, need, source


def manifest(folder: str, name: str, *needs: Need) -> Interface:
    """A package.json."""
    path = f"{folder}/package.json".lstrip("/")
    return source(path, *needs, language="package-json", defines=[export(name, "package")])


def said(kind: str, module: str, *names: str) -> Need:
    """What a manifest or a configuration says under a name."""
    return Need(module, kind, names, names)


def module(path: str, *modules: str) -> Interface:
    """A source that imports modules."""
    return source(path, *(need(one, kind="import") for one in modules), language="typescript")


def test_a_path_is_found_with_its_extension_or_index_left_out() -> None:
    """A compiled name stands for its source; a bare name is a package, whatever lies at the root."""
    links = link(
        module("src/app.ts", "./shape", "./parts", "./shape.js", "../util", "shape", "./gone"),
        module("src/shape.ts"),
        module("src/parts/index.ts"),
        module("util.ts"),
        module("shape.ts"),
    )
    assert edges(links["src/app.ts"]) == {
        "./shape": ("exact", ("src/shape.ts",)),
        "./shape.js": ("exact", ("src/shape.ts",)),
        "./parts": ("exact", ("src/parts/index.ts",)),
        "../util": ("exact", ("util.ts",)),
        "./gone": ("unresolved", ()),
        "shape": ("external", ()),
    }


def test_paths_and_base_of_the_nearest_configuration() -> None:
    """The longest pattern counts; what a configuration extends holds where it says nothing itself."""
    links = link(
        source(
            "tsconfig.base.json",
            said("base", "."),
            said("paths", "libs/*/src", "@lib/*"),
            said("paths", "libs/core/main.ts", "@lib/core"),
            language="tsconfig",
        ),
        source("app/tsconfig.json", said("extends", "../tsconfig.base.json"), language="tsconfig"),
        source("other/tsconfig.json", said("base", "src"), language="tsconfig"),
        module("app/main.ts", "@lib/core", "@lib/ui", "app/near", "react"),
        module("app/near.ts"),
        module("libs/core/main.ts"),
        module("libs/ui/src/index.ts"),
        module("other/src/deep/a.ts", "deep/b", "@lib/ui"),
        module("other/src/deep/b.ts"),
    )
    assert edges(links["app/main.ts"]) == {
        "@lib/core": ("exact", ("libs/core/main.ts",)),
        "@lib/ui": ("exact", ("libs/ui/src/index.ts",)),
        "app/near": ("exact", ("app/near.ts",)),
        "react": ("external", ()),
    }
    assert edges(links["other/src/deep/a.ts"]) == {
        "deep/b": ("exact", ("other/src/deep/b.ts",)),
        "@lib/ui": ("external", ()),
    }
    assert edges(links["app/tsconfig.json"]) == {"../tsconfig.base.json": ("exact", ("tsconfig.base.json",))}


def test_a_package_of_the_workspace_by_its_exports_or_main() -> None:
    """What is built to `dist` is written in `src`; a subpath goes by its pattern."""
    links = link(
        manifest("packages/ui", "@acme/ui", said("main", "./dist/index.js")),
        module("packages/ui/src/index.ts"),
        manifest(
            "packages/core",
            "core",
            said("exports", "./lib/main.mjs", "import"),
            said("exports", "./tools/*.ts", "./tools/*"),
        ),
        module("packages/core/lib/main.mjs"),
        module("packages/core/tools/cut.ts"),
        manifest("app", "app", said("package", "core"), said("package", "react")),
        module("app/a.ts", "@acme/ui", "core", "core/tools/cut", "core/hidden", "react/jsx"),
    )
    assert edges(links["app/a.ts"]) == {
        "@acme/ui": ("exact", ("packages/ui/src/index.ts",)),
        "core": ("exact", ("packages/core/lib/main.mjs",)),
        "core/tools/cut": ("exact", ("packages/core/tools/cut.ts",)),
        "core/hidden": ("external", ()),
        "react/jsx": ("external", ()),
    }
    assert edges(links["app/package.json"]) == {
        "core": ("exact", ("packages/core/package.json",)),
        "react": ("external", ()),
    }


def test_names_of_the_packages_own_and_of_bundlers() -> None:
    """`#x` is told by the manifest, `@/x` and `$lib/x` by custom."""
    links = link(
        manifest("web", "web", said("alias", "./src/internal/*.ts", "#*")),
        module("web/src/pages/a.ts", "#log", "@/store", "$lib/api", "@/gone"),
        module("web/src/internal/log.ts"),
        module("web/src/store.ts"),
        module("web/src/lib/api.ts"),
    )
    assert edges(links["web/src/pages/a.ts"]) == {
        "#log": ("exact", ("web/src/internal/log.ts",)),
        "@/store": ("scoped", ("web/src/store.ts",)),
        "$lib/api": ("scoped", ("web/src/lib/api.ts",)),
        "@/gone": ("external", ()),
    }


def test_two_packages_of_one_name_are_none_to_choose() -> None:
    """A fixture may be named like the package that it tests."""
    links = link(
        manifest("a", "core"),
        module("a/index.ts"),
        manifest("fixtures/core", "core"),
        module("fixtures/core/index.ts"),
        module("app.ts", "core"),
    )
    assert edges(links["app.ts"]) == {"core": ("external", ())}
