"""What can go wrong with packages, as one sentence that says what to do."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal

Kind = Literal[
    "declaration",
    "unreachable",
    "certificate",
    "no package",
    "no version",
    "disk",
    "credentials",
    "integrity",
    "native",
    "unsafe",
    "conflict",
    "stopped",
    "npm",
]

_UNREACHABLE = (
    *("ENOTCACHED", "ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ECONNABORTED", "ETIMEDOUT"),
    *(
        "ENETUNREACH",
        "EHOSTUNREACH",
        "EPIPE",
        "ERR_SOCKET_TIMEOUT",
        "FETCH_ERROR",
        "EIDLETIMEOUT",
        "ECONNECTIONTIMEOUT",
    ),
)
_CERTIFICATE = (
    *("UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "UNABLE_TO_VERIFY_LEAF_SIGNATURE", "UNABLE_TO_GET_ISSUER_CERT"),
    *("SELF_SIGNED_CERT_IN_CHAIN", "DEPTH_ZERO_SELF_SIGNED_CERT", "CERT_HAS_EXPIRED"),
    "ERR_TLS_CERT_ALTNAME_INVALID",
)
_DISK = {
    "ENOSPC": "the disk is full: free some space",
    "EDQUOT": "the quota of the disk is used up: free some space",
    "EROFS": "the folder is read-only: choose another cache folder",
    "EACCES": "the folder may not be written: check who owns it",
    "EPERM": "the folder may not be written: check who owns it",
    "EMFILE": "too many files are open: close other programs",
}
_HOST = re.compile(r"https?://(?:[^/\s]*@)?([^/\s@]+)")
_ADDRESS = re.compile(r"https?://\S+?(?=[:,;.]?(?:\s|$))")
_NOT_THERE = re.compile(r"'([^'\s]+)' is not in this registry")
_NO_VERSION = re.compile(r"No (?:matching )?version[s]? (?:found|available) for (@?[^@\s]+)(?:@(\S+?))?\.?(?:\s|$)")
_LENGTH = 300


class NpmFailure(Exception):
    """Packages cannot be had; the text is one sentence that says what to do, `kind` what sort of failure it is."""

    def __init__(self, text: str, kind: Kind = "npm") -> None:
        super().__init__(" ".join(text.split()))
        self.kind: Kind = kind


def stopped() -> NpmFailure:
    """The failure of an installation that somebody has stopped."""
    return NpmFailure("The installation was stopped, and nothing of it is kept.", "stopped")


def disk_failure(error: OSError, what: str) -> NpmFailure:
    """The failure of a file operation; `what` could not be done, for example `The packages cannot be kept`."""
    import errno

    reason = _DISK.get(errno.errorcode.get(error.errno or 0, ""), str(error.strerror or error))
    return NpmFailure(f"{what}: {reason}.", "disk")


def npm_failure(error: Mapping[str, object], log: str = "") -> NpmFailure:
    """The failure that npm reports as JSON (`code`, `summary`, `detail`), or with the last line of its log instead."""
    code, summary, detail = (str(error.get(key) or "") for key in ("code", "summary", "detail"))
    told = f"{summary}\n{detail}"
    if code in _UNREACHABLE or re.fullmatch(r"E(?:408|429|5\d\d)", code):
        return NpmFailure(_unreachable(code, told), "unreachable")
    if code in _CERTIFICATE:
        return NpmFailure(_certificate(code, told), "certificate")
    if code in ("E404", "ETARGET", "ENOVERSIONS"):
        return _missing(code, told)
    if code in ("E401", "E403", "ENEEDAUTH"):
        return NpmFailure(_credentials(code, told), "credentials")
    if code in ("EINTEGRITY", "Z_DATA_ERROR", "Z_BUF_ERROR", "TAR_BAD_ARCHIVE"):
        return NpmFailure(_integrity(code), "integrity")
    return _rest(code, told, log)


def wanted_version(failure: Mapping[str, object]) -> tuple[str, str] | None:
    """The name and version that npm has not found, as `("axios", "99.0.0")`, or None for another failure."""
    found = _NO_VERSION.search(f"{failure.get('summary')}\n") if failure.get("code") == "ETARGET" else None
    return (found[1], found[2] or "") if found else None


def _registry(told: str) -> str:
    found = _HOST.search(told)
    return f"The npm registry {found[1]}" if found else "The npm registry"


def _unreachable(code: str, told: str) -> str:
    if code == "ENOTCACHED":
        return (
            "The packages have not been fetched before and npm is set to work offline (ENOTCACHED): "
            "take `offline` out of your .npmrc, or go online once to fetch them."
        )
    if re.fullmatch(r"E\d{3}", code):
        return f"{_registry(told)} answers with the error {code[1:]}: try again in a few minutes."
    return (
        f"{_registry(told)} cannot be reached ({code}): check the network and the proxy settings, then try again; "
        "packages that were fetched before need no network."
    )


def _certificate(code: str, told: str) -> str:
    return (
        f"{_registry(told)} shows a certificate that is not trusted ({code}): name your company's certificates "
        "in NODE_EXTRA_CA_CERTS, or as `cafile` in your .npmrc."
    )


def _missing(code: str, told: str) -> NpmFailure:
    if code == "ETARGET" and (found := _NO_VERSION.search(told)):
        return NpmFailure(_no_version(found[1], found[2] or "at all"), "no version")
    found = _NOT_THERE.search(told) or _NO_VERSION.search(told)
    name = f" {_without_version(found[1])}" if found else ""
    return NpmFailure(f"There is no package{name} in the npm registry: check how its name is spelled.", "no package")


def _no_version(name: str, version: str) -> str:
    if version[0].isdigit():
        return f"The package {name} has no version {version}: choose a published one."
    return f"The package {name} has no version {version}, which another package needs: choose another version of that."


def _without_version(spec: str) -> str:
    return spec[: spec.index("@", 1)] if "@" in spec[1:] else spec


def _credentials(code: str, told: str) -> str:
    return (
        f"{_registry(told)} refuses access ({code}): log in with `npm login`, or check the registry and the "
        "token in your .npmrc."
    )


def _integrity(code: str) -> str:
    return (
        f"A package arrived damaged or changed ({code}) and was not used: try again, and if it stays so, "
        "check which registry or proxy your .npmrc names."
    )


def _rest(code: str, told: str, log: str) -> NpmFailure:
    if code in _DISK:
        return NpmFailure(f"The packages cannot be stored ({code}): {_DISK[code]}.", "disk")
    if code == "ERESOLVE":
        return NpmFailure(
            f"The packages do not fit together ({code}): choose versions that accept each other.", "conflict"
        )
    if code == "ERR_ACCESS_DENIED":
        return NpmFailure(
            "A package asks for something else than packages of the registry, such as a git repository or a "
            "folder of this computer: choose one that the platform can install too.",
            "unsafe",
        )
    if code == "EBADPLATFORM":
        return NpmFailure(f"A package is made for another operating system: {_first(told)}.", "native")
    return NpmFailure(f"npm could not install the packages ({code or 'no code'}): {_first(told, log)}.")


def _first(*texts: str) -> str:
    """The first line that says something, without addresses, which may hold credentials."""
    lines = (line.strip() for text in texts for line in text.splitlines())
    line = next(filter(None, lines), "it gave no reason")
    return _ADDRESS.sub("the registry", line)[:_LENGTH].rstrip(" .:")
