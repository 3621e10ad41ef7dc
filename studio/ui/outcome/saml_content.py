"""What the SAML panes have to show for the outcome of a run, decided before anything is drawn. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from studio.ui.outcome.token_content import SIGNED, waiting_note
from studio.ui.speech import tr

if TYPE_CHECKING:
    from studio.flow.outcome import Outcome
    from studio.tokens.model import Claim, Tokens
    from studio.tokens.saml.model import SamlResponse

TITLE = tr("SAML response")
OWN_KEY = tr("Signed with the key of setKey")
_SO_FAR = tr(" These attributes are set so far.")


class SamlContent(NamedTuple):
    """The response, with a note that explains; None shows nothing but the note.

    `fold` keeps the attributes behind a switch, because there is no response; `pending` dims them.
    `claims` are the claims of tokens that an action set in vain.
    """

    response: SamlResponse | None = None
    claims: tuple[Claim, ...] = ()
    note: str = ""
    fold: bool = False
    pending: bool = False

    @property
    def sent(self) -> bool:
        """Whether there is a document to be seen."""
        return self.response is not None and self.response.withheld is None


def saml_content(outcome: Outcome, tokens: Tokens) -> SamlContent | None:
    """What the panes show after a run; None after a run that is answered with tokens."""
    response = tokens.saml
    if response is None:
        return None
    if response.withheld is None:
        return SamlContent(response, tokens.claims)
    if outcome.status == "denied":
        return SamlContent(response, tokens.claims, response.withheld, fold=True)
    note = waiting_note(outcome.status) or response.withheld
    return SamlContent(response, tokens.claims, f"{note}{_SO_FAR}", pending=True)


def document_note(response: SamlResponse) -> str:
    """What is to be said above the document: by which key it is signed, and how it travels."""
    note = OWN_KEY if response.own_key else SIGNED
    if response.encrypted:
        note = tr("{0} · travels encrypted ({1}); shown before that").format(note, response.encrypted)
    return note
