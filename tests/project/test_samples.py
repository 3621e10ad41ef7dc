from __future__ import annotations

from pathlib import Path

from studio.project.samples import samples, skeleton, templates


def test_a_broken_sample_hides_no_other(tmp_path: Path) -> None:
    folder = tmp_path / "post-login"
    folder.mkdir()
    (folder / "a.yaml").write_text("description: First\naction: a.js\n")
    (folder / "a.js").write_text("// The first one\n")
    (folder / "b.yaml").write_text("oops: 1\n")
    (folder / "skeleton.js").write_text("exports.x = 1;\n")
    (folder / "plain-name.js").write_text("exports.x = 1;\n")
    found = samples("post-login", tmp_path)
    assert [(s.title, s.action and s.action.name) for s in found] == [("First", "a.js")]
    assert [t.title for t in templates("post-login", tmp_path)] == ["The first one", "Plain name"]
    assert skeleton("post-login", tmp_path) == "exports.x = 1;\n"
    assert skeleton("none", tmp_path) == "" and samples("none", tmp_path) == []
