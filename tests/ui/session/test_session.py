from __future__ import annotations

from copy import deepcopy
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.catalogue.loader import load
from studio.flow.execution import execute
from studio.project.reading import ReadError
from studio.project.scenario import Scenario, dump_scenario, load_scenario
from studio.project.secrets import InMemorySecrets
from studio.tokens.keys import SigningKeys
from studio.ui.event import choices as event_choices
from studio.ui.notice_bar import Notice
from studio.ui.session import NEW_NAME, Session
from tests.ui.session.conftest import write

KEYS = SigningKeys.made()
OWN = "exports.onExecutePostLogin = async (event, api) => { api.access.deny('no'); };\n"


@pytest.fixture
def session(qtbot: QtBot) -> Session:
    return Session(load(), InMemorySecrets())


@pytest.fixture
def notices(session: Session) -> list[Notice]:
    heard: list[Notice] = []
    session.noticed.connect(heard.append)
    return heard


def sample(name: str) -> str:
    found = {each.path.stem: each.path for each in event_choices.shipped(load().triggers["post-login"])}
    return event_choices.key_of(found[name])


def run(session: Session) -> None:
    session.began()
    session.finished(execute(session.request(), KEYS))


def test_a_sample_brings_its_action_as_long_as_nothing_of_ones_own_is_open(session: Session) -> None:
    session.choose_event(sample("role-claim"))
    assert session.action.title == "role-claim.js"
    assert "setCustomClaim" in session.code
    assert session.action.path is None
    session.choose_event(sample("verified-email"))
    assert session.action.title == "verified-email.js"


def test_who_listens_late_is_told_what_is_open(session: Session) -> None:
    session.choose_event(sample("role-claim"))
    heard: list[str] = []
    session.code_given.connect(heard.append)
    for signal in (session.event_loaded, session.action_changed, session.secrets_changed, session.packages_changed):
        signal.connect(lambda: heard.append("told"))
    session.flows.changed.connect(lambda: heard.append("flow"))
    session.tell()
    assert heard == ["told", session.code, "flow", "told", "told", "told"]


def test_a_sample_never_takes_the_place_of_somebodys_work(session: Session, notices: list[Notice]) -> None:
    session.choose_event(sample("role-claim"))
    session.take_code(session.code + "// mine")
    session.choose_event(sample("verified-email"))
    assert session.code.endswith("// mine")
    assert notices[-1].actions[0][0] == "open_action"


def test_another_trigger_brings_its_skeleton_only_over_untouched_code(session: Session, notices: list[Notice]) -> None:
    session.choose_trigger("send-phone-message")
    assert "onExecuteSendPhoneMessage" in session.code
    session.take_code(OWN)
    session.choose_trigger("pre-user-registration")
    assert session.code == OWN
    assert notices[-1].actions == (("trigger_back", "Back to Post-login"),)
    assert session.mismatch()


def test_a_file_tells_its_trigger_by_its_handler(session: Session, tmp_path: Path) -> None:
    code = "exports.onExecutePreUserRegistration = async () => {};\n"
    session.open_action("mine", tmp_path / "mine.js", code, None)
    assert session.trigger.id == "pre-user-registration"
    assert session.mismatch() == ""
    session.open_action("mine", tmp_path / "mine.js", "1 + 1", None)
    assert session.trigger.id == "pre-user-registration"


def test_a_run_gets_stale_and_fits_again(qtbot: QtBot, session: Session) -> None:
    session.choose_event(sample("role-claim"))
    run(session)
    assert not session.stale
    before = session.code
    with qtbot.waitSignal(session.stale_changed) as told:
        session.take_code(before + " ")
    assert told.args == [True]
    session.take_code(before)
    assert not session.stale
    event = deepcopy(dict(session.current_event))
    event["user"]["email"] = "other@example.com"
    session.take_event(event)
    assert session.stale
    assert session.event_edited


def test_secrets_reach_the_run_and_win_over_the_samples(session: Session) -> None:
    session.choose_event(sample("fraud-score-high"))
    assert session.wanted_secrets() == ()
    session.keep_secrets({"FRAUD_API_KEY": "real", "OTHER": "x"})
    assert session.request().actions[0].secrets["FRAUD_API_KEY"] == "real"
    assert session.request().network.mode == "mocked"


def test_names_the_code_reads_are_wanted(session: Session) -> None:
    session.take_code("event.secrets.ONE; event.secrets?.TWO; event . secrets . ONE")
    assert session.wanted_secrets() == ("ONE", "TWO")


class BrokenKeychain:
    notice: str | None = None

    def all(self, action: str) -> dict[str, str]:
        raise RuntimeError("locked")

    def keep(self, action: str, values: object) -> None:
        raise RuntimeError("locked")


