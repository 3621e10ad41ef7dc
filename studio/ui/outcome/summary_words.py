"""The sentence of a flow that went through, in the language of the window: its words and what it counts."""

from __future__ import annotations

import re

from studio.ui.speech import counted, in_language, tr

_PART = re.compile(
    r"(?P<n>[\d,]+|no) (?P<what>custom claim|change|scope|SAML attribute|SAML setting)s?(?P<rest> added| removed|)"
    r"(?: \((?P<gone>[\d,]+) removed\))?"
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
    n, what = _number(match["n"]), f"{match['what']}{match['rest']}"
    phrases = {
        "custom claim": counted("%n custom claims", "%n custom claim", n),
        "change": counted("%n changes", "%n change", n),
        "scope added": counted("%n scopes added", "%n scope added", n),
        "scope removed": counted("%n scopes removed", "%n scope removed", n),
        "SAML attribute": counted("%n SAML attributes", "%n SAML attribute", n),
        "SAML setting": counted("%n SAML settings", "%n SAML setting", n),
    }
    gone = tr(" ({0} removed)").format(match["gone"]) if match["gone"] else ""
    found = _none(match["what"]) if match["n"] == "no" else phrases.get(what, "")
    return f"{found}{gone}" if found else ""


def _number(text: str) -> int:
    return 0 if text == "no" else int(text.replace(",", ""))


def _none(what: str) -> str:
    phrases = {
        "custom claim": tr("no custom claims"),
        "change": tr("no changes"),
        "SAML attribute": tr("no SAML attributes"),
    }
    return phrases.get(what, "")


def told(summary: str) -> str:
    """The summary of any run, whatever its trigger, in the language of the window."""
    head, found, _ = summary.removesuffix(".").partition(" with ")
    if found and in_language(head) != head:
        said = in_words(summary.removesuffix("."), head)
        if said != summary.removesuffix("."):
            return f"{said}."
    before, colon, reason = summary.partition(": ")
    if colon and in_language(before) != before:
        return f"{in_language(before)}: {reason}"
    if in_language(summary.removesuffix(".")) != summary.removesuffix("."):
        return f"{in_language(summary.removesuffix('.'))}."
    return in_language(summary)


def _joined(parts: list[str]) -> str:
    return tr("{0} and {1}").format(", ".join(parts[:-1]), parts[-1]) if len(parts) > 1 else parts[0]
