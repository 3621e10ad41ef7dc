from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.project.settings import TenantSettings
from studio.tokens.keys import SigningKeys
from studio.tokens.model import ClaimWrite
from studio.tokens.request import TokenRequest

NOW = 1_767_225_600


@pytest.fixture(scope="session")
def keys() -> SigningKeys:
    return SigningKeys.made()


@pytest.fixture
def login() -> Callable[..., TokenRequest]:
    """A login with the default event; `writes` are (token, name, value) in call order."""

    def make(
        *writes: tuple[Any, str, Any],
        settings: TenantSettings | None = None,
        granted: tuple[str, ...] = ("openid", "profile", "email"),
        event: dict[str, Any] | None = None,
        **rest: Any,
    ) -> TokenRequest:
        return TokenRequest(
            event=event if event is not None else default_event(load().triggers["post-login"]),
            settings=settings or TenantSettings(),
            rules=load().claims,
            writes=tuple(
                ClaimWrite(token, name, value, "roles", seq, seq + 3)
                for seq, (token, name, value) in enumerate(writes, 1)
            ),
            requested=rest.pop("requested", granted),
            granted=granted,
            now=NOW,
            **rest,
        )

    return make
