from __future__ import annotations

from studio.sandbox.recording import HttpExchange
from studio.sweep.surroundings import answers, grants
from tests.sweep.conftest import asked


def exchange(method: str, url: str) -> HttpExchange:
    return HttpExchange(1, method, url, {}, None, 200, {}, None, "mock", None, 1.0, 1, 1.0)


def test_every_other_grant_is_tried() -> None:
    found = {each.grant for each in grants(asked(""))}
    assert "browser" not in found
    assert {"refresh-token", "password", "saml"} <= found


def test_a_trigger_that_is_reached_in_one_way_has_no_other_grants() -> None:
    assert list(grants(asked("", trigger="custom-email-provider"))) == []


def test_each_request_fails_in_every_way_once() -> None:
    url = "https://api.example.com/plans"
    found = list(
        answers([exchange("GET", f"{url}?id=1"), exchange("GET", f"{url}?id=2"), exchange("UDP", "udp://x")], None)
    )
    assert {each.row for each in found} == {f"GET {url}"}
    assert {"timeout", "status 500", "no JSON"} <= {each.label for each in found}
    assert len({str(each.mocks) for each in found}) == len(found)
