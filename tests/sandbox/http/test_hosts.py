from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from studio.sandbox.http.hosts import is_address_named, is_allowed, is_named, is_private, looks_local, plain_host


@pytest.mark.parametrize(
    ("url", "entry", "allowed"),
    [
        ("https://api.a.com/x", "api.a.com", True),
        ("https://API.a.com/x", " api.A.com ", True),
        ("https://api.a.com./x", "api.a.com", True),
        ("https://api.a.com/x", "api.a.com:443", True),
        ("https://api.a.com:8443/x", "api.a.com:443", False),
        ("https://api.a.com:8443/x", "api.a.com", True),
        ("https://api.a.com/x", "*.a.com", True),
        ("https://api.a.com:8443/x", "*.a.com:8443", True),
        ("https://api.a.com/x", "*.a.com:8443", False),
        ("https://evil-a.com/x", "*.a.com", False),
        ("https://api.a.com@b.com/", "api.a.com", False),
        ("https://b.com:443@api.a.com/", "api.a.com", True),
        ("https://bücher.example/", "xn--bcher-kva.example", True),
        ("https://xn--bcher-kva.example/", "bücher.example", True),
        ("http://[::1]:8080/", "::1", True),
        ("http://[::1]:8080/", "[::1]", True),
        ("http://[::1]:8080/", "[0:0:0:0:0:0:0:1]:8080", True),
        ("http://[::1]:8080/", "[::1]:80", False),
        ("http://127.0.0.1/", "127.0.0.1:80", True),
        ("http://[::1/", "*", False),
        ("http://a.com:99999/", "*", False),
        ("http:///x", "*", False),
        ("", "*", False),
        ("https://a.com/", "", False),
        ("https://a.com/", "a.com:x", False),
    ],
)
def test_entries_are_hosts_with_or_without_a_port(url: str, entry: str, allowed: bool) -> None:
    assert is_allowed(url, (entry,)) is allowed


def test_a_pattern_names_nothing() -> None:
    assert is_named("http://10.0.0.1/", ("10.0.0.1",))
    assert not is_named("http://10.0.0.1/", ("*",))
    assert is_address_named("10.0.0.1", 80, ("a.com", "10.0.0.1:80"))
    assert not is_address_named("10.0.0.1", 80, ("*", "10.0.0.1:8080"))


PRIVATE = [
    *("127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0"),
    *("255.255.255.255", "224.0.0.1", "240.0.0.1", "192.0.2.1", "::1", "::", "fe80::1%eth0", "fc00::1", "ff02::1"),
    *("::ffff:127.0.0.1", "::ffff:169.254.169.254", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1"),
]


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses_in_all_their_forms(address: str) -> None:
    assert is_private(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_public_addresses(address: str) -> None:
    assert not is_private(address)


@given(st.ip_addresses(v=4))
def test_an_ipv4_address_is_as_private_within_ipv6(address: object) -> None:
    assert is_private(f"::ffff:{address}") is is_private(str(address))


@pytest.mark.parametrize(
    ("name", "local"), [("localhost", True), ("db.internal", True), ("10.0.0.1", True), ("::1", True), ("a.com", False)]
)
def test_names_that_mean_this_network(name: str, local: bool) -> None:
    assert looks_local(name) is local


@given(st.text())
@example("\u2024")  # a dot like any other, once it is in ASCII, and two
@example("\u2025")
@example("www。example。test。")
def test_any_host_has_a_plain_form(name: str) -> None:
    assert plain_host(plain_host(name)) == plain_host(name) or not plain_host(name).isascii()
    is_allowed(f"https://{name}/", (name,))
