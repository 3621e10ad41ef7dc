"""URLs with query parameters set on them, whatever text they hold."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit


def _text(value: str) -> str:
    """A text that can be encoded; halves of surrogate pairs become the replacement character."""
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def with_query(url: str, query: Mapping[str, str]) -> str:
    """The URL with these query parameters set; same-named ones are replaced.

    A URL that Python cannot take apart keeps its text, with the parameters at its end.
    """
    query = {_text(key): _text(value) for key, value in query.items()}
    try:
        parts = urlsplit(_text(url))
    except ValueError:
        return f"{_text(url)}{'&' if '?' in url else '?'}{urlencode(list(query.items()))}"
    kept = [(key, value) for key, value in parse_qsl(parts.query, keep_blank_values=True) if key not in query]
    return urlunsplit(parts._replace(query=urlencode([*kept, *query.items()]), path=parts.path or "/"))


def with_fragment(url: str, parameters: Mapping[str, str]) -> str:
    """The URL with these parameters as its fragment, in place of any that was there."""
    pairs = [(_text(key), _text(value)) for key, value in parameters.items()]
    return f"{_text(url).partition('#')[0]}#{urlencode(pairs)}"
