"""Finds strongly connected components: what needs each other, directly or through others."""

Graph = dict[str, list[str]]


def find_components(graph: Graph) -> list[list[str]]:
    """The components by Tarjan's algorithm; each comes after those that it leads to.

    The stack is its own, since a chain of imports may be deeper than Python's.
    """
    order: dict[str, int] = {}
    lowest: dict[str, int] = {}
    open_paths: dict[str, None] = {}
    components: list[list[str]] = []
    for start in graph:
        stack = [] if start in order else [(start, iter(graph.get(start, ())))]
        while stack:
            path, targets = stack[-1]
            if path not in order:
                order[path] = lowest[path] = len(order)
                open_paths[path] = None
            following = next(targets, None)
            if following is None:
                stack.pop()
                close_path(path, order, lowest, open_paths, components)
                if stack:
                    above = stack[-1][0]
                    lowest[above] = min(lowest[above], lowest[path])
            elif following not in order:
                stack.append((following, iter(graph.get(following, ()))))
            elif following in open_paths:
                lowest[path] = min(lowest[path], order[following])
    return components


def close_path(
    path: str,
    order: dict[str, int],
    lowest: dict[str, int],
    open_paths: dict[str, None],
    components: list[list[str]],
) -> None:
    """Takes a component off, where its first source is left."""
    if lowest[path] != order[path]:
        return
    members: list[str] = []
    while not members or members[-1] != path:
        member, _ = open_paths.popitem()
        members.append(member)
    components.append(members)
