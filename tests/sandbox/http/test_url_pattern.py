from __future__ import annotations

from fnmatch import fnmatchcase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.sandbox.http.url_pattern import has_host, is_like, path_of, place_of, text_pattern


@pytest.mark.parametrize(
    ("pattern", "url", "matches"),
    [
        ("https://a.com/x", "https://a.com/x?page=2", True),
        ("https://a.com/x?page=2", "https://a.com/x?page=2", True),
        ("https://a.com/x?page=*", "https://a.com/x?page=2", True),
        ("https://a.com/x?page=2", "https://a.com/x?page=3", False),
        ("https://a.com/x?page=2", "https://a.com/x", False),
        ("https://a.com?q=1", "https://a.com/?q=1", True),
        ("https://a.com", "https://a.com/x", False),
        ("https://*", "https://b.com/x/y?z=1", True),
        ("https://*", "http://b.com/", False),
        ("https://*.a.com", "https://b.a.com/", True),
        ("https://*.a.com/x", "https://evil.com/b.a.com/x", False),
        ("HTTPS://A.com:443/X", "https://a.com/X", True),
        ("https://a.com/X", "https://a.com/x", False),
        ("http://a.com:8080/*", "http://a.com:8080/", True),
        ("http://a.com:8080/*", "http://a.com/", False),
        ("https://bücher.example/ä b", "https://xn--bcher-kva.example/%C3%A4%20b", True),
        ("http://[0:0::1]:80/", "http://[::1]/", True),
        ("https://me:pw@a.com/x", "https://a.com/x", True),
        ("https://a.com/x#top", "https://a.com/x", True),
        ("*.a.com/*", "https://b.a.com/x", True),
        ("https://a.com/(x)+", "https://a.com/(x)+", True),
        ("https://a.com/*/end", "https://a.com/one/two/end", True),
    ],
)
def test_a_url_without_a_query_matches_any_query(pattern: str, url: str, matches: bool) -> None:
    assert is_like(pattern, url) is matches


@given(st.text(max_size=50), st.text(max_size=50))
def test_no_url_makes_the_comparison_fail(pattern: str, url: str) -> None:
    is_like("https://" + pattern, "https://" + url)
    is_like(pattern, url)
    has_host("https://" + pattern, "https://" + url)


@given(
    st.from_regex(
        r"https?://[a-z]{1,9}(\.[a-z]{2,5}){1,2}(:[1-9][0-9]{1,3})?/[a-z0-9/._~-]*(\?[a-z=&]*)?", fullmatch=True
    )
)
def test_every_url_matches_itself(url: str) -> None:
    assert is_like(url, url) and has_host(url, url)


def test_the_parts_of_a_url() -> None:
    assert (place_of("HTTPS://A.com:443/x?y"), path_of("https://a.com/x?y#z")) == ("https://a.com", "/x?y")
    assert (place_of("*/x"), path_of("*/x"), path_of("https://a.com")) == ("*/x", None, "/")


def test_the_host_alone() -> None:
    assert has_host("https://*.a.com/x", "https://b.a.com/y")
    assert has_host("*", "https://b.a.com/y")
    assert not has_host("https://a.com:8080/", "https://a.com/")


@pytest.mark.parametrize(
    "pattern", ["https://a.com/*a*a*a*a*a*a*a*a*a*b", "*a*a*a*a*a*a*a*a*a*a*b", "https://*a*a*a*a*a*a*a*a*b/"]
)
def test_many_stars_take_no_longer_than_one(pattern: str) -> None:
    assert not is_like(pattern, "https://a.com/" + "a" * 20_000)
    assert not is_like(pattern, f"https://{'a' * 20_000}.com/")


@given(st.text("ab*", max_size=8), st.text("ab", max_size=8))
def test_stars_stand_for_any_text(pattern: str, text: str) -> None:
    assert (text_pattern(pattern).fullmatch(text) is not None) == fnmatchcase(text, pattern)
