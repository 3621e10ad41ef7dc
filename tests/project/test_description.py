from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from studio.project.description import dependencies_beside, keep_dependencies, with_dependencies
from studio.project.reading import ReadError

PLACE = Path("action.yaml")
packages = st.dictionaries(st.from_regex(r"(@[a-z]{1,4}/)?[a-z][a-z0-9-]{0,8}", fullmatch=True), st.just("1.2.3"))
BEFORE = (
    "",
    "# nothing yet\n",
    "name: roles   # kept\ntrigger: post-login\n",
    "dependencies: {axios: 1.0.0}\nname: roles # kept\n",
    "name: a\ndependencies:\n  axios: 1.0.0\n  # inside\n  jose: 5.0.0\n\n# about secrets\nsecrets: [KEY]\n",
    "name: a\ndependencies:\n- name: axios\n  version: 1.0.0\nsecrets:\n- KEY\n",
    "dependencies:\nname: a\n",
)


@pytest.mark.parametrize("before", BEFORE)
@given(wanted=packages)
def test_only_the_packages_change(before: str, wanted: dict[str, str]) -> None:
    after = with_dependencies(before, wanted, PLACE)
    old, new = yaml.safe_load(before) or {}, yaml.safe_load(after)
    assert new.pop("dependencies") == wanted
    old.pop("dependencies", None)
    assert new == old
    for kept in ("# kept", "# about secrets", "# nothing yet"):
        assert (kept in before) <= (kept in after)
    assert with_dependencies(after, wanted, PLACE) == after


@pytest.mark.parametrize("text", ["[1, 2]", "{name: a}", "a: [", "just text"])
def test_what_cannot_hold_packages_is_told(text: str) -> None:
    with pytest.raises(ReadError):
        with_dependencies(text, {"axios": "1.0.0"}, PLACE)


def test_the_file_beside_an_action(tmp_path: Path) -> None:
    action = tmp_path / "roles.js"
    action.write_text("", encoding="utf-8")
    assert dependencies_beside(action) == {}
    keep_dependencies(action, {})
    assert not (tmp_path / "roles.action.yaml").exists()
    keep_dependencies(action, {"axios": "1.7.9"})
    assert dependencies_beside(action) == {"axios": "1.7.9"}
    keep_dependencies(action, {})
    assert dependencies_beside(action) == {}
    folder = tmp_path / "actions" / "a"
    folder.mkdir(parents=True)
    (folder / "action.yaml").write_text("trigger: post-login\r\n", encoding="utf-8", newline="")
    keep_dependencies(folder / "code.js", {"jose": "5.9.6"})
    assert b"trigger: post-login\r\ndependencies:\r\n" in (folder / "action.yaml").read_bytes()
