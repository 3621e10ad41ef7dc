from __future__ import annotations

import pytest

from studio.exchange.legacy.meaning import Meanings
from studio.exchange.legacy.reading import read_old
from studio.exchange.legacy.syntax import walk
from tests.exchange.legacy.conftest import rule


def paths(body: str) -> dict[str, str]:
    """What each expression means, by its text; later ones win."""
    old = read_old(rule(body), "rule")
    assert old is not None
    meanings = Meanings(old)
    found = {}
    for node in walk(old.syntax.root):
        if (path := meanings.path(node)) is not None:
            found[old.syntax.text(node)] = ".".join(path)
    return found


@pytest.mark.parametrize(
    ("body", "text", "path"),
    [
        (
            "log(context.request.geoip.country_code);",
            "context.request.geoip.country_code",
            "context.request.geoip.country_code",
        ),
        ("log(context['request']?.ip);", "context['request']?.ip", "context.request.ip"),
        ("const r = context.request; log(r.ip);", "r.ip", "context.request.ip"),
        ("const r = context.request || {}; log(r.ip);", "r.ip", "context.request.ip"),
        (
            "log((context.authorization || {}).roles);",
            "(context.authorization || {}).roles",
            "context.authorization.roles",
        ),
        ("const {request: {geoip: g}} = context; log(g.latitude);", "g.latitude", "context.request.geoip.latitude"),
        ("const {geoip} = context.request; log(geoip.latitude);", "geoip.latitude", "context.request.geoip.latitude"),
        ("function f(c) { return c.tenant; }\nf(context); f(context);", "c.tenant", "context.tenant"),
        ("const f = (u) => u.email; f(user);", "u.email", "user.email"),
        ("log(configuration.A, auth0.domain, global.x);", "auth0.domain", "auth0.domain"),
    ],
)
def test_an_expression_stands_for_a_path(body: str, text: str, path: str) -> None:
    assert paths(body)[text] == path


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("log(context[name]);", "context[name]"),
        ("let r = context.request; r = {}; log(r.ip);", "r.ip"),
        ("function f(c) { return c.tenant; }\nf(context); f(user);", "c.tenant"),
        ("function f(c) { return c.tenant; }\nf(context); later(f);", "c.tenant"),
        ("use(function (user) { return user.email; });", "user.email"),
        ("const configuration = {}; log(configuration.A);", "configuration.A"),
        ("const {request = {}} = context; log(request.ip);", "request.ip"),
        ("const a = a; log(a.b);", "a.b"),
    ],
)
def test_what_may_be_something_else_means_nothing(body: str, text: str) -> None:
    assert text not in paths(body)


def test_where_the_event_has_it() -> None:
    old = read_old(rule("callback();"), "rule")
    assert old is not None
    meanings = Meanings(old)
    assert meanings.event_path(("user", "app_metadata", "a")) == ("user", "app_metadata", "a")
    assert meanings.event_path(("context", "clientID")) == ("client", "client_id")
    assert meanings.event_path(("context", "request", "geoip")) == ("request", "geoip")
    assert meanings.event_path(("context",)) is None
    assert meanings.event_path(("context", "sso", "current_clients")) is None
    assert meanings.is_certain(("user", "app_metadata")) and not meanings.is_certain(("session",))


def test_a_parameter_that_is_replaced_is_known() -> None:
    old = read_old(rule("user = user || {}; callback();"), "rule")
    assert old is not None
    assert Meanings(old).rewritten("user") is not None
    assert Meanings(old).rewritten("context") is None
