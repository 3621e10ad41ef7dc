from __future__ import annotations

import pytest

from studio.ui.http.policy import Policy, hosts_in, in_force, network_policy, policy_of, wrong_host

MOCK = {"request": {"url": "*"}, "response": {"status": 204}}


@pytest.mark.parametrize(
    ("network", "has_mocks", "policy"),
    [
        (None, False, Policy("blocked")),
        (None, True, Policy("mocked")),
        ("blocked", True, Policy("blocked")),
        ("mocked", False, Policy("mocked")),
        ("allow:api.example.com, *.b.test", True, Policy("allow", ("api.example.com", "*.b.test"))),
        ("allow:", True, Policy("allow")),
    ],
)
def test_the_word_of_a_scenario_is_a_policy_and_back(network: str | None, has_mocks: bool, policy: Policy) -> None:
    assert policy_of(network, has_mocks) == policy
    assert policy_of(policy.word, not has_mocks) == policy


def test_hosts_are_taken_from_lists_and_from_pasted_urls() -> None:
    assert hosts_in("a.test, b.test;c.test\nd.test  a.test") == ("a.test", "b.test", "c.test", "d.test")
    assert hosts_in("https://user@api.example.com:8443/v1?x=1") == ("api.example.com:8443",)
    assert hosts_in(" , ") == ()


@pytest.mark.parametrize("host", ["*", "*.a.test", "localhost:3000", "[::1]:80", "::1", "127.0.0.1", "bücher.example"])
def test_hosts_that_can_be_are_accepted(host: str) -> None:
    assert wrong_host([host]) == ""


@pytest.mark.parametrize("host", ["a*.test", "https//x", "a/b", "a.test:port", "a@b"])
def test_what_is_no_host_is_named(host: str) -> None:
    assert wrong_host(["a.test", host]).startswith(f"{host} is no host; expected")


def test_mocks_that_are_off_take_no_part() -> None:
    off = {**MOCK, "enabled": False}
    assert in_force([off, MOCK]) == (MOCK,)
    assert network_policy(None, [off]).mode == "mocked"
    assert network_policy("allow:a.test", [MOCK]).hosts == ("a.test",)
    assert network_policy(None, []).mode == "blocked"
