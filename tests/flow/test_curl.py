from __future__ import annotations

import shlex
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.flow.curl import curl
from studio.flow.received import Asked


def test_a_page_is_simply_asked_for() -> None:
    assert curl(Asked("GET", "https://x.test/a?b=1&c=2")) == "curl 'https://x.test/a?b=1&c=2'"


def test_a_form_is_posted_field_by_field() -> None:
    told = curl(Asked("POST", "https://x.test/t", {"grant_type": "password", "scope": "a b", "n": {"k": [1]}}))
    assert told == (
        "curl https://x.test/t \\\n"
        "  --data-urlencode grant_type=password \\\n"
        "  --data-urlencode 'scope=a b' \\\n"
        "  --data-urlencode 'n={\"k\": [1]}'"
    )


def test_an_unusual_method_is_named() -> None:
    assert curl(Asked("POST", "https://x.test/")) == "curl --request POST https://x.test/"


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20))
def test_no_value_gets_out_of_its_quotes(value: str) -> None:
    words = shlex.split(curl(Asked("POST", "https://x.test/", {"v": value})).replace("\\\n", ""))
    assert words == ["curl", "https://x.test/", "--data-urlencode", f"v={value}"]


@pytest.mark.skipif(sys.platform == "win32", reason="a POSIX shell")
def test_a_real_shell_reads_it_the_same_way() -> None:
    value = 'it\'s $HOME `id` "quoted"\n; rm x'
    command = curl(Asked("POST", "https://x.test/", {"v": value})).replace("curl", "printf '%s\\0'", 1)
    said = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, check=True).stdout
    assert said.split("\0")[:-1] == ["https://x.test/", "--data-urlencode", f"v={value}"]
