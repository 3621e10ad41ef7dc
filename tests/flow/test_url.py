from __future__ import annotations

from urllib.parse import parse_qsl, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from studio.flow.url import with_fragment, with_query


@given(st.dictionaries(st.text(min_size=1, max_size=5), st.text(max_size=5), max_size=3))
def test_query_parameters_survive(query: dict[str, str]) -> None:
    url = with_query("https://x.test/a?b=1", query)
    found = dict(parse_qsl(urlsplit(url).query, keep_blank_values=True))
    assert query.items() <= found.items()


@given(st.dictionaries(st.text(min_size=1, max_size=5), st.text(min_size=1, max_size=5), max_size=3))
def test_parameters_survive_in_the_fragment(parameters: dict[str, str]) -> None:
    url = with_fragment("https://x.test/a?b=1#old", parameters)
    assert url.startswith("https://x.test/a?b=1#")
    assert dict(parse_qsl(url.partition("#")[2])) == parameters


def test_a_fragment_takes_any_text() -> None:
    assert with_fragment("https://[bad", {"a": "\ud800 b"}) == "https://[bad#a=%EF%BF%BD+b"
