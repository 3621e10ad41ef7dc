from __future__ import annotations

from pathlib import Path

import pytest

from studio.project.reading import ReadError
from studio.ui.open_source import open_source


def test_the_text_of_the_editor_runs_with_the_modules_around_its_file(tmp_path: Path) -> None:
    folder = tmp_path / "actions" / "a"
    (tmp_path / "modules" / "greet").mkdir(parents=True)
    folder.mkdir(parents=True)
    (tmp_path / "modules" / "greet" / "code.js").write_text("exports.hi = 1;", encoding="utf-8")
    (folder / "code.js").write_text("on disk", encoding="utf-8")
    (folder / "action.yaml").write_text("modules: [greet]", encoding="utf-8")
    source, needed = open_source("a", folder / "code.js", "in the editor", {}, {"KEY": "1"}, {})
    assert (source.code, source.secrets, dict(needed)) == ("in the editor", {"KEY": "1"}, {})
    assert list(source.modules) == ["greet"]
    (folder / "action.yaml").write_text("modules: [gret]", encoding="utf-8")
    with pytest.raises(ReadError, match="greet"):
        open_source("a", folder / "code.js", "", {}, {}, {})


def test_packages_that_are_not_installed_are_needed(tmp_path: Path) -> None:
    source, needed = open_source("a", tmp_path / "a.js", "", {"axios": "1.7.9"}, {}, {})
    assert source.packages is None
    assert source.dependencies == ("axios",)
    assert dict(needed) == {"axios": "1.7.9"}
