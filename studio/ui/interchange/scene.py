"""Export and import in a chosen state, for pictures of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.project import folders
from studio.ui.waiting import wait_for

if TYPE_CHECKING:
    from studio.ui.window import Window

EXCHANGES = ("export", "export-replace", "export-refused", "import", "import-empty")
_BODIES = {
    "enrich": "api.user.setAppMetadata('plan', event.secrets.API_KEY);",
    "roles": "api.idToken.setCustomClaim('https://example.com/plan', event.user.app_metadata.plan);",
    "audit": "api.accessToken.setCustomClaim('https://example.com/audited', event.secrets.API_KEY);",
}


def bring_exchange(window: Window, state: str) -> None:
    """Export a project, once more over what is there, or one that cannot be; or import somebody's Terraform."""
    root = folders.state() / "onboarding"
    for name, body in _BODIES.items():
        place = root / "actions" / name / "code.js"
        place.parent.mkdir(parents=True)
        text = f"exports.onExecutePostLogin = async (event, api) => {{\n  {body}\n}};\n"
        place.write_text(text, encoding="utf-8")
    if state == "export-refused":
        (root / "actions" / "audit" / "action.yaml").write_text("name: ENRICH\n", encoding="utf-8")
    (root / "studio.yaml").write_text(f"flows: {{post-login: [{', '.join(_BODIES)}]}}\n", encoding="utf-8")
    window.files.open(root)
    if state == "import-empty":
        window.commands.do("file.import")
        return
    window.commands.do("file.export")
    control = window.interchange.exporting
    control.page.format.setCurrentIndex(2 if state == "import" else 0)
    control.page.bindings.setChecked(True)
    wait_for(lambda: control.settled)
    if state in ("export-replace", "import"):
        control.page.write_button.click()
        wait_for(lambda: not control.writing.running)
    if state == "export-replace":
        window.editor.set_text(window.editor.text() + "// More.\n")
        window.files.save()
        control.plan()
        wait_for(lambda: control.settled)
        control.page.write_button.click()
    if state == "import":
        folder = control.page.folder.path
        window.covers.close_cover()
        assert folder is not None
        window.interchange.dropped(folder)
        wait_for(lambda: not window.interchange.importing.looking.running)
