from __future__ import annotations

from collections.abc import Callable

import pytest

from studio.exchange.legacy.convert import convert
from tests.exchange.legacy.conftest import inside, rule


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "auth0.users.updateAppMetadata(user.user_id, { a: 1, 'b-c': user.name });",
            ["api.user.setAppMetadata('a', 1);", "api.user.setAppMetadata('b-c', event.user.name);"],
        ),
        (
            "auth0.users.updateUserMetadata(user.user_id, user.user_metadata);",
            [
                "for (const [key, value] of Object.entries(event.user.user_metadata)) "
                "api.user.setUserMetadata(key, value);"
            ],
        ),
        (
            "auth0.users.updateAppMetadata(user.user_id, { [k]: 1, e });",
            ["api.user.setAppMetadata(k, 1);", "api.user.setAppMetadata('e', e);"],
        ),
        (
            "const done = auth0.users.updateAppMetadata(user.user_id, all);",
            ["const done = updateAppMetadata(api, all);"],
        ),
    ],
)
def test_metadata_is_set_property_by_property(becomes: Callable[[str], str], old: str, new: list[str]) -> None:
    assert becomes(old).splitlines() == new


def test_what_follows_a_write_is_done_at_once() -> None:
    body = """
    return auth0.users.updateAppMetadata(user.user_id, { a: 1 })
      .then(function () {
        context.idToken.b = 2;
        callback(null, user, context);
      })
      .catch(function (err) { callback(err); });
    """
    draft = convert(rule(body))
    assert inside(draft).splitlines() == ["api.user.setAppMetadata('a', 1);", "api.idToken.setCustomClaim('b', 2);"]


def test_what_something_else_is_made_of_stays_a_promise() -> None:
    rest = "{a: 1}).then((saved) => { log(saved); callback(); }, callback);"
    draft = convert(rule(f"auth0.users.updateAppMetadata(user.user_id, {rest}"))
    text = inside(draft)
    assert f"updateAppMetadata(api, {rest}" in text
    assert text.startswith("await new Promise((resolve) => {")
    assert "const updateAppMetadata = async (api, values) => {" in draft.code


def test_a_write_that_is_waited_for_is_not_waited_for_any_more() -> None:
    body = "  await auth0.users.updateUserMetadata(user.user_id, { a: 1 });\n  callback();"
    code = f"async function (user, context, callback) {{\n{body}\n}}"
    assert inside(convert(code)) == "api.user.setUserMetadata('a', 1);"


def test_names_inside_of_what_is_done_at_once_stay_apart() -> None:
    write = "auth0.users.updateAppMetadata(user.user_id, {a: 1})"
    body = f"{write}.then(() => {{ const n = 1; context.idToken.n = n; callback(); }});"
    assert inside(convert(rule(body))).splitlines() == [
        "api.user.setAppMetadata('a', 1);",
        "{",
        "  const n = 1; api.idToken.setCustomClaim('n', n); return;",
        "}",
    ]


def test_something_after_the_write_comes_first_as_before() -> None:
    body = "auth0.users.updateAppMetadata(user.user_id, {a: 1}).then(() => callback());\nlog('first');"
    text = inside(convert(rule(body)))
    assert "updateAppMetadata(api, {a: 1}).then(() => resolve());" in text


def test_somebody_elses_metadata_cannot_be_written() -> None:
    draft = convert(rule("auth0.users.updateAppMetadata(other, {a: 1}).then(() => callback(), callback);"))
    assert "somebody else than user.user_id" in draft.todos[0].text
    assert "Promise.reject(new Error(" in draft.code


def test_what_is_done_with_an_error_is_told_unless_it_is_only_handed_on() -> None:
    write = "auth0.users.updateAppMetadata(user.user_id, {a: 1}).then(() => { callback(null, user, context); })"
    for handler in ("callback", "(e) => callback(e)", "function (e) { callback(e); }"):
        assert convert(rule(f"{write}.catch({handler});")).checks == ()
    for handler in ("() => callback()", "(e) => { log(e); callback(e); }", "log"):
        (check,) = convert(rule(f"{write}.catch({handler});")).checks
        assert "an error in the code before it ends the login" in check.text
