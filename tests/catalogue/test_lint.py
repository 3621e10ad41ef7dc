from __future__ import annotations

from pathlib import Path

import pytest

from studio.catalogue.lint import load_remarks, remarks
from studio.catalogue.source import CatalogueError


def test_every_remark_has_a_reason_and_a_link() -> None:
    assert len(remarks()) >= 12
    for remark in remarks().values():
        assert remark.id.startswith("lint.") and remark.why and remark.source.startswith("https://")


def test_a_mistake_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "lint.yaml"
    one = "  - {id: lint.a, severity: warning, says: a, why: b, source: 'https://x'}\n"
    path.write_text(f"lint:\n{one}{one}", encoding="utf-8")
    with pytest.raises(CatalogueError, match=r"lint\.yaml:3: the remark lint\.a stands twice"):
        load_remarks(path)
