"""What a SAML login is answered with. Plain frozen values; the document is made when it is first read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

from studio.tokens.model import Mark, Origin

SamlPart = Literal["assertion", "response"]
# What an action left out because it wanted to.
_WANTED = frozenset({"saml.null_removes", "saml.upn", "saml.identities", "saml.passthrough"})


@dataclass(frozen=True, slots=True)
class SamlValue:
    """One value of an attribute: as JSON, as the text in the document, and its XML Schema type."""

    value: Any
    text: str
    type: str


@dataclass(frozen=True, slots=True)
class SamlAttribute:
    """One attribute of the assertion, or one that did not make it (`mark` is `dropped`), and why.

    `origin` says who put it there, `detail` which member of the event or which line exactly; `rule` is the
    id of the platform rule behind `reason`. `replaced` holds the values before, where an action changed them.
    """

    name: str
    values: tuple[SamlValue, ...]
    mark: Mark
    origin: Origin
    detail: str
    name_format: str | None = None
    action: str | None = None
    line: int | None = None
    reason: str | None = None
    rule: str | None = None
    replaced: tuple[SamlValue, ...] | None = None

    @property
    def value(self) -> Any:
        """The value as an action would write it: alone where there is one, else a list; None for nothing."""
        values = [each.value for each in self.values]
        if not values:
            return [] if self.rule == "saml.no_value" else None
        return values[0] if len(values) == 1 else values

    @property
    def kind(self) -> str:
        """The mark, where a dropped attribute counts as `removed` when an action wanted that."""
        return "removed" if self.mark == "dropped" and self.rule in _WANTED else self.mark


@dataclass(frozen=True, slots=True)
class SamlSetting:
    """What one setting of the response came to, and who set it. `value` None means: left out."""

    value: Any
    origin: Origin
    detail: str
    action: str | None = None
    line: int | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class NameId:
    """Whom the assertion is about; `probe` is the attribute that gave the value, None when none did."""

    value: str
    format: str
    probe: str | None


@dataclass(frozen=True, slots=True)
class CertificateNote:
    """What may be shown of a certificate: whose it is, its SHA-256 fingerprint, and until when it is valid."""

    subject: str
    fingerprint: str
    expires: str


@dataclass(frozen=True, slots=True)
class SamlFinding:
    """Something worth knowing about the response; `rule` is its id."""

    rule: str
    message: str
    action: str | None = None
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """The response as text: to be read, and as it travels (signed and, if asked for, encrypted)."""

    readable: str
    sent: str


@dataclass(frozen=True)
class SamlResponse:
    """The answer to a SAML login.

    `attributes` holds those that were dropped too, `settings` everything else by the name under which an
    action changes it. `signed` is the part which the signature covers, `own_key` whether the action's own
    key made it, `encrypted` the algorithm or None. `not_before` and `not_on_or_after` are epoch milliseconds.
    `post_url` is where the browser sends the form. `withheld` says why the response is not sent, when that
    is so. `write` makes the document, which is signed when it is first read.
    """

    attributes: tuple[SamlAttribute, ...]
    name_id: NameId
    settings: Mapping[str, SamlSetting]
    not_before: int
    not_on_or_after: int
    signed: SamlPart
    own_key: bool
    certificate: CertificateNote
    encrypted: str | None
    request_certificate: CertificateNote | None
    in_response_to: str | None
    relay_state: str | None
    post_url: str | None
    findings: tuple[SamlFinding, ...]
    write: Callable[[], Document] = field(repr=False, compare=False)
    withheld: str | None = None

    @cached_property
    def document(self) -> Document:
        """The response as text."""
        return self.write()

    @property
    def xml(self) -> str:
        """The response to be read: well formed, one element a line, the assertion before its encryption."""
        return self.document.readable

    def text(self, name: str) -> str | None:
        """A setting as text; None where the response leaves it out."""
        value = self.settings[name].value
        return None if value is None else str(value)
