from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from studio.catalogue.loader import load
from studio.project.secrets import InMemorySecrets
from studio.ui.session import Session

RULE = """function (user, context, callback) {
  if (!user.email_verified) {
    return callback(new UnauthorizedError('Confirm your address.'));
  }
  const from = context.connectionOptions.from;
  context.idToken['https://example.com/plan'] = configuration.PLAN;
  callback(null, user, context);
}
"""


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    """What is open: an untouched action."""
    made = Session(load(), InMemorySecrets())
    yield made
    made.deleteLater()
