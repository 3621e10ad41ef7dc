"""The meaning of each api effect: one small function per effect id of the catalogue, by subject."""

from studio.flow.effects import access, claims, metadata, mfa, redirect, saml, scopes, session, setting, user
from studio.flow.effects.registry import EFFECTS, apply

SUBJECTS = (access, claims, metadata, mfa, redirect, saml, scopes, session, setting, user)

__all__ = ["EFFECTS", "SUBJECTS", "apply"]
