"""Finds how the importers of each source mostly write it."""

from repodocs.link.hits import Resolved
from repodocs.link.resolvers.scripts import PATH_KIND
from repodocs.model.links import Spelling

SURE = frozenset({"exact", "scoped"})
# How a path from the importer's own folder begins: others cannot write it so, nor what a command takes.
RELATIVE = "."

# The kind of an import, the module as written, and a name that is taken of it or "".
Form = tuple[str, str, str]


def find_spellings(needs: dict[str, tuple[Resolved, ...]]) -> dict[str, Spelling]:
    """For each source the form that most others write, the first by its text among equals."""
    counts: dict[str, dict[Form, int]] = {}
    for resolved in needs.values():
        for one in resolved:
            is_own = one.hit.module.startswith(RELATIVE) or one.kind == PATH_KIND
            if one.path and one.hit.tier in SURE and not is_own:
                forms = counts.setdefault(one.path, {})
                for name in one.hit.taken or ("",):
                    form = (one.kind, one.hit.module, name)
                    forms[form] = forms.get(form, 0) + 1
    return {path: choose_form(forms) for path, forms in counts.items()}


def choose_form(forms: dict[Form, int]) -> Spelling:
    """The form of most importers."""
    (kind, module, name), sources = min(forms.items(), key=lambda pair: (-pair[1], pair[0]))
    return Spelling(module, kind, name, sources)
