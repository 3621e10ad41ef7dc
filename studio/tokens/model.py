"""What `studio.tokens` is asked for and what it answers. Plain frozen values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from studio.tokens.saml.model import SamlResponse

TokenName = Literal["id_token", "access_token"]
Mark = Literal["kept", "added", "overwritten", "dropped"]
Origin = Literal["tenant", "client", "user", "scope", "request", "action"]


@dataclass(frozen=True, slots=True)
class ClaimWrite:
    """One `setCustomClaim` call that took effect on the record: the last one of a name wins.

    `run` counts the actions of the flow, a continued one twice, and tells calls of one `seq` apart.
    """

    token: TokenName
    name: str
    value: Any
    action: str
    seq: int
    line: int | None
    run: int = 0


@dataclass(frozen=True, slots=True)
class SamlWrite:
    """One call of `api.samlResponse` in a SAML login: an attribute or another setting; the last of a name wins.

    `value` is JSON; None takes an attribute out.
    """

    kind: Literal["attribute", "setting"]
    name: str
    value: Any
    action: str
    seq: int
    line: int | None
    run: int = 0


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim of a token, or one that did not make it (`mark` is `dropped`), and why.

    `origin` says who put it there, `detail` which scope, setting or event field exactly;
    `rule` is the id of the platform rule behind `reason`.
    """

    token: TokenName
    name: str
    value: Any
    mark: Mark
    origin: Origin
    detail: str
    action: str | None = None
    line: int | None = None
    reason: str | None = None
    rule: str | None = None
    replaced: Any = None


@dataclass(frozen=True)
class Token:
    """One token. `format` is jwt or opaque; `claims` is what the payload holds ({} when opaque).

    `mint` makes the compact form, which is signed when it is first asked for: what only looks at the
    claims, as a suite of scenarios does, need not wait for signatures.
    """

    format: Literal["jwt", "opaque"]
    mint: Callable[[], str] = field(repr=False, compare=False)
    header: Mapping[str, Any]
    claims: Mapping[str, Any]
    why: str | None = None

    @cached_property
    def jwt(self) -> str:
        """The compact form."""
        return self.mint()


@dataclass(frozen=True, slots=True)
class Tokens:
    """Both tokens of a run, the provenance of each claim, and the keys that verify them.

    A token that is not issued is None, and `why` says why under its name. `saml` is what a SAML login
    is answered with instead of tokens.
    """

    id_token: Token | None
    access_token: Token | None
    claims: tuple[Claim, ...]
    jwks: Mapping[str, Any]
    why: Mapping[str, str] = field(default_factory=dict)
    saml: SamlResponse | None = None
