"""Includes of the C family."""

import msgspec

from repodocs.model.interface import Export, Interface, Need
from repodocs.model.options import Options
from tests.unit.link.repository import edges, export, include, link, need, source, users


def test_a_quoted_include_is_looked_for_beside_the_includer_first() -> None:
    """As the compiler does."""
    links = link(
        source("a/x.h", language="cpp"),
        source("x.h", language="cpp"),
        source("a/m.cpp", include("x.h"), include("../x.h"), language="cpp"),
    )
    assert edges(links["a/m.cpp"]) == {"x.h": ("exact", ("a/x.h",)), "../x.h": ("exact", ("x.h",))}


def test_roots_are_the_repository_include_folders_and_configured_ones() -> None:
    """A path below a root is exact."""
    sources = (
        source("c10/core/Device.h", language="cpp"),
        source("lib/include/lib/api.h", language="cpp"),
        source("deep/odd/way/odd.h", language="cpp"),
        source(
            "m.cpp",
            include("c10/core/Device.h", system="yes"),
            include("lib/api.h"),
            include("way/odd.h"),
            language="cpp",
        ),
    )
    found = edges(link(*sources, options=Options(source_roots=("deep/odd",)))["m.cpp"])
    assert found["c10/core/Device.h"] == ("exact", ("c10/core/Device.h",))
    assert found["lib/api.h"] == ("exact", ("lib/include/lib/api.h",))
    assert found["way/odd.h"] == ("exact", ("deep/odd/way/odd.h",))


def test_the_only_path_that_ends_so_is_scoped() -> None:
    """A bare file name is weaker than one with its folder."""
    links = link(
        source("aten/src/ATen/Tensor.h", language="cpp"),
        source("m.cpp", include("ATen/Tensor.h", system="yes"), include("Tensor.h"), language="cpp"),
    )
    assert edges(links["m.cpp"]) == {
        "ATen/Tensor.h": ("scoped", ("aten/src/ATen/Tensor.h",)),
        "Tensor.h": ("unique-name", ("aten/src/ATen/Tensor.h",)),
    }


def test_several_candidates_are_ambiguous_and_bounded() -> None:
    """Each candidate is told of the includer, as surely as that is."""
    headers = [source(f"d{number}/x/util.h", language="cpp") for number in range(9)]
    links = link(*headers, source("m.cpp", include("x/util.h"), language="cpp"))
    tier, targets = edges(links["m.cpp"])["x/util.h"]
    assert tier == "ambiguous"
    assert targets == tuple(f"d{number}/x/util.h" for number in range(5))
    assert links["d0/x/util.h"].importers[0].tier == "ambiguous"


def test_of_several_candidates_the_one_around_the_includer_is_meant() -> None:
    """Two projects of one repository have their own headers."""
    links = link(
        source("a/include/x/util.h", language="cpp"),
        source("b/include/x/util.h", language="cpp"),
        source("b/src/deep/m.cpp", include("x/util.h"), language="cpp"),
    )
    assert edges(links["b/src/deep/m.cpp"]) == {"x/util.h": ("scoped", ("b/include/x/util.h",))}


def test_a_system_header_is_external_even_if_a_source_has_its_name() -> None:
    """`<math.h>` is never `a/math.h`."""
    links = link(
        source("a/math.h", language="cpp"),
        source("m.cpp", include("math.h", system="yes"), include("vector", system="yes"), language="cpp"),
    )
    assert edges(links["m.cpp"]) == {"math.h": ("external", ()), "vector": ("external", ())}


def test_a_missing_header_of_an_own_folder_is_unresolved() -> None:
    """`<ATen/Functions.h>` is generated: it is ours, and it is not there."""
    links = link(
        source("aten/src/ATen/Tensor.h", language="cpp"),
        source(
            "m.cpp",
            include("ATen/Tensor.h", system="yes"),
            include("ATen/Functions.h", system="yes"),
            include("sys/types.h", system="yes"),
            include("gone.h"),
            include("Eigen/Core"),
            language="cpp",
        ),
    )
    found = edges(links["m.cpp"])
    assert found["Eigen/Core"] == ("external", ())
    assert found["ATen/Functions.h"] == ("unresolved", ())
    assert found["sys/types.h"] == ("external", ())
    assert found["gone.h"] == ("unresolved", ())


def test_an_include_out_of_the_repository_is_unresolved() -> None:
    """No path leaves the repository."""
    links = link(source("m.cpp", include("../../other/x.h"), language="cpp"))
    assert edges(links["m.cpp"]) == {"../../other/x.h": ("unresolved", ())}


def test_a_system_header_in_a_far_include_folder_is_not_sure() -> None:
    """Only the compiler's options tell whether that folder is meant; a folder around the includer is."""
    links = link(
        source("stubs/gpu/include/gpu/gpu.h", language="cpp"),
        source("src/m.cpp", include("gpu/gpu.h", system="yes"), language="cpp"),
        source("stubs/gpu/src/n.cpp", include("gpu/gpu.h", system="yes"), language="cpp"),
    )
    found = ("stubs/gpu/include/gpu/gpu.h",)
    assert edges(links["src/m.cpp"]) == {"gpu/gpu.h": ("scoped", found)}
    assert edges(links["stubs/gpu/src/n.cpp"]) == {"gpu/gpu.h": ("exact", found)}


