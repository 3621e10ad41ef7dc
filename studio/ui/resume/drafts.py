"""One draft for each way in which a flow can wait, and the one to begin with. No Qt."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from studio.flow.outcome import Suspension
from studio.project.returns import Return
from studio.ui.resume import factor_draft, form_draft, site_draft
from studio.ui.resume.factor_draft import FactorDraft
from studio.ui.resume.form_draft import FormDraft
from studio.ui.resume.site_draft import SiteDraft

Draft = SiteDraft | FormDraft | FactorDraft
_VALIDATES = re.compile(r"validateToken\s*\(\s*\{([^}]{0,2000})\}")
_SECRET = re.compile(r"\bsecret\s*:\s*event\s*\.\s*secrets\s*\??\.\s*([A-Za-z_$][\w$]*)")
_PARAMETER = re.compile(r"\btokenParameterName\s*:\s*(['\"`])([^'\"`\n]{1,200})\1")


def first_draft(waiting: Suspension, code: str, secrets: Mapping[str, str]) -> Draft:
    """All is well: what the code of the action asks for comes back as it should."""
    if waiting.kind == "prompt":
        return form_draft.draft_of({}, waiting)
    if waiting.kind != "redirect":
        return FactorDraft()
    validates = _VALIDATES.search(code)
    named = _SECRET.search(validates.group(1)) if validates else None
    fallback = _SECRET.search(code)
    wanted = (each.group(1) for each in (named, fallback) if each)
    secret = next((name for name in (*wanted, *secrets) if name in secrets), "")
    parameter = _PARAMETER.search(validates.group(1)) if validates else None
    draft = SiteDraft(token="validateToken" in code and bool(secret), secret=secret)
    return replace(draft, parameter=parameter.group(2)) if parameter else draft


def draft_of(brought: Return, waiting: Suspension, first: Draft) -> Draft:
    """The draft that shows this return; what it says nothing about is as in `first`."""
    if waiting.kind == "prompt":
        return form_draft.draft_of(brought, waiting)
    if waiting.kind != "redirect":
        return factor_draft.draft_of(brought)
    draft = site_draft.draft_of(brought)
    if not isinstance(first, SiteDraft):
        return draft
    if not draft.token:
        return replace(draft, parameter=first.parameter, secret=first.secret)
    return draft if draft.secret else replace(draft, secret=first.secret)


def returned(draft: Draft, waiting: Suspension) -> Return:
    """What a draft brings back. Raises DraftMistake."""
    if isinstance(draft, FormDraft):
        return form_draft.returned(draft, waiting)
    return factor_draft.returned(draft) if isinstance(draft, FactorDraft) else site_draft.returned(draft)
