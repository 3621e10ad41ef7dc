"""The single words of a page: outcomes, marks and origins, each said in the language of the page."""

from __future__ import annotations

from collections.abc import Callable

Say = Callable[[str], str]
WARNED = frozenset({"timeout", "memory", "output"})


def outcome_words(say: Say, status: str) -> tuple[str, str, str]:
    """How a run ended: in words, the meaning that colours it, and its icon."""
    known = {
        "continue": (say("Continues"), "ok", "state-continue"),
        "denied": (say("Denied"), "danger", "state-denied"),
        "redirect": (say("Paused at a redirect"), "pending", "state-redirect"),
        "prompt": (say("Paused at a form"), "pending", "state-prompt"),
        "challenge": (say("Waiting for a challenge"), "pending", "state-challenge"),
        "mfa": (say("Waiting for multi-factor authentication"), "pending", "state-challenge"),
        "error": (say("The action threw an error"), "danger", "state-error"),
        "timeout": (say("The action took too long"), "warn", "state-timeout"),
        "stopped": (say("Stopped"), "neutral", "state-stopped"),
    }
    meaning = "warn" if status in WARNED else "danger"
    return known.get(status, (say("The action failed"), meaning, "state-error"))


def mark_words(say: Say, mark: str) -> tuple[str, str]:
    """What became of a claim: a sign for those who see, words for those who hear."""
    return {
        "kept": ("", say("from the platform")),
        "added": ("+", say("added")),
        "overwritten": ("~", say("changed")),
        "removed": ("−", say("taken out")),
        "dropped": ("⊘", say("dropped")),
    }[mark]


def origin_word(say: Say, origin: str) -> str:
    """Who set a claim."""
    known = {
        "tenant": say("tenant"),
        "client": say("application"),
        "user": say("user"),
        "scope": say("scope"),
        "request": say("request"),
        "action": say("action"),
    }
    return known.get(origin, origin)


def effect_word(say: Say, effect: str) -> str:
    """What became of a call."""
    known = {
        "applied": say("applied"),
        "ignored": say("ignored"),
        "refused": say("refused"),
        "threw": say("threw"),
    }
    return known.get(effect, effect)
