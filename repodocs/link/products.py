"""Finds build products by their source maps: what each was made from, and what was made of each source."""

from collections.abc import Mapping

import msgspec

from repodocs.link.hits import MADE_FROM, SOURCE_MAP, Resolved

# What is made of more sources is made of a whole library: its map lists them.
MOST = 25

Needs = Mapping[str, tuple[Resolved, ...]]


class Product(msgspec.Struct, frozen=True, gc=False):
    """A source that was made from others, and its map to them; of many the map alone says which."""

    path: str
    map_path: str
    originals: tuple[str, ...] = ()


def find_products(needs: Needs) -> list[Product]:
    """The products whose maps are sources too."""
    originals = {path: list_targets(resolved, MADE_FROM) for path, resolved in needs.items()}
    return [
        Product(path, map_path, choose_few(originals[map_path], path))
        for path, resolved in needs.items()
        for map_path in list_targets(resolved, SOURCE_MAP)
    ]


def choose_few(paths: list[str], path: str) -> tuple[str, ...]:
    """The paths, sorted, without the product's own; none of many."""
    found = sorted({*paths} - {path})
    return tuple(found) if len(found) <= MOST else ()


def list_targets(resolved: tuple[Resolved, ...], kind: str) -> list[str]:
    """The only targets of the needs of one kind."""
    return [one.path for one in resolved if one.kind == kind and one.path]
