"""Who may use which shared cache: from options, the environment and the configuration, in this order."""

from collections.abc import Mapping

import msgspec

from repodocs.config.formats import check_address
from repodocs.model.errors import RepodocsError
from repodocs.model.options import Options
from repodocs.store.blobs import Blobs, Budget
from repodocs.store.http_blobs import HttpBlobs, make_place
from repodocs.store.object_blobs import SCHEMES, ObjectBlobs

URL_VARIABLE = "REPODOCS_CACHE_URL"
TOKEN_VARIABLE = "REPODOCS_CACHE_TOKEN"  # noqa: S105  the name of a variable, no token


class CacheAccess(msgspec.Struct, frozen=True):
    """A shared cache, and what a build may do there. The token stands in no text that is shown."""

    url: str
    seconds: int
    token: str = ""
    is_writing: bool = False

    def __repr__(self) -> str:
        return f"CacheAccess({self.url!r})"


class CacheWish(msgspec.Struct, frozen=True):
    """What the command line says of the cache."""

    url: str = ""
    is_writing: bool = False


def find_access(wish: CacheWish, options: Options, environment: Mapping[str, str]) -> CacheAccess | None:
    """The cache to use, None for none; raises RepodocsError for an address that cannot be meant.

    A token goes only where the user or the CI sends it: a repository that names
    a cache of its own must not get the token of another.
    """
    given = wish.url or environment.get(URL_VARIABLE, "")
    wrong = check_address(given)
    if wrong:
        raise RepodocsError(f"--cache-url or {URL_VARIABLE}: it {wrong}")
    url = given or options.cache_url
    if not url:
        if wish.is_writing:
            raise RepodocsError(
                f"--cache-write: there is no cache; name one by --cache-url or {URL_VARIABLE}"
            )
        return None
    token = environment.get(TOKEN_VARIABLE, "").strip() if given else ""
    return CacheAccess(url, options.cache_seconds, token, wish.is_writing)


def find_withheld(access: CacheAccess) -> str:
    """Why a token does not go to the address, or "": anybody on the way could read it."""
    is_server = access.url.partition(":")[0] not in SCHEMES
    if not access.token or not is_server or make_place(access.url, access.token).headers:
        return ""
    return "the token is sent over https alone"


def open_line(access: CacheAccess, budget: Budget) -> Blobs:
    """A line to the cache; nothing is sent yet."""
    if access.url.partition(":")[0] in SCHEMES:
        return ObjectBlobs(access.url)
    return HttpBlobs(make_place(access.url, access.token), budget)


def refuse_missing_library(access: CacheAccess) -> None:
    """Raises RepodocsError where the library of object stores is not installed."""
    if access.url.partition(":")[0] not in SCHEMES:
        return
    try:
        import obstore  # noqa: F401, PLC0415  an extra, loaded by those who use it
    except ImportError:
        raise RepodocsError(
            f"{access.url}: object stores want another library; install repodocs with [object-stores]"
        ) from None
