"""Blobs over HTTP in the layout of Bazel, ccache and sccache: GET, HEAD and PUT of /ac/KEY and /cas/KEY."""

import base64
import ssl
from contextlib import suppress
from http.client import (
    HTTPConnection,
    HTTPException,
    HTTPResponse,
    HTTPSConnection,
)
from socket import SHUT_RDWR
from typing import Literal
from urllib.parse import urlsplit

import msgspec

from repodocs.store.blobs import MOST_BYTES, Budget, CacheError, Kind

Method = Literal["GET", "HEAD", "PUT"]
# The longest silence that is waited for; the budget may leave less.
SILENCE_SECONDS = 5.0
PIECE_BYTES = 1 << 16
# bazel-remote takes and gives the records of `ac` as JSON where that is asked for.
MEDIA_TYPES = {"ac": "application/json", "cas": "application/octet-stream"}
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class HttpPlace(msgspec.Struct, frozen=True):
    """A server and what it wants to know of us."""

    host: str
    port: int | None
    path: str
    is_secure: bool
    headers: dict[str, str]


def make_place(url: str, token: str) -> HttpPlace:
    """The place of an address; a token with a colon is a user's name and password.

    A token is sent to others only where nobody on the way can read it.
    """
    parts = urlsplit(url)
    is_secure = parts.scheme == "https"
    host = parts.hostname or ""
    headers = {}
    if token and (is_secure or host in LOOPBACK):
        basic = base64.b64encode(token.encode()).decode("ascii")
        headers["Authorization"] = f"Basic {basic}" if ":" in token else f"Bearer {token}"
    return HttpPlace(host, parts.port, parts.path.rstrip("/"), is_secure, headers)


# Under a thread whose line another one cuts, the library finds None where its socket was.
CUT = (OSError, ValueError, AttributeError)


class HttpBlobs:
    """A connection that is kept open from request to request."""

    def __init__(self, place: HttpPlace, budget: Budget) -> None:
        self.place = place
        self.budget = budget
        self.connection: HTTPConnection | None = None

    def get(self, kind: Kind, key: str) -> bytes | None:
        """The bytes under a key."""
        return self.request("GET", kind, key)

    def has(self, kind: Kind, key: str) -> bool:
        """Whether the server has the key."""
        return self.request("HEAD", kind, key) is not None

    def put(self, kind: Kind, key: str, content: bytes) -> None:
        """Sends a blob; a server that does not take it is a failure."""
        if self.request("PUT", kind, key, content) is None:
            raise CacheError("it knows no such place (404)")

    def close(self) -> None:
        """Ends the connection."""
        connection, self.connection = self.connection, None
        if connection is None:
            return
        if connection.sock is not None:
            # A thread that waits for an answer wakes up by this, not by closing.
            with suppress(OSError):
                connection.sock.shutdown(SHUT_RDWR)
        connection.close()

    def request(self, method: Method, kind: Kind, key: str, body: bytes | None = None) -> bytes | None:
        """An answer's bytes, None for 404; a connection that went stale between requests is opened anew."""
        is_kept = self.connection is not None
        try:
            return self.exchange(method, kind, key, body)
        except (ConnectionError, HTTPException) as error:
            self.close()
            if not is_kept:
                raise CacheError(describe(error)) from error
        except CUT as error:
            self.close()
            raise CacheError(describe(error)) from error
        try:
            return self.exchange(method, kind, key, body)
        except (HTTPException, *CUT) as error:
            self.close()
            raise CacheError(describe(error)) from error

    def exchange(self, method: Method, kind: Kind, key: str, body: bytes | None) -> bytes | None:
        """One request and its answer."""
        connection = self.connect()
        header = "Content-Type" if method == "PUT" else "Accept"
        headers = {**self.place.headers, header: MEDIA_TYPES[kind]}
        connection.request(method, f"{self.place.path}/{kind}/{key}", body, headers)
        response = connection.getresponse()
        content = self.read(response)
        if response.will_close:
            self.close()
        if response.status == 404:
            return None
        if not 200 <= response.status < 300:
            raise CacheError(f"it answered {response.status}")
        return content

    def connect(self) -> HTTPConnection:
        """The open connection, with the time that is left for this request."""
        seconds = max(0.001, min(SILENCE_SECONDS, self.budget.left()))
        if self.connection is None:
            self.connection = open_connection(self.place, seconds)
        if self.connection.sock is not None:
            self.connection.sock.settimeout(seconds)
        return self.connection

    def read(self, response: HTTPResponse) -> bytes:
        """The body of an answer: not too much, not too slow, not cut."""
        pieces: list[bytes] = []
        size = 0
        while piece := response.read1(PIECE_BYTES):
            pieces.append(piece)
            size += len(piece)
            if size > MOST_BYTES:
                self.close()
                raise CacheError("an answer is too large")
            if self.budget.left() <= 0:
                self.close()
                raise CacheError("it took too long")
        if response.length:
            self.close()
            raise CacheError("an answer was cut")
        # Read in pieces, an answer does not end by itself, and the connection would take no other request.
        response.close()
        return b"".join(pieces)


def open_connection(place: HttpPlace, seconds: float) -> HTTPConnection:
    """A connection that is made when the first request is sent."""
    if not place.is_secure:
        return HTTPConnection(place.host, place.port, timeout=seconds)
    return HTTPSConnection(place.host, place.port, timeout=seconds, context=ssl.create_default_context())


def describe(error: Exception) -> str:
    """What went wrong, without an address."""
    if isinstance(error, TimeoutError):
        return "it did not answer in time"
    if isinstance(error, ConnectionRefusedError):
        return "nobody answers there"
    return f"the connection failed ({type(error).__name__})"
