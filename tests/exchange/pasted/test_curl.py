from __future__ import annotations

import json
import os
import subprocess

import pytest

from studio.exchange.pasted.curl import Request, is_request, request_of, words
from studio.exchange.pasted.literal import NotReadable
from studio.sandbox.node import node_path

AUTHORIZE = "https://a.example/authorize"
TOKEN = "https://a.example/oauth/token"


@pytest.mark.parametrize(
    "text",
    [
        f"""curl '{AUTHORIZE}?client_id=o%27neil&scope=openid%20profile' -H 'User-Agent: T("q")' --compressed""",
        f"""$ curl.exe "{AUTHORIZE}?client_id=o%27neil&scope=openid+profile" -sSLk -A 'T("q")'""",
        f"""curl "{AUTHORIZE}?client_id=o%27neil&scope=openid%20profile" ^\r\n  -H "User-Agent: T(\\"q\\")" ^\r\n """,
        f"""curl ^"{AUTHORIZE}?client_id=o^%^27neil^&scope=openid^%^20profile^"^\n-H ^"User-Agent: T(^\\^"q^\\^")^" """,
        f"""curl.exe -G {AUTHORIZE} `\n  --data-urlencode "client_id=o'neil" `\n -d scope=openid+profile -A 'T("q")'""",
        f"""curl -GsLd client_id=o%27neil --data-urlencode 'scope=openid profile' """
        f"""--max-time 10 -x http://proxy.example -A $'T(\\u0022q\\x22)' {AUTHORIZE}""",
    ],
)  # fmt: skip
def test_the_same_request_as_each_shell_writes_it(text: str) -> None:
    assert is_request(text)
    asked = request_of(text)
    assert asked == Request(
        host="a.example",
        path="/authorize",
        query={"client_id": "o'neil", "scope": "openid profile"},
        headers={"user-agent": 'T("q")'},
    )


@pytest.mark.parametrize(
    "text",
    [
        f"""curl --request POST \\\n  --url {TOKEN} \\\n  --header 'content-type: application/json' """
        f"""\\\n  --data '{{"grant_type":"password","client_id":"abc"}}'""",
        f"""curl -XPOST --url={TOKEN} -H'content-type: application/json' """
        f"""--json '{{"grant_type":"password","client_id":"abc"}}'""",
        f"""curl ^"{TOKEN}^" ^\n -H ^"content-type: application/json^" ^\n """
        f"""--data-raw ^"^{{^\\^"grant_type^\\^":^\\^"password^\\^",^\\^"client_id^\\^":^\\^"abc^\\^"^}}^" """,
    ],
)  # fmt: skip
def test_a_body_of_json(text: str) -> None:
    asked = request_of(text)
    assert (asked.method, asked.body) == ("POST", {"grant_type": "password", "client_id": "abc"})
    assert asked.headers == {"content-type": "application/json"} or not asked.headers


def test_the_client_behind_basic_authentication_is_named_and_its_secret_is_not() -> None:
    for credentials in ("-u abc:hush", "-H 'Authorization: Basic YWJjOmh1c2g='"):
        asked = request_of(f"curl {credentials} -d grant_type=client_credentials {TOKEN}")
        assert asked.body == {"grant_type": "client_credentials", "client_id": "abc"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("curl -X POST", "names no URL"),
        ("curl 'https://a", "a quote that is not closed"),
        ('curl ^"https://a', "a quote that is not closed"),
        ("curl 'https://[bad'", "URL cannot be read"),
    ],
)
def test_what_cannot_be_read_is_told(text: str, said: str) -> None:
    with pytest.raises(NotReadable, match=said):
        request_of(text)


@pytest.mark.skipif(os.name != "posix", reason="there is no bash")
def test_a_real_shell_understands_the_words_in_the_same_way() -> None:
    """What bash hands over is what is read here, for the odd ways to quote that people and browsers have."""
    command = r"""curl 'it'\''s' "a \"b\" \$c \d" $'x\ty\'z' plain\ word --data-raw $'{"a":"\\"}' ''"""
    script = (
        f"curl() {{ {json.dumps(str(node_path()))} -p 'JSON.stringify(process.argv.slice(1))' -- \"$@\"; }}; {command}"
    )
    ran = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True)
    assert words(command.removeprefix("curl ")) == json.loads(ran.stdout)
