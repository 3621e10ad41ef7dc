from __future__ import annotations

from pathlib import Path

import pytest

from studio.exchange.legacy.reading import recognise

HERE = Path(__file__).parent
HOOKS = {
    "credentials-claims.js": "client-credentials-exchange",
    "credentials-later.js": "client-credentials-exchange",
    "credentials-scopes.js": "client-credentials-exchange",
    "crm-sync.js": "post-user-registration",
    "password-notice.js": "post-change-password",
    "phone-sender.js": "send-phone-message",
    "sign-up-metadata.js": "pre-user-registration",
    "sign-up-refusal.js": "pre-user-registration",
}


@pytest.mark.parametrize(("name", "kind"), HOOKS.items())
def test_each_hook_is_known_for_what_it_is(name: str, kind: str) -> None:
    old = recognise((HERE / "hooks" / name).read_text(encoding="utf-8"))
    assert old is not None and old.kinds == (kind,)


@pytest.mark.parametrize(
    ("code", "kinds"),
    [
        (
            "module.exports = function (user, context, cb) { cb(null); };",
            ("pre-user-registration", "post-user-registration", "post-change-password"),
        ),
        (
            "module.exports = (user, context, cb) => cb(user.tenant);",
            ("pre-user-registration", "post-user-registration"),
        ),
        ("module.exports = (u, c, done) => { u.phoneNumber; u.id; done(); };", ("post-user-registration",)),
        ("module.exports = (u, c, done) => { u['last_password_reset']; done(); };", ("post-change-password",)),
        (
            "module.exports = (u, c, cb) => cb(null, { user: { app_metadata: { plan: 'x' } } });",
            ("pre-user-registration",),
        ),
        (
            "module.exports = (u, c, cb) => { const r = {}; r.user = { app_metadata: {} }; cb(null, r); };",
            ("pre-user-registration",),
        ),
        ("module.exports = (u, c, cb) => cb(new PreUserRegistrationError('no', 'No.'));", ("pre-user-registration",)),
        ("module.exports = (u, c, cb) => { c.idToken['https://x.example/y'] = 1; cb(null, u, c); };", ("rule",)),
        (
            "module.exports = (u, c, cb) => { auth0.users.updateAppMetadata(u.user_id, {}); cb(null, u, c); };",
            ("rule",),
        ),
        ("module.exports = (one, two, three, four, cb) => cb(null, {});", ("client-credentials-exchange",)),
        ("module.exports = (one, two, three, cb) => cb(null);", ("send-phone-message",)),
    ],
)
def test_what_is_done_with_the_parameters_tells_the_kind(code: str, kinds: tuple[str, ...]) -> None:
    old = recognise(code)
    assert old is not None and old.kinds == kinds


def test_a_word_that_has_nothing_to_do_with_the_parameters_tells_nothing() -> None:
    code = """module.exports = (user, context, cb) => {
      const call = { hostname: 'crm.example', body: user.email, idToken: 1 };
      send(call, (response) => cb(null, response.stats));
    };"""
    old = recognise(code)
    assert old is not None and len(old.kinds) == 3
