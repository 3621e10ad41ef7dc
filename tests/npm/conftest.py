from __future__ import annotations

import base64
import hashlib
import http.server
import io
import json
import tarfile
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from studio import npm

REAL = {"axios": "1.7.9", "lodash": "4.17.21"}
Link = tuple[str]


class Registry:
    """A registry of packages on loopback: what is published is there, at once, and nothing else."""

    def __init__(self) -> None:
        self.packuments: dict[str, dict[str, Any]] = {}
        self.tarballs: dict[str, bytes] = {}
        self.status: dict[str, int] = {}
        self.hanging = False
        self.asked = threading.Event()
        self.requests: list[str] = []
        self._go_on = threading.Event()
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = False
        self.url = f"http://127.0.0.1:{self._server.server_port}/"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    def publish(
        self,
        name: str,
        version: str = "1.0.0",
        files: Mapping[str, str | Link] | None = None,
        *,
        integrity: str | None = None,
        **manifest: Any,
    ) -> None:
        """Puts a package there; a file given as `("target",)` is a symbolic link in the tarball."""
        described = {"name": name, "version": version, **manifest}
        content = {"index.js": f"module.exports = {json.dumps(f'{name}@{version}')};", **(files or {})}
        packed = _tarball({"package.json": json.dumps(described), **content})
        place = f"{name}/-/{name.rpartition('/')[2]}-{version}.tgz"
        self.tarballs[place] = packed
        dist = {"tarball": self.url + place, "integrity": integrity or _integrity(packed)}
        packument = self.packuments.setdefault(name, {"name": name, "dist-tags": {}, "versions": {}})
        packument["versions"][version] = {**described, "dist": dist}
        packument["dist-tags"]["latest"] = version

    def close(self) -> None:
        self._go_on.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def answer(self, path: str) -> tuple[int, bytes]:
        if self.hanging:
            self.asked.set()
            self._go_on.wait(30)
        name = path.strip("/").replace("%2f", "/")
        self.requests.append(name)
        if name in self.status:
            return self.status[name], b"{}"
        if name in self.tarballs:
            return 200, self.tarballs[name]
        found = self.packuments.get(name)
        return (200, json.dumps(found).encode()) if found else (404, b'{"error":"Not found"}')

    def _handler(self) -> type[http.server.BaseHTTPRequestHandler]:
        registry = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                status, body = registry.answer(self.path)
                try:
                    self.send_response(status)
                    self.send_header("Content-Length", str(len(body)))
                    self.end_headers()
                    self.wfile.write(body)
                except ConnectionError:
                    return

            def log_message(self, format: str, *args: object) -> None:
                return

        return Handler


def _integrity(content: bytes) -> str:
    return "sha512-" + base64.b64encode(hashlib.sha512(content).digest()).decode()


def _tarball(files: Mapping[str, str | Link]) -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as tar:
        for name, content in files.items():
            entry = tarfile.TarInfo(f"package/{name}")
            entry.mode = 0o644
            if isinstance(content, str):
                entry.size = len(content.encode())
                tar.addfile(entry, io.BytesIO(content.encode()))
            else:
                entry.type, entry.linkname = tarfile.SYMTYPE, content[0]
                tar.addfile(entry)
    return packed.getvalue()


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Registry]:
    """An empty registry, which npm uses in this test instead of the user's."""
    served = Registry()
    userconfig = tmp_path / "npmrc"
    userconfig.write_text("", encoding="utf-8")
    monkeypatch.setenv("npm_config_userconfig", str(userconfig))
    monkeypatch.setenv("npm_config_registry", served.url)
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.setenv(name, "127.0.0.1")
    yield served
    served.close()


@pytest.fixture(scope="session")
def real_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home into which packages of the real registry have been installed, once."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ACTION_STUDIO_HOME", str(home))
        npm.install(REAL)
    return home


@pytest.fixture
def real(real_home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder with real packages; the studio's home is the one it lies in."""
    monkeypatch.setenv("ACTION_STUDIO_HOME", str(real_home))
    found = npm.installed(REAL)
    assert found is not None
    return found
