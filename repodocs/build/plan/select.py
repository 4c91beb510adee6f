"""Which tasks a command line names, by name, target or glob, and what those need."""

import fnmatch

from repodocs.build.plan.plan import Plan, PlannedTask


def select_tasks(arguments: list[str], plan: Plan) -> tuple[frozenset[str], str]:
    """The names of the selected tasks with all that they need, and the first unknown argument."""
    tasks = {task.name: task for task in plan.tasks()}
    stages = {task.stage for task in tasks.values()}
    owners = {path: task.name for task in tasks.values() for path in task.outputs}
    chosen: set[str] = set()
    for argument in arguments:
        found = find_named(argument, tasks, stages, owners)
        if not found:
            return frozenset(), argument
        chosen |= found
    return frozenset(close_over(chosen, tasks, owners)), ""


def find_named(
    argument: str, tasks: dict[str, PlannedTask], stages: set[str], owners: dict[str, str]
) -> set[str]:
    """The tasks that one argument names."""
    if argument in tasks:
        return {argument}
    if argument in stages:
        return {name for name, task in tasks.items() if task.stage == argument}
    if argument in owners:
        return {owners[argument]}
    if "*" in argument:
        named = set(fnmatch.filter(tasks, argument))
        groups = [stage for stage in stages if fnmatch.fnmatch(stage, argument)]
        return named | {name for name, task in tasks.items() if task.stage in groups}
    return set()


def close_over(chosen: set[str], tasks: dict[str, PlannedTask], owners: dict[str, str]) -> set[str]:
    """The chosen tasks, the owners of their inputs, and what must come before them."""
    by_stage: dict[str, list[str]] = {}
    for name, task in tasks.items():
        by_stage.setdefault(task.stage, []).append(name)
    closed: set[str] = set()
    waiting = list(chosen)
    while waiting:
        name = waiting.pop()
        if name in closed:
            continue
        closed.add(name)
        task = tasks[name]
        waiting += [owners[path] for path in task.inputs if path in owners]
        for stage in task.after:
            waiting += by_stage.get(stage, [])
    return closed
