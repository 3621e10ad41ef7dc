from __future__ import annotations

from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from studio.ui.outcome.changes_view import COLUMNS, ChangesView, change_count, change_rows
from studio.ui.rows.cells import Row
from studio.ui.rows.model import RowModel
from studio.ui.theme import Theme
from tests.ui.outcome_samples import EVENT, HOSTILE, outcome
from tests.ui.saml_samples import login


def words(row: Row) -> list[str]:
    return [cell.text for cell in row.cells]


def test_a_change_has_its_value_before_and_after() -> None:
    rows = change_rows(outcome(), EVENT)
    assert [words(row)[0] for row in rows] == ["user_metadata", "app_metadata", "cache"]
    assert words(rows[0].children[0]) == ["theme", '"light"', '"dark"']
    assert words(rows[0].children[1]) == ["lang", "not set", '"nb"']


def test_a_removal_is_a_word_and_an_icon() -> None:
    removed = change_rows(outcome(), EVENT)[1].children[0]
    assert words(removed) == ["plan", '"free"', "removed"]
    assert removed.cells[2].icon == "mark-refused"


def test_what_is_not_known_is_not_claimed() -> None:
    assert words(change_rows(outcome(), {})[0].children[0])[1] == ""
    assert words(change_rows(outcome(), EVENT)[2].children[0])[1] == ""


def test_changes_are_counted_by_name() -> None:
    assert change_count(outcome()) == 4
    assert change_count(outcome(changes={})) == 0


def test_the_whole_change_can_be_read_and_copied() -> None:
    row = change_rows(outcome(), EVENT)[0].children[0]
    assert row.text() == 'theme\nbefore: "light"\nafter: "dark"'


def test_what_a_value_does_not_tell_stands_below_it_in_words() -> None:
    changes = {"session": {"revoked": True, "cookie_mode": "persistent"}}
    told = {"session": {"revoked": "The session ends now."}}
    revoked, cookie = change_rows(outcome(changes=changes, words=told), EVENT)[0].children
    assert (revoked.note, cookie.note) == ("The session ends now.", "")
    assert revoked.text().endswith("after: true\nThe session ends now.")


def test_hostile_names_and_a_strange_event_do_no_harm() -> None:
    rows = change_rows(outcome(changes={HOSTILE: {HOSTILE: HOSTILE}, "user_metadata": {"a": 1}}), {"user": "no object"})
    assert "\u202e" not in "".join(words(rows[0]) + words(rows[0].children[0]))
    assert words(rows[1].children[0])[1] == "not set"


def test_the_tree_is_open_and_accepted(qtbot: QtBot, qtmodeltester: ModelTester, theme: Theme) -> None:
    view = ChangesView(theme)
    qtbot.addWidget(view)
    view.set_rows(change_rows(outcome(), EVENT))
    assert view.view.isExpanded(view.view.row_model.index(0, 0))
    model = RowModel(COLUMNS)
    model.set_rows(change_rows(outcome(), EVENT))
    qtmodeltester.check(model)


def test_what_changes_in_a_saml_response_is_seen_there() -> None:
    done = login("api.samlResponse.setAttribute('a', 1); api.user.setAppMetadata('plan', 'pro');")
    assert set(done.outcome.changes) == {"saml_attributes", "app_metadata"}
    assert [row.cells[0].text for row in change_rows(done.outcome, {})] == ["app_metadata"]
    assert change_count(done.outcome) == 1
