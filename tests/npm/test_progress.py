from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from studio.npm.progress import Progress, ProgressLog

HOST = "https://registry.example.com/npm"


def read(*lines: str) -> list[Progress | None]:
    log = ProgressLog()
    return [log.read(line) for line in lines]


def test_an_installation_from_the_network() -> None:
    a, b = f"{HOST}/a/-/a-1.0.0.tgz", f"{HOST}/@s/b/-/b-2.0.0.tgz"
    assert read(
        f"npm http fetch GET 200 {HOST}/a 44ms (cache miss)",
        f"npm http fetch GET 200 {HOST}/@s%2fb 7ms attempt #2 (cache miss)",
        f"npm http cache a@{a} 0ms (cache hit)",
        f"npm http cache @s/b@{b} 0ms (cache hit)",
        f"npm http fetch GET 200 {b} 70ms (cache miss)",
        f"npm http fetch GET 200 {a} 71ms (cache miss)",
    ) == [
        Progress("resolving", "a"),
        Progress("resolving", "@s/b"),
        Progress("fetching", "a", 0, 1),
        Progress("fetching", "@s/b", 0, 2),
        Progress("fetching", "@s/b", 1, 2),
        Progress("unpacking", "a", 2, 2),
    ]


def test_a_package_that_comes_twice_counts_once() -> None:
    line = f"npm http fetch GET 200 {HOST}/a/-/a-1.0.0.tgz 70ms (cache miss)"
    assert read(line, line)[1] == Progress("unpacking", "a", 1, 1)


def test_what_is_known_already() -> None:
    assert read(f"npm http cache {HOST}/@s%2fb 2ms (cache hit)") == [Progress("resolving", "@s/b")]


def test_lines_that_say_nothing_about_it() -> None:
    assert read(
        "",
        f"npm http fetch GET 404 {HOST}/none 110ms (cache skip)",
        f"npm http fetch GET {HOST}/a attempt 1 failed with ECONNREFUSED",
        "npm error code E404",
    ) == [None, None, None, None]


def test_the_counts_stay_in_another_phase() -> None:
    log = ProgressLog()
    log.read(f"npm http fetch GET 200 {HOST}/a/-/a-1.0.0.tgz 70ms")
    assert log.after("checking") == Progress("checking", "", 1, 1)


@given(
    st.text(), st.sampled_from(["{}", "npm http fetch GET 200 {} 1ms", "npm http cache {} 1ms", "http cache a@{} 1ms"])
)
def test_any_line_can_be_read(text: str, form: str) -> None:
    read(form.replace("{}", text), form.replace("{}", f"https://{text}"))