def test_a_keychain_that_fails_is_told_and_the_run_has_the_secret_all_the_same(qtbot: QtBot) -> None:
    session = Session(load(), BrokenKeychain())
    heard: list[Notice] = []
    session.noticed.connect(heard.append)
    session.keep_secrets({"KEY": "v"})
    assert session.request().actions[0].secrets == {"KEY": "v"}
    assert "v" not in heard[-1].text.split()


def test_secrets_move_with_the_first_save(session: Session, tmp_path: Path) -> None:
    session.keep_secrets({"KEY": "v"})
    session.saved(session.action, tmp_path / "mine.js")
    assert session.secrets() == {"KEY": "v"}
    session.open_action("other", tmp_path / "other.js", "", None)
    assert session.secrets() == {}


def test_an_event_saved_and_loaded_is_the_same(session: Session, tmp_path: Path) -> None:
    event = deepcopy(dict(session.current_event))
    event["user"]["app_metadata"] = {"is_admin": True}
    del event["stats"]
    session.take_event(event)
    target = tmp_path / "mine.yaml"
    target.write_text(dump_scenario(session.scenario_to_save(target)), encoding="utf-8")
    session.event_saved(target, load_scenario(target))
    assert not session.event_edited
    session.choose_event(event_choices.DEFAULT)
    session.choose_event(event_choices.key_of(target))
    assert session.current_event == event


def test_a_broken_event_is_told_and_changes_nothing(session: Session, tmp_path: Path, notices: list[Notice]) -> None:
    before = session.current_event
    broken = tmp_path / "broken.yaml"
    broken.write_text("trigger: post-login\nevnt: {}\n", encoding="utf-8")
    session.import_event(broken)
    assert "broken.yaml:2" in notices[-1].text
    assert session.current_event == before


def test_tenant_settings_of_the_project_are_used(session: Session, tmp_path: Path) -> None:
    (tmp_path / "studio.yaml").write_text("id_token_lifetime: 77\n", encoding="utf-8")
    session.open_action("mine", tmp_path / "mine.js", OWN, None)
    assert session.request().settings.id_token_lifetime == 77
    (tmp_path / "studio.yaml").write_text("id_token_lifetime: soon\n", encoding="utf-8")
    with pytest.raises(ReadError):
        session.request()


def test_a_new_action_has_a_name_that_says_so(session: Session) -> None:
    assert session.action.title == f"{NEW_NAME}.js"
    assert session.code_is_ours


@pytest.mark.parametrize("value", [None, [1], "text", 5])
def test_an_event_that_is_no_object_is_told_when_one_runs(session: Session, value: object) -> None:
    session.take_event(value)
    assert session.event_edited
    with pytest.raises(ReadError, match="expected an object"):
        session.request()


MOCK = {"request": {"url": "https://a.test/*"}, "failure": "dns"}


def test_policy_and_mocks_are_a_part_of_the_document(session: Session, tmp_path: Path) -> None:
    run(session)
    session.take_http(None, [MOCK])
    assert session.event_edited and session.stale and session.request().network.mode == "mocked"
    scenario = session.scenario_to_save(tmp_path / "mine.yaml")
    (tmp_path / "mine.yaml").write_text(dump_scenario(scenario), encoding="utf-8")
    session.event_saved(tmp_path / "mine.yaml", scenario)
    assert not session.event_edited and load_scenario(tmp_path / "mine.yaml").http == (MOCK,)
    session.take_http("blocked", [MOCK])
    assert session.event_edited
    session.take_http(None, [MOCK])
    assert not session.event_edited


def test_taking_mocks_back_makes_the_result_fit_again(session: Session) -> None:
    run(session)
    session.take_http("allow:a.test", [])
    assert session.stale
    session.take_http(None, [])
    assert not session.stale and not session.event_edited


def test_a_draft_holds_the_mocks_that_were_edited(session: Session) -> None:
    assert session.event_to_keep() is None
    session.take_event({**session.current_event, "mine": 1})
    assert session.event_to_keep() == session.current_event
    session.take_http("mocked", [MOCK])
    kept, event = session.event_to_keep(), session.current_event
    session.choose_event(event_choices.DEFAULT)
    assert session.scenario == Scenario()
    session.restore_event(session.trigger.id, event_choices.DEFAULT, kept)
    assert session.current_event == event and session.event_edited
    assert (session.scenario.network, session.scenario.http) == ("mocked", (MOCK,))


def names(session: Session) -> list[str]:
    return [action.name for action in session.actions]


def test_a_project_shows_the_flow_of_its_trigger(session: Session, project: Path) -> None:
    session.open_project(project)
    assert names(session) == ["c", "a", "b"] and session.action.name == "c"
    session.choose_trigger("pre-user-registration")
    assert names(session) == ["check"] and session.trigger.id == "pre-user-registration"
    session.choose_trigger("event-stream")
    assert "onExecuteEventStream" in session.code and session.action.path is None
    session.choose_trigger("post-login")
    assert names(session) == ["c", "a", "b"]


