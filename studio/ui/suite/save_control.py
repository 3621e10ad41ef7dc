"""Saves a run as a scenario: asks on a page what it shall expect, and writes it beside the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from studio.later import later
from studio.project.reading import ReadError, read_text
from studio.project.saving import SaveError
from studio.project.scenario import dump_scenario
from studio.ui.covers import Covers
from studio.ui.hostile_text import row_text
from studio.ui.outcome.token_content import issued_at
from studio.ui.run_thread import RunThread
from studio.ui.speech import in_language, tr
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.flow.execution import Run
    from studio.scenarios import picking, saving
    from studio.scenarios.picking import Pick
    from studio.scenarios.saving import About
    from studio.ui.suite import proposal, save_page
else:
    picking = later("studio.scenarios.picking")
    saving = later("studio.scenarios.saving")
    save_page = later("studio.ui.suite.save_page")
    proposal = later("studio.ui.suite.proposal")

COVER = "scenario"


class SaveControl(QObject):
    """`saved` carries the path of a scenario that was written."""

    saved = Signal(object)
    status = Signal(str)

    def __init__(
        self, theme: Theme, covers: Covers, ask_where: Callable[[Path], Path | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._covers, self._ask_where = theme, covers, ask_where
        self._run: Run | None = None
        self._place: proposal.Place  # of the run that is to be saved
        self._again = False
        self._previewing, self._writing = RunThread(self), RunThread(self)
        self._previewing.succeeded.connect(self._previewed)
        self._previewing.failed.connect(lambda error: self.page.tell(in_language(str(error))))
        self._writing.succeeded.connect(self._written)
        self._writing.failed.connect(self._not_written)
        covers.offer(COVER, tr("Save run as scenario"), self._make)

    def _make(self) -> QWidget:
        page = save_page.SavePage(self._theme)
        page.preview_wanted.connect(self._preview)
        page.save_wanted.connect(self._save)
        page.elsewhere_wanted.connect(self._ask_elsewhere)
        return page

    @property
    def page(self) -> save_page.SavePage:
        """The page, made when it is needed for the first time."""
        page = self._covers.content(COVER)
        assert isinstance(page, save_page.SavePage)
        return page

    def ask(self, run: Run) -> None:
        """Ask what a scenario of this run shall expect."""
        self._run, self._place = run, proposal.place_of(run, Path.home())
        place = self._place
        page = self.page
        page.picks.set_picks(picking.picks(run), [*saving.held_secrets(run.request).values()])
        page.frozen.setVisible(run.request.now is None)
        page.begin(place.folder, proposal.name_of(run, place.folder))
        self._covers.open_cover(COVER)

    def _ask_elsewhere(self) -> None:
        """Let the person choose another folder; what the scenario says of its actions follows."""
        path = self._ask_where(self.page.target)
        if path is not None and self._run is not None:
            self._place = proposal.place_of(self._run, Path.home(), path.parent)
            self.page.place(self._place.folder, path.stem)

    # -- the file

    def _chosen(self) -> tuple[Run, tuple[Pick, ...], About]:
        """The run, what it shall expect, and what it does not know of its scenario."""
        page, run = self.page, self._run
        assert run is not None
        now = issued_at(run.tokens) if page.frozen.isChecked() else None
        moment = datetime.fromtimestamp(now, UTC) if now is not None else None
        about = self._place.about(page.description.text().strip(), moment)
        return run, page.picks.chosen, about

    def _preview(self) -> None:
        if self._run is None:
            return
        run, chosen, about = self._chosen()
        self._again = not self._previewing.start(lambda _stop: dump_scenario(saving.scenario_of(run, chosen, about)))

    def _previewed(self, text: object) -> None:
        self.page.show_preview(str(text))
        if self._again:
            self._preview()

    def _save(self) -> None:
        if self._run is None:
            return
        run, chosen, about = self._chosen()
        target, replacing = self.page.target, self.page.replace.isChecked()

        def write(_stop: object) -> Path:
            known = read_text(target).digest if replacing and target.exists() else None
            saving.save_scenario(target, saving.scenario_of(run, chosen, about), known=known)
            return target

        self._writing.start(write)

    def _written(self, path: object) -> None:
        self._run = None
        self._covers.close_cover()
        self.status.emit(tr("Scenario saved as {0}").format(row_text(str(path), 120)))
        self.saved.emit(path)

    def _not_written(self, error: Exception) -> None:
        if not isinstance(error, SaveError | ReadError):
            raise TypeError(f"the scenario was not made: {error!r}") from error
        self.page.tell(tr("Nothing was saved. {0}").format(in_language(str(error))))

    def abandon(self) -> None:
        """End what is on, because the window closes; what is being written is written."""
        self._previewing.abandon()
        self._writing.abandon()
