"""The sweep in a chosen state, for pictures of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.ui.waiting import wait_for

if TYPE_CHECKING:
    from studio.ui.window import Window

SWEEPS = ("sweep", "sweep-running", "sweep-older")
_SWEPT = """exports.onExecutePostLogin = async (event, api) => {
  const roles = event.authorization.roles;
  const [name, domain] = event.user.email.split('@');
  if (event.request.geoip.countryCode === 'XX') api.access.deny('Not from here.');
  if (event.organization) api.accessToken.setCustomClaim('org', event.organization.metadata.plan.toLowerCase());
  api.idToken.setCustomClaim('https://example.com/roles', roles);
  api.idToken.setCustomClaim('https://example.com/plan', event.user.app_metadata.plan || 'free');
  if (event.transaction.protocol === 'oauth2-refresh-token') return;
  api.user.setAppMetadata('domain', domain.toLowerCase());
};
"""


def bring_sweep(window: Window, state: str) -> None:
    """Sweep an action that cannot bear everything; or look at it while it is swept, or after it was changed."""
    window.editor.set_text(_SWEPT)
    window.commands.do("run.sweep")
    control = window.sweep.control
    if state == "sweep-running":
        wait_for(lambda: control.page.bar.value() > 20)
        return
    wait_for(lambda: not control.thread_of_runs.running)
    if state == "sweep-older":
        window.covers.close_cover()
        window.editor.insert("// ")
        window.commands.do("run.sweep")