def test_a_folder_that_a_build_file_names_is_looked_into() -> None:
    """By sources in and below the build file's folder; a system's header in no such folder stays the system's."""
    folders = [
        *[need(one, kind="include-folder") for one in ("../deps/lua/src", "${X}/lib", "${X}", "nowhere")],
        need("$<BUILD_INTERFACE:${CMAKE_CURRENT_SOURCE_DIR}/own", kind="include-folder"),
    ]
    links = link(
        source("src/CMakeLists.txt", *folders, language="cmake"),
        *[
            source(path, language="cpp")
            for path in ("deps/lua/src/lua.h", "lib/wide.h", "src/own/mine.h", "compat/stdint.h", "old/wide.h")
        ],
        source(
            "src/main.cpp",
            *[include(one, system="yes") for one in ("lua.h", "stdint.h", "mine.h")],
            include("wide.h"),
            language="cpp",
        ),
        source("tools/other.cpp", include("lua.h", system="yes"), language="cpp"),
    )
    assert edges(links["src/main.cpp"]) == {
        "lua.h": ("scoped", ("deps/lua/src/lua.h",)),
        "mine.h": ("scoped", ("src/own/mine.h",)),
        "stdint.h": ("external", ()),
        "wide.h": ("scoped", ("lib/wide.h",)),
    }
    assert edges(links["tools/other.cpp"]) == {"lua.h": ("external", ())}
    assert links["src/CMakeLists.txt"].edges == ()


def variable(name: str, value: str) -> Need:
    """A variable of a build file that stands for a folder."""
    return Need(value, "folder-variable", ("",), (name,))


def test_variables_of_makefiles_lead_to_folders() -> None:
    """Through other variables, included makefiles, which are run where the includer is, and their own folder."""
    links = link(
        source("lib/store.h", language="cpp"),
        source("lib/common/bits.h", language="cpp"),
        source("lib/mk/flags.h", language="cpp"),
        source("tools/tool.h", language="cpp"),
        source(
            "lib/mk/rules.mk",
            variable("HERE", "$(dir $(abspath $(lastword $(MAKEFILE_LIST))))"),
            variable("COMMON", "$(LIB)/common"),
            *[need(one, kind="include-folder") for one in ("$(COMMON)", "../tools", "$(HERE)")],
            language="make",
        ),
        source(
            "tests/Makefile",
            variable("TOP", "../lib"),
            variable("LIB", "$(TOP)"),
            need("$(LIB)/mk/rules.mk", kind="include"),
            need("$(LIB)", kind="include-folder"),
            need("$(BUILD_DIR)/lib", kind="include-folder"),
            need("../other/extra.c", kind="prerequisite"),
            language="make",
        ),
        source(
            "tests/deep/check.c",
            *[include(one) for one in ("store.h", "bits.h", "tool.h", "flags.h")],
            language="cpp",
        ),
        source("other/extra.c", include("store.h"), language="cpp"),
        source("other/apart.c", include("store.h"), language="cpp"),
    )
    assert edges(links["tests/deep/check.c"]) == {
        "store.h": ("scoped", ("lib/store.h",)),
        "bits.h": ("scoped", ("lib/common/bits.h",)),
        "tool.h": ("scoped", ("tools/tool.h",)),
        "flags.h": ("scoped", ("lib/mk/flags.h",)),
    }
    assert edges(links["other/extra.c"]) == {"store.h": ("scoped", ("lib/store.h",))}
    assert edges(links["other/apart.c"]) == {"store.h": ("unique-name", ("lib/store.h",))}
    assert edges(links["tests/Makefile"])["$(LIB)/mk/rules.mk"] == ("scoped", ("lib/mk/rules.mk",))


def test_a_variable_of_several_values_or_of_a_build_leads_to_no_folder() -> None:
    """Which one holds is known when it is built."""
    links = link(
        source("old/lib/store.h", language="cpp"),
        source("new/lib/store.h", language="cpp"),
        source("build/made.h", language="cpp"),
        source(
            "tests/Makefile",
            variable("LIB", "../old/lib"),
            variable("LIB", "../new/lib"),
            variable("AROUND", "$(AROUND)"),
            *[need(one, kind="include-folder") for one in ("$(LIB)", "$(BUILDDIR)/build", "$(AROUND)")],
            language="make",
        ),
        source("tests/check.c", include("store.h"), include("made.h"), language="cpp"),
    )
    assert edges(links["tests/check.c"]) == {
        "store.h": ("ambiguous", ("new/lib/store.h", "old/lib/store.h")),
        "made.h": ("unique-name", ("build/made.h",)),
    }


