"""The quality page: what became of every tracked file, and how surely its facts are known."""

from collections.abc import Iterable

from repodocs.model.boilerplate import Boilerplate
from repodocs.model.fold import Fold
from repodocs.model.links import Links
from repodocs.model.options import Options
from repodocs.model.pages import Page, PageNames
from repodocs.render.folder_parts import render_parts
from repodocs.render.folder_place import Place, link_folder, name_folder
from repodocs.render.quality_boilerplate import list_boilerplate
from repodocs.render.quality_coverage import list_coverage
from repodocs.render.quality_imports import list_tiers, list_unresolved
from repodocs.render.quality_sources import (
    list_health,
    list_outcomes,
    list_problems,
    list_reasons,
    list_worst,
    state_sum,
)
from repodocs.render.templates import Templates


def render_quality(  # noqa: PLR0913, PLR0917  each is an input of the stage
    folds: Iterable[Fold],
    links: Iterable[Links],
    names: PageNames,
    options: Options,
    templates: Templates,
    measured: Iterable[Boilerplate] = (),
) -> tuple[Page, ...]:
    """quality.md and its overflow pages; the same for any order of `folds` and `links`."""
    sources = sorted((one for fold in folds for one in fold.sources), key=lambda one: one.path)
    linked = {one.path: one for folder in links for one in folder.sources}
    place = Place(names, names.repository("quality"), options.title)
    rows = options.limits.rows
    groups = [
        *list_outcomes(sources),
        *list_reasons(sources, rows),
        *list_health(place, sources),
        *list_worst(place, sources, rows),
        *list_problems(place, sources, rows),
        *list_tiers(sources, linked),
        *list_unresolved(place, sources, linked, rows),
        *list_coverage(place, sources, rows),
        *list_boilerplate(measured),
    ]
    return render_parts(
        "quality.md.j2",
        templates,
        lambda part: names.repository("quality", str(part + 1) if part else ""),
        [groups],
        options.limits.page_bytes,
        title=f"Quality of what is known of {name_folder(place, '')}",
        way=link_folder(place, "", "index"),
        lead=state_sum(sources),
        has_legend=bool(sources),
    )
