from __future__ import annotations

import pytest

from studio.ui.interchange.connect import EXPORT, IMPORT
from studio.ui.interchange.scene import EXCHANGES, bring_exchange
from studio.ui.window import Window

SAID = {
    "export": "files would be written",
    "export-replace": "in place of another one",
    "export-refused": "Nothing can be exported like this",
    "import": "Terraform: 3 actions",
    "import-empty": "Choose a file or a folder",
}


@pytest.mark.parametrize("state", EXCHANGES)
def test_a_picture_shows_what_its_state_is_called_after(window: Window, state: str) -> None:
    bring_exchange(window, state)
    assert window.covers.current == (IMPORT if state.startswith("import") else EXPORT)
    page = window.interchange.importing.page if state.startswith("import") else window.interchange.exporting.page
    assert SAID[state] in page.said.text