def test_a_list_below_sees_the_variables_of_the_list_above() -> None:
    """As CMake hands them down; what they say is seen from where it is written."""
    links = link(
        source("lib/store.h", language="cpp"),
        source(
            "build/cmake/CMakeLists.txt",
            variable("LIBRARY_DIR", "${CMAKE_CURRENT_SOURCE_DIR}/../../lib"),
            language="cmake",
        ),
        source("build/cmake/part/CMakeLists.txt", need("${LIBRARY_DIR}", kind="include-folder"), language="cmake"),
        source("build/cmake/part/check.c", include("store.h", system="yes"), language="cpp"),
    )
    assert edges(links["build/cmake/part/check.c"]) == {"store.h": ("scoped", ("lib/store.h",))}


def test_a_header_that_a_build_makes_leads_to_what_it_is_made_from() -> None:
    """A message's definition, a template; a header that is a source is itself, a system's is the system's."""
    links = link(
        source("proto/shape.proto", language="proto"),
        source("src/version.h.in", language="cmake"),
        source("src/limits.h.in", language="cmake"),
        source("src/both.h.in", language="cmake"),
        source("src/both.h", language="cpp"),
        source(
            "src/main.cpp",
            *[include(one) for one in ("proto/shape.pb.h", "version.h", "both.h", "gone.pb.h")],
            include("limits.h", system="yes"),
            language="cpp",
        ),
        options=Options(made_headers={".pb.h": (".proto",), ".h": (".h.in",)}),
    )
    assert edges(links["src/main.cpp"]) == {
        "proto/shape.pb.h": ("scoped", ("proto/shape.proto",)),
        "version.h": ("scoped", ("src/version.h.in",)),
        "both.h": ("exact", ("src/both.h",)),
        "gone.pb.h": ("unresolved", ()),
        "limits.h": ("external", ()),
    }


def test_a_header_where_no_build_looks_for_it_is_a_guess() -> None:
    """Some build files name folders: a stub that lies in none of them need not be what is included."""
    links = link(
        source("CMakeLists.txt", need("core/src", kind="include-folder"), language="cmake"),
        source("core/src/at/api.h", language="cpp"),
        source("contrib/stub/include/vulkan/vulkan.h", language="cpp"),
        source("contrib/odd/x/odd.h", language="cpp"),
        source(
            "lib/api.h",
            include("vulkan/vulkan.h", system="yes"),
            include("x/odd.h"),
            include("at/api.h", system="yes"),
            language="cpp",
        ),
        source("contrib/stub/main.c", include("vulkan/vulkan.h", system="yes"), language="cpp"),
    )
    found = {name: tier for name, (tier, _) in edges(links["lib/api.h"]).items()}
    assert found == {"vulkan/vulkan.h": "unique-name", "x/odd.h": "unique-name", "at/api.h": "scoped"}
    assert edges(links["contrib/stub/main.c"])["vulkan/vulkan.h"][0] == "exact"


def test_a_name_of_the_own_namespace_comes_before_one_of_a_namespace_in_it() -> None:
    """Though the header of the latter alone is included directly; behind its namespace it is meant."""
    links = link(
        *include_both(
            flat=in_namespaces("shapes", "flat", "Box"),
            deep=in_namespaces("shapes", "", "Box"),
            opened="shapes",
            uses=["Box", "flat::Box"],
        ),
        source("far.cpp", include("flat.h"), language="cpp", uses=["Box"]),
    )
    assert users(links["deep.h"]) == {"shapes::Box": ("scoped", ("use.cpp",))}
    assert users(links["flat.h"]) == {"shapes::flat::Box": ("scoped", ("far.cpp", "use.cpp"))}


def test_of_overloads_in_the_own_namespace_the_first_is_meant() -> None:
    """As everywhere: whichever it is, its entry stands with the others."""
    overloads = [export("at::wrap", "function"), export("at::wrap", "function")]
    anchors = [msgspec.structs.replace(one, anchor=f"s-{at}") for at, one in enumerate(overloads)]
    flat = [export("c10", "namespace"), export("c10::wrap", "function")]
    links = link(*include_both(flat, [export("at", "namespace"), *anchors], opened="at", uses=["wrap"]))
    assert [(one.anchor, one.paths) for one in links["deep.h"].users] == [("s-0", ("use.cpp",))]


def include_both(flat: list[Export], deep: list[Export], opened: str, uses: list[str]) -> list[Interface]:
    """What a source of a namespace includes: a header directly, another one through a third."""
    return [
        source("flat.h", language="cpp", defines=flat),
        source("deep.h", language="cpp", defines=deep),
        source("all.h", include("deep.h"), language="cpp"),
        source(
            "use.cpp",
            include("flat.h"),
            include("all.h"),
            language="cpp",
            defines=[export(opened, "namespace")],
            uses=uses,
        ),
    ]


def in_namespaces(outer: str, inner: str, name: str) -> list[Export]:
    """A class in one namespace, or in one that stands in it."""
    inside = f"{outer}::{inner}" if inner else outer
    spaces = [export(one, "namespace") for one in dict.fromkeys((outer, inside))]
    return [*spaces, export(f"{inside}::{name}", "class")]
