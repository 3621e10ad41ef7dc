from __future__ import annotations

from urllib.parse import parse_qsl, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from studio.flow.url import with_query


@given(st.dictionaries(st.text(min_size=1, max_size=5), st.text(max_size=5), max_size=3))
def test_query_parameters_survive(query: dict[str, str]) -> None:
    url = with_query("https://x.test/a?b=1", query)
    found = dict(parse_qsl(urlsplit(url).query, keep_blank_values=True))
    assert query.items() <= found.items()
