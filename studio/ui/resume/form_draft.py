"""What the user enters into a form, as the page holds it: the fields and the variables as JSON. No Qt."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from studio.flow.outcome import Suspension
from studio.project.merging import difference, merged
from studio.project.returns import Return
from studio.ui.resume.site_draft import json_object


@dataclass(frozen=True)
class FormDraft:
    """All fields and variables of a form when it is sent, as JSON texts. `kept` has no field in the page."""

    fields: str = "{}"
    vars: str = "{}"
    kept: tuple[tuple[str, Any], ...] = ()


def returned(draft: FormDraft, waiting: Suspension) -> Return:
    """What differs from what the form was opened with. Raises DraftMistake."""
    fields = difference(dict(waiting.fields), json_object(draft.fields, "fields"))
    variables = difference(dict(waiting.vars), json_object(draft.vars, "vars"))
    return {"fields": fields, **({"vars": variables} if variables else {}), **dict(draft.kept)}


def draft_of(brought: Return, waiting: Suspension) -> FormDraft:
    """The draft that shows a return to a form that waits."""
    kept = tuple((name, brought[name]) for name in ("query",) if name in brought)
    return FormDraft(_text(waiting.fields, brought, "fields"), _text(waiting.vars, brought, "vars"), kept)


def _text(opened: Mapping[str, Any], brought: Return, name: str) -> str:
    return json.dumps(merged(dict(opened), brought.get(name, {})), ensure_ascii=False, indent=2)
