"""Running somebody's JavaScript: `run(job)` is the whole room, everything it answers is plain values."""

from studio.sandbox.failure import SandboxFailure
from studio.sandbox.node import NodeMissing, node_path
from studio.sandbox.runner import run

__all__ = ["NodeMissing", "SandboxFailure", "node_path", "run"]
