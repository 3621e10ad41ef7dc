from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from studio.project.secrets import InMemorySecrets
from studio.ui.notice_bar import Notice
from studio.ui.session.belongings import Belongings
from studio.ui.session.open_action import OpenAction


class Counting(InMemorySecrets):
    asked = 0

    def all(self, action: str) -> dict[str, str]:
        self.asked += 1
        return super().all(action)


class Locked:
    notice: str | None = None

    def all(self, action: str) -> dict[str, str]:
        raise RuntimeError("locked")

    def keep(self, action: str, values: Mapping[str, str]) -> None:
        raise RuntimeError("locked")


def test_each_action_has_secrets_of_its_own_asked_for_once(tmp_path: Path) -> None:
    store, told = Counting(), list[Notice]()
    belongings = Belongings(store, told.append)
    one, other = OpenAction("a", tmp_path / "a.js"), OpenAction("b", tmp_path / "b.js")
    belongings.keep_secrets(one, {"KEY": "v"})
    assert (belongings.secrets(one), belongings.secrets(other)) == ({"KEY": "v"}, {})
    belongings.secrets(other)
    assert store.asked == 1
    assert Belongings(store, told.append).secrets(OpenAction("a", tmp_path / "a.js")) == {"KEY": "v"}
    assert told == []


def test_a_keychain_that_fails_is_told_without_the_secret() -> None:
    told = list[Notice]()
    belongings, action = Belongings(Locked(), told.append), OpenAction()
    assert belongings.secrets(action) == {}
    belongings.keep_secrets(action, {"KEY": "hush"})
    assert belongings.secrets(action) == {"KEY": "hush"}
    assert [notice.key for notice in told] == ["secrets", "secrets"] and "hush" not in told[-1].text


def test_packages_stand_beside_the_file(tmp_path: Path) -> None:
    told = list[Notice]()
    belongings, action = Belongings(InMemorySecrets(), told.append), OpenAction("a", tmp_path / "a.js")
    assert belongings.keep_dependencies(action, {"jose": "5.9.6"})
    assert not belongings.keep_dependencies(action, {"jose": "5.9.6"})
    assert belongings.read_dependencies(OpenAction("a", tmp_path / "a.js")) == {"jose": "5.9.6"}
    (tmp_path / "a.action.yaml").write_text("dependencies: 5\n", encoding="utf-8")
    assert belongings.read_dependencies(action) == {} and [notice.key for notice in told] == ["packages"]
