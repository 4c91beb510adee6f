"""Servers on loopback: a real nginx with WebDAV, one with bazel-remote's rules, and a proxy that misbehaves."""

import hashlib
import json
import os
import re
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

SETTINGS = """
daemon off;
{user}
worker_processes 1;
pid {folder}/pid;
error_log {folder}/error.log;
events {{}}
http {{
    log_format lines '$connection $request_method $uri $status';
    access_log {folder}/access.log lines;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    client_max_body_size 256m;
    server {{
        listen 127.0.0.1:{port};
        root {folder}/root;
        location / {{
            dav_methods PUT;
            create_full_put_path on;
        }}
    }}
}}
"""
PLACE = re.compile(r"/repo/(ac|cas)/([0-9a-f]{64})")
# Longer than the budget that tests give.
SLOW_SECONDS = 2.5


class Nginx:
    """A running nginx and what it was asked."""

    def __init__(self, folder: Path, port: int) -> None:
        self.folder = folder
        self.port = port
        self.url = f"http://127.0.0.1:{port}/repo"

    def requests(self) -> list[tuple[str, str, str, str]]:
        """Connection, method, path and status of each request."""
        lines = (self.folder / "access.log").read_text(encoding="utf-8").splitlines()
        return [(a, b, c, d) for a, b, c, d in (line.split(" ") for line in lines)]


@contextmanager
def run_nginx(folder: Path) -> Iterator[Nginx]:
    """Debian's nginx with a configuration of our own and nothing outside of a temporary folder."""
    program = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
    assert program, "nginx is missing; install it: apt-get install nginx-light"
    (folder / "root").mkdir(parents=True)
    port = find_port()
    user = "user root;" if os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(SETTINGS.format(folder=folder, port=port, user=user))
    process = subprocess.Popen([program, "-e", f"{folder}/error.log", "-c", f"{folder}/nginx.conf"])
    try:
        wait_for(port)
        yield Nginx(folder, port)
    finally:
        process.terminate()
        process.wait(timeout=30)


def find_port() -> int:
    """A port that nobody uses."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def wait_for(port: int) -> None:
    """Until somebody answers."""
    for _ in range(200):
        with socket.socket() as line:
            if line.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError("the server did not begin")


class Server(ThreadingHTTPServer):
    """A server in a thread; `mode` says how it behaves."""

    daemon_threads = True

    def __init__(self, handler: type[BaseHTTPRequestHandler], upstream: int = 0) -> None:
        super().__init__(("127.0.0.1", 0), handler)
        self.upstream = upstream
        self.mode = ""
        self.blobs: dict[str, bytes] = {}
        self.refused: list[str] = []
        self.tokens: list[str | None] = []
        self.url = f"http://127.0.0.1:{self.server_address[1]}/repo"

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is no news."""


@contextmanager
def run_server(handler: type[BaseHTTPRequestHandler], upstream: int = 0) -> Iterator[Server]:
    """Serves until the test ends."""
    server = Server(handler, upstream)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


class Handler(BaseHTTPRequestHandler):
    """What the servers of this module have in common."""

    protocol_version = "HTTP/1.1"
    server: Server

    def log_message(self, *arguments: object) -> None:
        """Tests say what they need themselves."""

    def answer(self, status: int, content: bytes = b"", media: str = "application/octet-stream") -> None:
        """A whole answer."""
        self.send_response(status)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Content-Type", media)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def body(self) -> bytes:
        """What the client sent."""
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))


