"""The sentence of a flow that went through, in the language of the window: its words and what it counts."""

from __future__ import annotations

import re

from studio.ui.speech import counted, in_language, tr

_PART = re.compile(
    r"(?P<n>[\d,]+) (?P<what>custom claim|change|scope|SAML attribute|SAML setting)s?(?P<rest> added| removed|)"
)


def in_words(summary: str, continues: str) -> str:
    """The summary of a run that continues; one with parts that are not known here stays as it is."""
    head, found, tail = summary.partition(" with ")
    if head != continues:
        return summary
    parts = [_part(each) for each in re.split(r", | and ", tail)] if found else []
    if not all(parts):
        return summary
    return f"{in_language(head)}{tr(' with {0}').format(_joined(parts))}" if parts else in_language(head)


def _part(text: str) -> str:
    match = _PART.fullmatch(text)
    if match is None:
        return ""
    n, what = int(match["n"].replace(",", "")), f"{match['what']}{match['rest']}"
    phrases = {
        "custom claim": counted("%n custom claims", "%n custom claim", n),
        "change": counted("%n changes", "%n change", n),
        "scope added": counted("%n scopes added", "%n scope added", n),
        "scope removed": counted("%n scopes removed", "%n scope removed", n),
        "SAML attribute": counted("%n SAML attributes", "%n SAML attribute", n),
        "SAML setting": counted("%n SAML settings", "%n SAML setting", n),
    }
    return phrases.get(what, "")


def _joined(parts: list[str]) -> str:
    return tr("{0} and {1}").format(", ".join(parts[:-1]), parts[-1]) if len(parts) > 1 else parts[0]
