"""The meaning of each api effect: one small function per effect id of the catalogue, by subject."""

from studio.flow.effects import (
    access,
    claims,
    connection,
    delivery,
    directory,
    exchange,
    metadata,
    mfa,
    redirect,
    saml,
    scopes,
    session,
    user,
)
from studio.flow.effects.registry import EFFECTS, apply, remind, undone
from studio.flow.effects.scopes import granted

SUBJECTS = (
    *(access, claims, connection, delivery, directory, exchange, metadata, mfa, redirect, saml, scopes, session, user),
)

__all__ = ["EFFECTS", "SUBJECTS", "apply", "granted", "remind", "undone"]