class BazelRemote(Handler):
    """The rules of bazel-remote: keys are sha256, `cas` holds what its key says, `ac` ActionResults.

    A record is stored as a protocol buffer, so JSON must be said to be JSON and asked for as JSON, and
    it is served only while the blobs that it names are there.
    """

    def do_PUT(self) -> None:
        """Takes a blob that keeps to the rules."""
        content = self.body()
        found = PLACE.fullmatch(self.path)
        wrong = "no such place" if found is None else find_fault(*found.groups(), content, self.headers)
        if wrong:
            self.server.refused.append(wrong)
            self.answer(400, wrong.encode())
            return
        self.server.blobs[self.path] = content
        self.answer(200)

    def do_GET(self) -> None:
        """Gives a blob."""
        content = self.server.blobs.get(self.path)
        if content is None or (b"/ac/" in self.path.encode() and not self.is_complete(content)):
            self.answer(404, b"Not found")
        elif "/ac/" in self.path and self.headers.get("Accept") != "application/json":
            self.answer(200, b"\n\x06binary")
        else:
            self.answer(200, content)

    do_HEAD = do_GET  # noqa: N815  as above

    def is_complete(self, record: bytes) -> bool:
        """Whether all that a record names is there."""
        files = json.loads(record)["outputFiles"]
        return all(f"/repo/cas/{one['digest']['hash']}" in self.server.blobs for one in files)


def find_fault(kind: str, key: str, content: bytes, headers: object) -> str:
    """Why bazel-remote would not take a blob, or ""."""
    if kind == "cas":
        return "" if hashlib.sha256(content).hexdigest() == key else "wrong hash"
    if headers.get("Content-Type") != "application/json":  # type: ignore[attr-defined]  # of the request
        return "no protocol buffer"
    try:
        result = json.loads(content)
        for one in result["outputFiles"]:
            assert set(one) == {"path", "digest"}, "unknown field"
            assert re.fullmatch("[^/].*", one["path"]), "bad path"
            assert re.fullmatch("[0-9a-f]{64}", one["digest"]["hash"]), "bad hash"
            assert int(one["digest"]["sizeBytes"]) >= 0, "bad size"
    except (ValueError, KeyError, TypeError, AssertionError) as error:
        return f"no ActionResult: {error}"
    return ""


class BadProxy(Handler):
    """Passes requests on to a good server, and its answers back as `mode` has it."""

    status = 0
    content = b""

    def pass_on(self) -> None:
        """One request."""
        body = self.body()
        self.server.tokens.append(self.headers.get("Authorization"))
        upstream = HTTPConnection("127.0.0.1", self.server.upstream, timeout=10)
        upstream.request(self.command, self.path, body or None)
        response = upstream.getresponse()
        self.status, self.content = response.status, response.read()
        upstream.close()
        getattr(self, f"pass_{self.server.mode or 'well'}")()

    do_GET = do_HEAD = do_PUT = pass_on  # noqa: N815  the names that the library calls

    def pass_well(self) -> None:
        """As it is."""
        self.answer(self.status, self.content)

    def pass_failing(self) -> None:
        """An error in place of everything."""
        self.answer(503)

    def pass_late(self) -> None:
        """Too late."""
        time.sleep(SLOW_SECONDS)
        self.answer(self.status, self.content)

    def pass_slowly(self) -> None:
        """A byte at a time, so that it is never silent for long."""
        self.send_response(200)
        self.send_header("Content-Length", str(len(self.content)))
        self.end_headers()
        for number in range(min(len(self.content), 100)):
            self.wfile.write(self.content[number : number + 1])
            self.wfile.flush()
            time.sleep(0.1)
        self.close_connection = True

    def pass_cut(self) -> None:
        """Half of it, then the connection ends."""
        self.send_response(self.status)
        self.send_header("Content-Length", str(len(self.content)))
        self.end_headers()
        self.wfile.write(self.content[: len(self.content) // 2])
        self.close_connection = True

    def pass_lying(self) -> None:
        """Other bytes of the same length in place of each pack."""
        content = bytearray(self.content)
        if "/cas/" in self.path and content:
            content[-1] ^= 1
        self.answer(self.status, bytes(content))

    def pass_portal(self) -> None:
        """A page that wants a login, as hotels have it."""
        self.answer(200, b"<html>Please log in</html>")

    def pass_elsewhere(self) -> None:
        """Somebody else's address."""
        self.send_response(302)
        self.send_header("Location", "http://127.0.0.1:9/stolen")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def pass_hanging_up(self) -> None:
        """A good answer on a connection that then ends without a word: the next request finds it closed."""
        self.answer(self.status, self.content)
        self.close_connection = True
