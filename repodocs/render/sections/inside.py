"""Links to the sources that use one, and to the functions, tests and types in them that do."""

from repodocs.model.interface import Body
from repodocs.model.links import Standing
from repodocs.render.markdown import code, link
from repodocs.render.view import Subject, aim_users, join_linked, link_source
from repodocs.render.words import drop_spaces

# The bodies that are named of one user, and of one of several in a sentence.
BODIES = 3
FEW_BODIES = 2


def link_users(subject: Subject, paths: tuple[str, ...], most: int) -> str:
    """Links to the first sources of a list, and how many more there are."""
    shown = [link_source(subject, path) for path in paths[:most]]
    return join_linked([*shown, *paths[most:]], most, aim_users(subject) if len(paths) > most else "")


def link_users_inside(subject: Subject, paths: tuple[str, ...], most: int) -> str:
    """The same with the names of the first bodies of each source: they say what this one is used for."""
    shown = [link_source(subject, path) + tell_bodies(subject, path) for path in paths[:most]]
    return join_linked([*shown, *paths[most:]], most, aim_users(subject) if len(paths) > most else "")


def tell_bodies(subject: Subject, path: str) -> str:
    """The first bodies of a user, which the section of users links; of a test's table who goes through it."""
    bodies = subject.standings.get(path, ())
    names = dict.fromkeys(
        code(drop_spaces(name)) for one in bodies for name in (one.readers or (one.qualified,))
    )
    # An analysis does not keep all.
    rest = " and others" if len(names) > FEW_BODIES else ""
    return f" ({', '.join(list(names)[:FEW_BODIES])}{rest})" if names else ""


def link_user(subject: Subject, path: str) -> str:
    """A link to another source, and the bodies in it that use this one, the first of them linked."""
    return link_standing(subject, Standing(path, subject.standings.get(path, ())))


def link_standing(subject: Subject, user: Standing) -> str:
    """The same of bodies that are given."""
    source, bodies = link_source(subject, user.path), user.bodies
    if not bodies:
        return source
    # Of overloads the first is named.
    named = {code(drop_spaces(one.qualified)): one for one in reversed(bodies)}
    labels = sorted(named, key=lambda label: bodies.index(named[label]))
    shown = [label + tell_readers(named[label]) for label in labels[:BODIES]]
    first = link(labels[0], f"{subject.aim(user.path, bodies[0].part)}#{bodies[0].anchor}")
    shown[0] = first + tell_readers(bodies[0])
    rest = " and others" if len(labels) > BODIES else ""
    return f"{source} in {', '.join(shown)}{rest}"


def tell_readers(body: Body) -> str:
    """The functions that go through a table of a test, or use what is there for them."""
    return f" (for {', '.join(code(drop_spaces(one)) for one in body.readers)})" if body.readers else ""
