"""Packages for actions: npm installs what an action declares, once, into a cache that all projects share."""

from studio.npm.dependencies import check, parse_spec
from studio.npm.failure import NpmFailure
from studio.npm.install import install, latest_version
from studio.npm.progress import Progress
from studio.npm.store import Installed, clean, clear_downloads, installed, packages, total_size

__all__ = [
    "Installed",
    "NpmFailure",
    "Progress",
    "check",
    "clean",
    "clear_downloads",
    "install",
    "installed",
    "latest_version",
    "packages",
    "parse_spec",
    "total_size",
]
