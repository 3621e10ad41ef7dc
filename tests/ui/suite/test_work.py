from __future__ import annotations

import threading
from pathlib import Path

from studio.scenarios.case import Result
from studio.scenarios.suite import Suite
from studio.tokens.keys import SigningKeys
from studio.ui.suite.scope import Scope
from studio.ui.suite.seen import state_of
from studio.ui.suite.work import Began, Order, Reading, Told, Work, with_state
from tests.ui.suite.conftest import ROLES, place


class Teller:
    def __init__(self) -> None:
        self.all: list[Told] = []
        self.work = Work(SigningKeys.for_user, self.all.append)

    def do(self, order: Order, suite: Suite | None = None) -> tuple[Suite, list[str]]:
        self.all.clear()
        self.work.carry_out(order, suite or Suite(), threading.Event())
        assert isinstance(self.all[0], Reading)
        found, results = self.all[0].suite, [each for each in self.all if isinstance(each, Result)]
        began = next((each for each in self.all if isinstance(each, Began)), Began((), {}))
        assert len(began.cases) == len(results)
        return found.ran(results, began.seen), sorted(f"{each.path.stem} {each.verdict}" for each in results)


def test_reading_and_running_what_is_wanted(project: Path) -> None:
    told, scope = Teller(), Scope(project, project=True)
    suite, ran = told.do(Order(scope))
    assert [group.name for group in suite.groups] == ["other", "roles"] and ran == []
    suite, ran = told.do(Order(scope, "all"), suite)
    assert ran == ["denied passed", "plan failed", "prints passed"]
    assert told.do(Order(scope, "failed"), suite)[1] == ["plan failed"]
    assert told.do(Order(scope, "changed"), suite)[1] == []
    assert told.do(Order(scope, frozenset([place(project, "other/prints")])), suite)[1] == ["prints passed"]


def test_unsaved_text_runs_and_counts_as_another_state(project: Path) -> None:
    told, code = Teller(), project / "actions/roles/code.js"
    suite, _ = told.do(Order(Scope(project, project=True), "all"))
    scope = Scope(project, {code: ROLES.replace("silver", "gold")}, project=True)
    suite, ran = told.do(Order(scope, "changed"), suite)
    assert ran == ["denied passed", "plan passed"]
    assert told.do(Order(scope, "changed"), suite)[1] == []
    code.write_text(scope.texts[code])
    assert told.do(Order(Scope(project, project=True), "changed"), suite)[1] == []
    stale = with_state(suite, code, state_of("other"))
    assert [entry.state for entry in stale.entries] == ["passed", "stale", "stale"]
    assert stale.entries[0] is suite.entries[0]


def test_a_change_runs_what_it_touches_and_what_is_new(project: Path) -> None:
    told, scope = Teller(), Scope(project, project=True)
    suite, _ = told.do(Order(scope, "all"))
    reading = told.all[0]
    assert isinstance(reading, Reading) and set(reading.codes) == {*project.glob("actions/*/code.js")}
    place(project, "roles/new").write_text("trigger: post-login\nexpect: {status: continue}\n")
    (project / "actions/other/code.js").write_text("exports.onExecutePostLogin = async () => {};\n")
    assert told.do(Order(scope, None, reading.watched), suite)[1] == ["new passed", "prints failed"]


def test_a_folder_that_is_not_there_has_nothing(tmp_path: Path) -> None:
    assert Teller().do(Order(Scope(tmp_path / "scenarios"), "all")) == (Suite(), [])
    assert Teller().do(Order(Scope(), "all")) == (Suite(), [])
