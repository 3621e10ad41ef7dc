from __future__ import annotations

import errno
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.npm.failure import Kind, NpmFailure, disk_failure, npm_failure, stopped, wanted_version


@pytest.mark.parametrize(
    ("code", "summary", "kind", "words"),
    [
        ("ENOTCACHED", "cache mode is 'only-if-cached'", "unreachable", "set to work offline"),
        ("ENOTFOUND", "request to https://r.example/a failed", "unreachable", "registry r.example cannot be reached"),
        ("ECONNREFUSED", "", "unreachable", "The npm registry cannot be reached (ECONNREFUSED)"),
        ("ETIMEDOUT", "", "unreachable", "check the network and the proxy settings"),
        ("EAI_AGAIN", "", "unreachable", "packages that were fetched before need no network"),
        ("E503", "503 - GET https://r.example/a", "unreachable", "r.example answers with the error 503"),
        ("CERT_HAS_EXPIRED", "", "certificate", "NODE_EXTRA_CA_CERTS"),
        ("E404", "Not Found - GET https://r.example/@s%2fa", "no package", "There is no package in the npm registry"),
        ("ETARGET", "No matching version found for @s/a@9.0.0.", "no version", "@s/a has no version 9.0.0:"),
        ("ETARGET", "No matching version found for a@^9.0.0.", "no version", "which another package needs"),
        ("ENOVERSIONS", "No versions available for a", "no package", "no package a in"),
        ("E401", "Unable to authenticate", "credentials", "npm login"),
        ("E403", "403 Forbidden - GET https://r.example/a", "credentials", "r.example refuses access (E403)"),
        ("EINTEGRITY", "sha512-… integrity checksum failed", "integrity", "damaged or changed"),
        ("ENOSPC", "no space left on device", "disk", "the disk is full: free some space"),
        ("EACCES", "permission denied", "disk", "check who owns it"),
        ("ERESOLVE", "unable to resolve dependency tree", "conflict", "do not fit together"),
        ("ERR_ACCESS_DENIED", "Access to this API has been restricted", "unsafe", "git repository"),
        ("EBADPLATFORM", "Unsupported platform for a@1.0.0", "native", "Unsupported platform for a@1.0.0"),
        ("EWEIRD", "Something odd.", "npm", "npm could not install the packages (EWEIRD): Something odd."),
    ],
)
def test_each_code_has_its_sentence(code: str, summary: str, kind: Kind, words: str) -> None:
    failure = npm_failure({"code": code, "summary": summary, "detail": ""})
    assert failure.kind == kind
    assert words in str(failure)


def test_the_missing_package_is_named() -> None:
    detail = "'@scope/none@1.0.0' is not in this registry.\n\nNote that you can also install from a tarball."
    failure = npm_failure({"code": "E404", "summary": "Not Found", "detail": detail})
    assert str(failure) == "There is no package @scope/none in the npm registry: check how its name is spelled."


def test_no_credentials_are_shown() -> None:
    for code in ("EWEIRD", "ENOTFOUND", "E500"):
        told = str(npm_failure({"code": code, "summary": "GET https://me:secret@r.example/a failed"}))
        assert "secret" not in told


def test_the_log_speaks_when_there_is_no_error() -> None:
    assert str(npm_failure({}, "killed")) == "npm could not install the packages (no code): killed."
    assert str(npm_failure({})) == "npm could not install the packages (no code): it gave no reason."


@given(st.fixed_dictionaries({"code": st.text() | st.none(), "summary": st.text(), "detail": st.text()}), st.text())
def test_any_report_becomes_one_line(error: dict[str, str | None], log: str) -> None:
    text = str(npm_failure(error, log))
    assert text.endswith(".")
    assert len(text.splitlines()) == 1


def test_the_version_that_was_wanted() -> None:
    error = {"code": "ETARGET", "summary": "No matching version found for @s/a@9.0.0-rc.1."}
    assert wanted_version(error) == ("@s/a", "9.0.0-rc.1")
    assert wanted_version({"code": "E404", "summary": ""}) is None


def test_the_disk() -> None:
    full = disk_failure(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), "The packages cannot be kept")
    assert str(full) == "The packages cannot be kept: the disk is full: free some space."
    assert str(disk_failure(OSError("odd"), "It fails")) == "It fails: odd."


def test_stopped() -> None:
    assert stopped().kind == "stopped"
    assert NpmFailure("x").kind == "npm"
