from __future__ import annotations

from tests.flow.conftest import flow

__all__ = ["flow"]
