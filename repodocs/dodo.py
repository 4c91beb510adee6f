"""What a dodo.py imports: doit's settings and a task creator for each stage."""

from doit.exceptions import InvalidDodoFile

from repodocs.build.doit.creators import find_workspace, make_creators, make_settings
from repodocs.model.errors import RepodocsError

try:
    DOIT_CONFIG = make_settings(find_workspace())
except RepodocsError as error:
    # doit shows this one's text alone and exits with 3.
    raise InvalidDodoFile(str(error)) from None

CREATORS = make_creators(find_workspace())
# doit finds creators by the names of the module that imports them.
globals().update(CREATORS)
__all__ = ["DOIT_CONFIG", *CREATORS]  # noqa: PLE0604  a name for each stage
