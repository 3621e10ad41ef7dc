"""Running somebody's JavaScript: `run(job)` is the whole room, everything it answers is plain values."""

from typing import TYPE_CHECKING, Any

from studio.sandbox.failure import SandboxFailure
from studio.sandbox.node import NodeMissing, node_path

if TYPE_CHECKING:
    from studio.sandbox.runner import run

__all__ = ["NodeMissing", "SandboxFailure", "node_path", "run"]


def __getattr__(name: str) -> Any:
    """What runs is read when somebody runs something: https://docs.python.org/3/reference/datamodel.html#module.__getattr__"""
    if name == "run":
        from studio.sandbox import runner

        return runner.run
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
