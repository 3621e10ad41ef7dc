"""The meaning of each api effect: one small function per effect id of the catalogue.

Each reads one recorded call into the ledger and says what became of it. A method whose effect is
not listed here only answers a question (`cache.get`, `redirect.canRedirect`): it has no consequence.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from studio.catalogue.model import Method
from studio.flow.ledger import APPLIED, Ledger, Verdict
from studio.flow.outcome import Challenge, Denial, Redirect
from studio.sandbox.recording import Call
from studio.tokens.model import ClaimWrite
from studio.tokens.request import BROWSERLESS
from studio.tokens.values import ABSENT, UNDEFINED, NotJson, as_sent, is_undefined, to_json

NO_SESSION = Verdict("ignored", "This flow has no session.", "flow.no_session")
NO_SAML = Verdict("ignored", "This is no SAML login, so there is no SAML response.", "flow.no_saml")
Effect = Callable[[Ledger, Call, Method], Verdict]
EFFECTS: dict[str, Effect] = {}


def effect(*names: str) -> Callable[[Effect], Effect]:
    """Register the meaning of these effect ids."""

    def register(function: Effect) -> Effect:
        EFFECTS.update(dict.fromkeys(names, function))
        return function

    return register


def apply(ledger: Ledger, call: Call, method: Method | None) -> Verdict:
    """Read one call into the ledger."""
    if call.threw is not None:
        return Verdict("threw", call.threw.message, f"api.{method.effect}" if method else None)
    meaning = EFFECTS.get(method.effect) if method else None
    return meaning(ledger, call, method) if meaning and method else APPLIED


def sent(call: Call, index: int) -> Any:
    """The argument as a recorded value, as JSON makes it for the platform; undefined where it is missing."""
    shown = call.args[index] if index < len(call.args) else UNDEFINED
    return as_sent(shown, call.exact[index] if index < len(call.exact) else None)


def argument(call: Call, index: int) -> Any:
    """The argument as JSON value, None where it is missing or cannot be one."""
    try:
        value = to_json(sent(call, index))
    except NotJson:
        return None
    return None if value is ABSENT else value


def text(call: Call, index: int) -> str:
    """The argument as text, the way JavaScript would print it into a message."""
    if index >= len(call.args):
        return "undefined"
    value = call.args[index]
    if isinstance(value, Mapping):
        return str(value.get("$type")) if value.get("$type") in ("undefined", "symbol") else "[object Object]"
    if isinstance(value, list | tuple):
        return ",".join(item if isinstance(item, str) else json.dumps(item) for item in value)
    return value if isinstance(value, str) else json.dumps(value)


@effect("deny")
def _deny(ledger: Ledger, call: Call, method: Method) -> Verdict:
    names = list(method.options.get("arguments", ("reason",)))
    given = {name: text(call, index) for index, name in enumerate(names)}
    if ledger.denial:
        message = "Deny was called twice; the last reason is taken. What the platform does is not established."
        ledger.warn("gaps.deny_twice", message, call)
    code = given.get("code") or _denial_code(ledger)
    user_message = given.get("userMessage") if "userMessage" in names else None
    ledger.denial = Denial(code, given.get("reason", ""), user_message, ledger.action, call.line)
    return APPLIED


def _denial_code(ledger: Ledger) -> str:
    deny = ledger.trigger.failure.get("deny", {})
    return str(deny.get("error", "access_denied"))


@effect("deny.subject_token")
def _reject_subject_token(ledger: Ledger, call: Call, method: Method) -> Verdict:
    ledger.denial = Denial("invalid_request", text(call, 0), None, ledger.action, call.line)
    return APPLIED


@effect("validation.error")
def _validation_error(ledger: Ledger, call: Call, method: Method) -> Verdict:
    if ledger.trigger.id == "post-login":
        message = "What the application sees after validation.error is not established; shown as access_denied."
        ledger.warn("gaps.validation_error", message, call)
    ledger.denial = Denial(text(call, 0), text(call, 1), text(call, 1), ledger.action, call.line)
    return APPLIED


@effect("session.revoke")
def _revoke_session(ledger: Ledger, call: Call, method: Method) -> Verdict:
    if ledger.at("session") is None:
        return NO_SESSION
    ledger.change("session", "revoked", True)
    ledger.denial = Denial("access_denied", text(call, 0), None, ledger.action, call.line)
    return APPLIED


@effect("refresh_token.revoke")
def _revoke_refresh_token(ledger: Ledger, call: Call, method: Method) -> Verdict:
    if ledger.at("transaction", "protocol") != method.options.get("protocol"):
        reason = "Only a refresh-token exchange can revoke its refresh token."
        return Verdict("ignored", reason, "flow.refresh_only")
    ledger.change("refresh_token", "revoked", True)
    ledger.denial = Denial("access_denied", text(call, 0), None, ledger.action, call.line)
    return APPLIED


@effect("claim")
def _claim(ledger: Ledger, call: Call, method: Method) -> Verdict:
    token = method.options["token"]
    # The size of the claims is counted in UTF-8, which has no form for half of a surrogate pair.
    value = sent(call, 1)
    ledger.writes.append(ClaimWrite(token, text(call, 0), value, ledger.action, call.seq, call.line, ledger.run))
    return APPLIED


@effect("scope.add", "scope.remove")
def _scope(ledger: Ledger, call: Call, method: Method) -> Verdict:
    scope = text(call, 0).strip()
    ledger.scope_changes[scope] = method.effect == "scope.add"
    if scope == "openid" and method.effect == "scope.remove":
        message = "openid was removed; the studio still issues the ID token. The platform's answer is not established."
        ledger.warn("gaps.openid_removed", message, call)
    return APPLIED


@effect("scope.target.add", "scope.target.remove", "scope.target.set", "scope.target.clear")
def _target_scope(ledger: Ledger, call: Call, method: Method) -> Verdict:
    before = ledger.at("transaction", "target_scopes") or ledger.at("accessToken", "scope") or ()
    scopes = dict.fromkeys(before if isinstance(before, list | tuple) else ())
    match method.effect:
        case "scope.target.add":
            scopes[text(call, 0).strip()] = None
        case "scope.target.remove":
            scopes.pop(text(call, 0).strip(), None)
        case "scope.target.set":
            scopes = dict.fromkeys(argument(call, 0) or ())
        case _:
            scopes = {}
    transaction = ledger.event.setdefault("transaction", {})
    transaction["target_scopes"] = list(scopes)
    ledger.change("transaction", "target_scopes", list(scopes))
    return APPLIED


@effect("metadata.user", "metadata.app")
def _user_metadata(ledger: Ledger, call: Call, method: Method) -> Verdict:
    target = "user_metadata" if method.effect == "metadata.user" else "app_metadata"
    if not method.options.get("stored_on_deny", True) and ledger.at("connection", "strategy") in (
        "sms",
        "email",
    ):
        return Verdict("ignored", "A passwordless sign-up takes no metadata.", "metadata.passwordless")
    return _metadata(ledger, call, target)


@effect("metadata.transaction", "metadata.session", "metadata.refresh_token")
def _live_metadata(ledger: Ledger, call: Call, method: Method) -> Verdict:
    room = method.effect.removeprefix("metadata.")
    return _metadata(ledger, call, f"{room}_metadata")


@effect("metadata.session.delete", "metadata.refresh_token.delete")
def _delete_metadata(ledger: Ledger, call: Call, method: Method) -> Verdict:
    room = method.effect.split(".")[1]
    if room == "session" and ledger.at("session") is None:
        return NO_SESSION
    ledger.change(f"{room}_metadata", text(call, 0), None)
    return APPLIED


@effect("metadata.session.evict", "metadata.refresh_token.evict")
def _evict_metadata(ledger: Ledger, call: Call, method: Method) -> Verdict:
    room = method.effect.split(".")[1]
    if room == "session" and ledger.at("session") is None:
        return NO_SESSION
    stored = ledger.at(room, "metadata")
    names = [*(stored if isinstance(stored, Mapping) else ()), *ledger.changes.get(f"{room}_metadata", ())]
    for name in names:
        ledger.change(f"{room}_metadata", name, None)
    return APPLIED


def _metadata(ledger: Ledger, call: Call, target: str) -> Verdict:
    name = text(call, 0)
    if len(call.args) < 2 or is_undefined(call.args[1]):
        ledger.withdraw(target, name)
        return Verdict("ignored", "The value is undefined, which takes a pending change back.", "metadata.undefined")
    if target in ("user_metadata", "app_metadata") and ("." in name or name.startswith("$")):
        reason = f"{name} holds a dot or starts with $, which metadata does not take."
        return Verdict("refused", reason, "metadata.names")
    try:
        stored = to_json(sent(call, 1))
    except NotJson as error:
        return Verdict("refused", f"{error}.", "metadata.json")
    if stored is ABSENT:
        return Verdict("ignored", "The value is a function or a symbol, which JSON leaves out.", "metadata.json")
    ledger.change(target, name, stored)
    return APPLIED


@effect("mfa.enable")
def _enable_mfa(ledger: Ledger, call: Call, method: Method) -> Verdict:
    provider = text(call, 0)
    known = method.options.get("providers", ())
    if provider not in known:
        reason = (
            f"{provider} is no provider; expected one of {', '.join(known)}. What the platform does is not established."
        )
        ledger.warn("gaps.mfa_provider", reason, call)
    if provider == "none":
        ledger.deferred_mfa = None
        return APPLIED
    ledger.deferred_mfa = Challenge("multifactor", (provider,), ledger.action, call.line)
    return APPLIED


@effect("mfa.challenge", "mfa.enroll")
def _challenge(ledger: Ledger, call: Call, method: Method) -> Verdict:
    ledger.challenges += 1
    limit = ledger.catalogue.limits["limits.challenges"].value
    if ledger.challenges > limit:
        reason = f"More than {limit} challenge or enrolment requests in one flow."
        ledger.denial = Denial("access_denied", reason, None, ledger.action, call.line)
        return Verdict("refused", reason, "limits.challenges")
    kind = method.effect.removeprefix("mfa.")
    ledger.challenge = Challenge(kind, _factors(call), ledger.action, call.line)
    return APPLIED


def _factors(call: Call) -> tuple[Any, ...]:
    first = argument(call, 0)
    factors = list(first) if isinstance(first, list) else [first] if first is not None else []
    options = argument(call, 1)
    if isinstance(options, Mapping) and isinstance(options.get("additionalFactors"), list):
        factors += options["additionalFactors"]
    return tuple(factors)


@effect("prompt.render")
def _prompt(ledger: Ledger, call: Call, method: Method) -> Verdict:
    ledger.challenge = Challenge("prompt", (text(call, 0),), ledger.action, call.line)
    return APPLIED


@effect("redirect.send")
def _redirect(ledger: Ledger, call: Call, method: Method) -> Verdict:
    if ledger.silent and ledger.denial and ledger.denial.action == ledger.action:
        return Verdict("ignored", "The login is denied already.", "flow.denied")
    if ledger.silent:
        reason = "The request came with prompt=none, so a redirect cannot be shown."
        ledger.denial = Denial("interaction_required", reason, None, ledger.action, call.line)
        return Verdict("refused", reason, "redirect.prompt_none")
    if ledger.at("transaction", "protocol") in BROWSERLESS:
        reason = "This flow has no browser to send anywhere. What the platform does is not established."
        ledger.warn("gaps.redirect_without_browser", reason, call)
        return Verdict("ignored", reason, "redirect.no_browser")
    state = ledger_state(ledger)
    made = call.result.get("url") if isinstance(call.result, Mapping) else None
    url = with_query(made if isinstance(made, str) else text(call, 0), {"state": state})
    ledger.redirect = Redirect(url, state, ledger.action, call.line)
    return APPLIED


def ledger_state(ledger: Ledger) -> str:
    """The `state` of a redirect: made from the transaction, so that a repeated run repeats it."""
    transaction = str(ledger.at("transaction", "id") or ledger.at("transaction", "state") or "transaction")
    return hashlib.sha256(f"{transaction}/{ledger.action}".encode("utf-8", "replace")).hexdigest()[:32]


def _text(value: str) -> str:
    """A text that can be encoded; halves of surrogate pairs become the replacement character."""
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def with_query(url: str, query: Mapping[str, str]) -> str:
    """The URL with these query parameters set; same-named ones are replaced.

    A URL that Python cannot take apart keeps its text, with the parameters at its end.
    """
    query = {_text(key): _text(value) for key, value in query.items()}
    try:
        parts = urlsplit(_text(url))
    except ValueError:
        return f"{_text(url)}{'&' if '?' in url else '?'}{urlencode(list(query.items()))}"
    kept = [(key, value) for key, value in parse_qsl(parts.query, keep_blank_values=True) if key not in query]
    return urlunsplit(parts._replace(query=urlencode([*kept, *query.items()]), path=parts.path or "/"))


@effect("authentication.record_method")
def _record_method(ledger: Ledger, call: Call, method: Method) -> Verdict:
    recorded = list(ledger.changes.get("authentication", {}).get("methods", ()))
    ledger.change("authentication", "methods", [*recorded, text(call, 0)])
    return APPLIED


@effect("authentication.primary_user")
def _primary_user(ledger: Ledger, call: Call, method: Method) -> Verdict:
    ledger.subject = text(call, 0)
    ledger.change("user", "primary_user_id", ledger.subject)
    return APPLIED


@effect("user.id")
def _user_id(ledger: Ledger, call: Call, method: Method) -> Verdict:
    ledger.change("user", "user_id", text(call, 0))
    return APPLIED


@effect(
    *("saml.option", "session.expiry", "refresh_token.expiry", "session.cookie_mode"),
    *("authentication.user_by_id", "authentication.user_by_connection", "authentication.organization"),
    *("authentication.actor", "authentication.connection", "transaction.result_url"),
    *("notification.drop", "notification.retry"),
)
def _setting(ledger: Ledger, call: Call, method: Method) -> Verdict:
    """Effects that set one named value on one thing: the last call counts, for an expiry the earliest."""
    target, _, name = method.effect.partition(".")
    values = [argument(call, index) for index in range(len(call.args))]
    if target == "session" and ledger.at("session") is None:
        return NO_SESSION
    if target == "saml" and ledger.at("transaction", "protocol") != "samlp":
        return NO_SAML
    if name == "expiry":
        before = ledger.changes.get(target, {}).get(str(method.options["field"]))
        values = [min(v for v in (before, values[0]) if isinstance(v, int | float))]
    ledger.change(target, str(method.options.get("field", name)), values[0] if len(values) == 1 else values)
    return APPLIED


@effect("saml.attribute")
def _saml_attribute(ledger: Ledger, call: Call, method: Method) -> Verdict:
    if ledger.at("transaction", "protocol") != "samlp":
        return NO_SAML
    ledger.change("saml_attributes", text(call, 0), argument(call, 1))
    return APPLIED
