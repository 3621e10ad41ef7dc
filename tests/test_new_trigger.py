"""Adding a trigger is adding a file: it shows up in the catalogue, the sandbox, the form and the command line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.catalogue import places
from studio.catalogue.events import default_event
from studio.catalogue.model import Catalogue
from studio.catalogue.reading import load_from
from studio.cli import triggers
from studio.flow.execution import ActionSource, RunRequest, execute
from studio.project.event_document import EventDocument
from studio.tokens.keys import SigningKeys
from studio.ui.event.form import EventForm
from studio.ui.theme import Theme
from tests.catalogue.test_reading import HERONS


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    folder = tmp_path / "catalogue"
    shutil.copytree(places.resources() / "catalogue", folder)
    (folder / "triggers" / "heron-watch.yaml").write_text(HERONS, encoding="utf-8")
    return load_from(folder)


def test_it_runs(catalogue: Catalogue) -> None:
    trigger = catalogue.triggers["heron-watch"]
    code = "exports.onExecuteHeron = async (event, api) => { api.heron.feed(event.heron.colour).heron.feed(2); };"
    request = RunRequest(trigger, (ActionSource("a", "a.js", code),), default_event(trigger), catalogue=catalogue)
    outcome = execute(request, SigningKeys.made()).outcome
    assert outcome.summary == "The watch would go on with no changes."
    assert [call.args for call in outcome.actions[0].calls] == [("grey",), (2,)]


def test_it_has_a_form(qtbot: QtBot, catalogue: Catalogue, qapp: object) -> None:
    trigger = catalogue.triggers["heron-watch"]
    form = EventForm(Theme())
    qtbot.addWidget(form)
    form.build(trigger)
    form.show_event(EventDocument(default_event(trigger)), default_event(trigger))
    assert [(row.essential.label, row.editor.value) for row in form.rows] == [("Colour", "grey")]


def test_the_command_line_shows_it(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(triggers, "load", lambda: catalogue)
    assert triggers.main(["heron-watch"]) == 0
    shown = capsys.readouterr().out
    assert "onExecuteHeron" in shown and "api.heron.feed()" in shown and "event.heron.colour" in shown
