"""Modules by dotted names and paths, each within its own language."""

from tests.unit.link.repository import edges, export, link, need, source


def test_a_dotted_name_is_a_path_anywhere() -> None:
    """Lua's `init.lua` stands for its folder; a name that two sources answer to is ambiguous."""
    links = link(
        source("lua/app/view.lua", language="lua"),
        source("lua/app/model/init.lua", language="lua"),
        source("one/x/y.lua", language="lua"),
        source("two/x/y.lua", language="lua"),
        source("rocks/share/z/w.lua", language="lua"),
        source("lib/app/view.pm", language="perl"),
        source(
            "spec/view_spec.lua",
            need("app.view", kind="require"),
            need("app.model", kind="require"),
            need("x.y", kind="require"),
            need("z.w", kind="require"),
            need("socket", kind="require"),
            language="lua",
        ),
    )
    assert edges(links["spec/view_spec.lua"]) == {
        "app.view": ("exact", ("lua/app/view.lua",)),
        "app.model": ("exact", ("lua/app/model/init.lua",)),
        "x.y": ("ambiguous", ("one/x/y.lua", "two/x/y.lua")),
        "z.w": ("scoped", ("rocks/share/z/w.lua",)),
        "socket": ("external", ()),
    }


def test_a_name_of_one_part_is_looked_for_around_the_source() -> None:
    """Anything may be called `util`: one far away is not meant."""
    links = link(
        source("far/util.ml", language="ocaml"),
        source("src/parser.ml", language="ocaml"),
        source("src/main.ml", need("Parser", kind="open"), need("Util", kind="open"), language="ocaml"),
    )
    assert edges(links["src/main.ml"]) == {
        "Parser": ("exact", ("src/parser.ml",)),
        "Util": ("external", ()),
    }


def test_a_module_is_where_it_is_defined() -> None:
    """Elixir's sources need not be called like their modules; Perl's scripts use its modules."""
    links = link(
        source("lib/shop_web/router.ex", language="elixir", defines=[export("Shop.Router", "module")]),
        source(
            "lib/shop.ex",
            need("Shop.Router", kind="alias"),
            need("Ecto.Query", kind="use"),
            language="elixir",
        ),
        source("lib/Geo/Point.pm", language="perl"),
        source("bin/draw.pl", need("Geo::Point", kind="use"), language="perl"),
    )
    assert edges(links["lib/shop.ex"])["Shop.Router"][1] == ("lib/shop_web/router.ex",)
    assert edges(links["lib/shop.ex"])["Ecto.Query"] == ("external", ())
    assert edges(links["bin/draw.pl"]) == {"Geo::Point": ("exact", ("lib/Geo/Point.pm",))}


def test_a_path_is_read_from_the_source_or_from_around_it() -> None:
    """R is run from the project's root as often as from the source's folder."""
    links = link(
        source("R/shapes.R", language="r"),
        source("R/all.R", need("shapes.R", kind="source"), need("stats", kind="library"), language="r"),
        source("scripts/run.R", need("R/shapes.R", kind="source"), language="r"),
    )
    assert edges(links["R/all.R"]) == {
        "shapes.R": ("exact", ("R/shapes.R",)),
        "stats": ("external", ()),
    }
    assert edges(links["scripts/run.R"]) == {"R/shapes.R": ("exact", ("R/shapes.R",))}
