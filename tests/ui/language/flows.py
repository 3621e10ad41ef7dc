"""A project of two actions and a module, for what reaches from one action to another."""

from __future__ import annotations

from pathlib import Path

FIRST = """const { double } = require('actions:shared');
exports.onExecutePostLogin = async (event, api) => {
  api.idToken.setCustomClaim('https://a.b/n', double(2));
};
"""
MODULE = """// Twice as much.
function double(n) { return n * 2; }
module.exports = { double };
"""
SECOND = """exports.onExecutePostLogin = async (event, api) => {
  api.access.denny('no');
  console.log(event);
};
"""


def project(root: Path) -> Path:
    """Write it, and answer its folder."""
    texts = {
        "studio.yaml": "flows:\n  post-login: [first, second]\n",
        "actions/first/code.js": FIRST,
        "actions/first/action.yaml": "modules: [shared]\n",
        "actions/second/code.js": SECOND,
        "modules/shared/code.js": MODULE,
    }
    for name, text in texts.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root
