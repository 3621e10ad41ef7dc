from __future__ import annotations

import pytest

from studio.sweep.course import Sweep, sweep
from tests.sweep.conftest import asked

CODE = """  event.user.email.split('@');
  if (event.request.geoip.countryCode === 'XX') api.access.deny('Not from here.');
  api.idToken.setCustomClaim('https://example.com/plan', event.user.app_metadata.plan || 'free');
  event.nothing_of_the_kind;"""


@pytest.fixture(scope="session")
def found() -> Sweep:
    """A sweep with one defect, a denial, other tokens, and a read of what there is not."""
    return sweep(asked(CODE), 200)
