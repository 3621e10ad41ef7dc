from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from studio import npm
from studio.sandbox.node import node_path

TOOL = {"auth0-deploy-cli": "8.44.0"}
Loader = Callable[[Sequence[dict[str, Any]]], list[dict[str, Any]]]


@pytest.fixture(scope="package")
def deploy_cli(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Loader]:
    """The real tool, installed once by the real npm; one process loads what all tests have written."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ACTION_STUDIO_HOME", str(tmp_path_factory.mktemp("deploy-cli")))
        packages = npm.install(TOOL)
    script = tmp_path_factory.mktemp("loader") / "load.js"
    shutil.copy(Path(__file__).with_name("load.js"), script)
    (script.parent / "node_modules").symlink_to(packages / "node_modules")
    command: list[str | Path] = [node_path(), "--preserve-symlinks", script]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin and process.stdout

        def load(cases: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
            assert process.stdin and process.stdout
            found = []
            for case in cases:
                process.stdin.write(json.dumps(case) + "\n")
                process.stdin.flush()
                found.append(json.loads(process.stdout.readline()))
            return found

        yield load
        process.stdin.close()
        process.wait(20)
