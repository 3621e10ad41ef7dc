from __future__ import annotations

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("const { email, name: n } = user;", "const { email, name: n } = event.user;"),
        ("const { plan } = user;", "const plan = (event.user.plan ?? event.user.app_metadata.plan);"),
        ("const { clientID, stats } = context;", "const clientID = event.client.client_id, stats = event.stats;"),
        ("const { clientName = 'x' } = context;", "const clientName = event.client.name ?? 'x';"),
        (
            "const { request: { ip, userAgent } } = context;",
            "const ip = event.request.ip, userAgent = event.request.user_agent;",
        ),
        ("const { query } = context.request;", "const { query } = event.request;"),
        ("const { A } = configuration;", "const { A } = event.secrets;"),
        ("const { idToken, tenant } = context;", "const tenant = event.tenant.id;"),
        ("const claims = context.idToken || {};", ""),
        ("const a = 1, claims = context.idToken;", "const a = 1;"),
        ("user.app_metadata = user.app_metadata || {};", ""),
        ("context.idToken = context.idToken || {};", ""),
        ("context.samlConfiguration = context.samlConfiguration || {};", ""),
    ],
)
def test_declarations(becomes: Callable[[str], str], old: str, new: str) -> None:
    assert becomes(f"{old}\nlog(1);") == f"{new}\nlog(1);".lstrip()


def test_the_rest_of_a_pattern_cannot_be_told_apart(becomes: Callable[[str], str]) -> None:
    assert becomes("const { request, ...rest } = context;\nlog(request, rest);").startswith(
        "const { request, ...rest } = event;"
    )


def test_what_has_no_counterpart_is_undefined(becomes: Callable[[str], str]) -> None:
    text = becomes("const { connectionOptions, other } = context;\nlog(other);")
    assert text.splitlines()[2] == "const connectionOptions = undefined, other = undefined;"
    assert text.count("// TODO line 2") == 2