def test_one_action_of_a_project_brings_the_others(session: Session, project: Path) -> None:
    session.open_project(project, project / "actions" / "a" / "code.js")
    assert names(session) == ["c", "a", "b"] and session.action.name == "a"
    session.open_project(project, project / "actions" / "check" / "code.js")
    assert session.trigger.id == "pre-user-registration" and session.action.name == "check"


def test_a_project_opens_with_the_trigger_it_has_actions_for(session: Session, tmp_path: Path) -> None:
    write(tmp_path, "only", "exports.onExecutePostChangePassword = async () => {};\n")
    session.open_project(tmp_path)
    assert session.trigger.id == "post-change-password" and names(session) == ["only"]


def test_the_run_has_all_enabled_actions_with_their_unsaved_text(session: Session, project: Path) -> None:
    session.open_project(project)
    session.take_code(session.code.replace("'c'", "'c, typed'"))
    session.flows.enter(session.actions[1])
    session.keep_secrets({"KEY": "of a"})
    request = session.request()
    assert [(each.name, each.enabled) for each in request.actions] == [("c", True), ("a", True), ("b", False)]
    assert "c, typed" in request.actions[0].code
    assert [dict(each.secrets) for each in request.actions] == [{}, {"KEY": "of a"}, {}]
    run(session)
    assert session.last is not None
    assert [line.text for each in session.last.outcome.actions for line in each.console] == ["c, typed", "a"]
    assert [session.name_in_run(action) for action in session.actions] == ["c", "a", "b"]


def test_order_switches_and_other_texts_make_a_run_stale(session: Session, project: Path) -> None:
    session.open_project(project)
    run(session)
    c, a, b = session.actions
    session.flows.move(c, 1)
    assert session.stale
    session.flows.move(c, 0)
    assert not session.stale
    for action in (a, b):
        session.flows.enable(action, not action.enabled)
        assert session.stale
        session.flows.enable(action, not action.enabled)
        assert not session.stale
    session.flows.enter(a)
    assert not session.stale
    session.take_code("other")
    assert session.stale


def test_an_action_is_added_once(session: Session, tmp_path: Path) -> None:
    first, second = tmp_path / "first.js", tmp_path / "second.js"
    for path in (first, second):
        path.write_text(OWN, encoding="utf-8")
    session.open_action("first", first, OWN, None)
    added = session.add_action(second)
    assert names(session) == ["first", "second"] and session.action is added
    assert session.add_action(first) is session.actions[0]
    assert names(session) == ["first", "second"] and session.action.name == "first"
    assert not session.code_is_ours
    session.choose_event(sample("role-claim"))
    assert names(session) == ["first", "second"]


def test_an_action_of_the_project_can_join_another_flow(session: Session, project: Path) -> None:
    session.open_project(project)
    session.add_action(project / "actions" / "check" / "code.js")
    assert names(session) == ["c", "check", "a", "b"]
    assert "[c, check, a, {action: b, enabled: false}]" in (project / "studio.yaml").read_text(encoding="utf-8")


def test_a_scenario_of_the_project_opens_nothing_that_is_open(session: Session, project: Path) -> None:
    scenario = project / "actions" / "a" / "scenarios" / "one.yaml"
    scenario.parent.mkdir()
    scenario.write_text("trigger: post-login\naction: ../code.js\nevent: {user: {name: Zoe}}\n", encoding="utf-8")
    session.open_project(project)
    session.choose_event(event_choices.key_of(scenario))
    assert session.current_event["user"]["name"] == "Zoe" and names(session) == ["c", "a", "b"]


def test_another_action_is_in_the_editor_before_anything_else_hears_of_it(session: Session, project: Path) -> None:
    session.open_project(project)
    order: list[str] = []
    session.entered.connect(lambda: order.append("entered"))
    session.action_changed.connect(lambda: order.append("changed"))
    session.flows.enter(session.actions[2])
    assert order == ["entered", "changed"]


def test_a_text_is_read_again(session: Session, project: Path) -> None:
    session.open_project(project)
    session.take_code("typed")
    session.reload(session.action)
    assert "console.log('c')" in session.code and not session.action.modified


def test_a_scenario_beside_an_action_brings_that_action(session: Session, project: Path) -> None:
    folder = next((project / "actions").iterdir())
    place = folder / "scenarios" / "own.yaml"
    place.parent.mkdir(exist_ok=True)
    place.write_text("trigger: post-login\nexpect: {status: continue}\n")
    session.import_event(place)
    assert session.sample_action() == (folder / "code.js").resolve()
