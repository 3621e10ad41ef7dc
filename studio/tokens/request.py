"""What the tokens of one login are made from."""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from studio.catalogue.facts import ClaimRules, SamlRules
from studio.catalogue.grants import Grants, Protocol
from studio.catalogue.loader import load
from studio.project.settings import TenantSettings
from studio.tokens.model import ClaimWrite, SamlWrite

_RESPONSE_TYPES = ("code", "token", "id_token")


@dataclass(frozen=True)
class TokenRequest:
    """A login at the moment of issue.

    `event` is the event as it stands then, `granted` the scopes after actions, `now` epoch seconds,
    `kinds` the tokens which the trigger issues at all, `every_protocol` the protocol that each of its
    executions has where the event does not tell, `seed` makes the random parts repeatable (for a frozen clock),
    `subject_source` is the method that named the user in `subject_override`. `saml_writes` are what the actions
    asked of the SAML response, by `saml_rules`.
    """

    event: Mapping[str, Any]
    settings: TenantSettings
    rules: ClaimRules
    writes: tuple[ClaimWrite, ...]
    requested: tuple[str, ...]
    granted: tuple[str, ...]
    now: int
    kinds: tuple[str, ...] = ("id_token", "access_token")
    every_protocol: str = ""
    seed: str | None = None
    subject_override: str | None = None
    subject_source: str | None = None
    grants: Grants = field(default_factory=lambda: load().grants, repr=False)
    saml_rules: SamlRules | None = None
    saml_writes: tuple[SamlWrite, ...] = ()
    _drawn: list[int] = field(default_factory=lambda: [0], repr=False)

    def at(self, *path: str) -> Any:
        """The value at a path of the event, or None where any part of it is missing."""
        value: Any = self.event
        for key in path:
            value = value.get(key) if isinstance(value, Mapping) else None
        return value

    def items(self, *path: str) -> tuple[Any, ...]:
        """The list at a path of the event; empty where there is none."""
        value = self.at(*path)
        return tuple(value) if isinstance(value, list | tuple) else ()

    @property
    def silent(self) -> bool:
        """Whether the request came with prompt=none."""
        return "none" in self.items("transaction", "prompt") or self.at("request", "query", "prompt") == "none"

    def random(self, size: int) -> bytes:
        """Random bytes, or the next repeatable ones when the clock is frozen."""
        if self.seed is None:
            return secrets.token_bytes(size)
        self._drawn[0] += 1
        text = json.dumps([self.seed, self._drawn[0], self.now, self.subject])
        return hashlib.shake_256(text.encode()).digest(size)

    @property
    def domain(self) -> str:
        """The host that issues the tokens: the custom domain where users log in at one, else the tenant's own.

        A token names the domain at which it was asked for: https://auth0.com/docs/customize/custom-domains
        """
        own, custom, host = self.settings.domain, self.settings.custom_domain, self.at("request", "hostname")
        if custom:
            return own if own and host == own else custom
        if own:
            return own
        return host if isinstance(host, str) and host else self._given_domain

    @property
    def _given_domain(self) -> str:
        return f"{self.at('tenant', 'id') or 'studio-dev'}.us.auth0.com"

    @property
    def canonical_domain(self) -> str:
        """The domain that Auth0 gave the tenant; the identifiers of the platform's own APIs keep it.

        Source: https://github.com/auth0/omniauth-auth0/pull/72
        """
        custom = self.settings.custom_domain or self.at("custom_domain", "domain")
        if self.settings.domain or not custom:
            return self.settings.domain or self.domain
        return self._given_domain

    @property
    def userinfo(self) -> str:
        """The audience of /userinfo."""
        return f"https://{self.canonical_domain}/userinfo"

    @property
    def issuer(self) -> str:
        """The `iss` of both tokens, with its trailing slash."""
        return f"https://{self.domain}/"

    @property
    def client_id(self) -> str:
        """The client that asked."""
        return str(self.at("client", "client_id") or "")

    @property
    def subject(self) -> str:
        """The `sub`: the user, or the client itself for machine to machine."""
        if self.machine:
            return f"{self.client_id}@clients"
        return str(self.subject_override or self.at("user", "user_id") or "")

    @property
    def subject_detail(self) -> str:
        """Where `subject` comes from."""
        if self.machine:
            return "the client itself: event.client.client_id"
        return self.subject_source or "an action" if self.subject_override else "event.user.user_id"

    @property
    def audience(self) -> str | None:
        """The API which the access token is for; None makes the token opaque."""
        audience = self.at("resource_server", "identifier")
        if not isinstance(audience, str) or not audience:
            audience = self.settings.default_audience
        return None if audience in (None, self.userinfo, f"{self.issuer}userinfo") else audience

    @property
    def audience_detail(self) -> str:
        """Where `audience` comes from."""
        named = self.at("resource_server", "identifier")
        return "event.resource_server.identifier" if named else "the default audience of the tenant"

    @property
    def protocol(self) -> str:
        """The protocol or grant of the request."""
        return self.facts.id

    @cached_property
    def facts(self) -> Protocol:
        """What is known of the protocol: how its answer travels, whether there is a browser, and more."""
        said = self.at("transaction", "protocol")
        return self.grants.protocol(self.every_protocol or (said if isinstance(said, str) else ""))

    @property
    def machine(self) -> bool:
        """Whether the client asks for itself, so that there is no user."""
        return self.facts.machine

    @property
    def in_browser(self) -> bool:
        """Whether the flow runs in the user's browser."""
        return self.facts.browser

    @cached_property
    def response_types(self) -> tuple[str, ...]:
        """What the front channel was asked for: some of code, token and id_token; code where nothing was said."""
        if self.facts.channel != "authorize":
            return ()
        asked = tuple(kind for kind in self.items("transaction", "response_type") if kind in _RESPONSE_TYPES)
        return asked or ("code",)

    @cached_property
    def code(self) -> str:
        """The authorization code of this login, made up."""
        return base64.urlsafe_b64encode(self.random(32)).rstrip(b"=").decode()
