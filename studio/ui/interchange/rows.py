"""The rows of both pages: files with what becomes of them, remarks, and what is in a source. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from studio.exchange.bundle import Action, Module
from studio.exchange.remarks import Remark
from studio.ui.hostile_text import detail_text, row_text
from studio.ui.interchange.looking import Found
from studio.ui.interchange.planning import Done, Plan, Planned, State
from studio.ui.rows.cells import Cell, Column, Row
from studio.ui.speech import counted, in_language, tr

COLUMNS = (Column(tr("What"), 18, firm=True), Column(tr("In words")))
_SHORT, _LONG = 300, 600
_STATES: Mapping[State, tuple[str, str, str]] = {
    "new": (tr("new"), "mark-added", "ok"),
    "same": (tr("unchanged"), "effect-applied", "muted"),
    "other": (tr("replaces a file"), "mark-overwritten", "warn"),
    "kept": (tr("stays as it is"), "effect-ignored", "muted"),
    "blocked": (tr("in the way"), "state-could-not-start", "danger"),
}


def plan_rows(plan: Plan, unsaved: Sequence[str] = ()) -> tuple[Row, ...]:
    """What is wrong first, then what there is to know, then the files."""
    names = ", ".join(row_text(name, 60) for name in unsaved)
    rows = _problem(plan.problem)
    if unsaved:
        rows.append(
            _told(
                tr("not saved"),
                "notice-caution",
                "warn",
                tr("{0}: the file is exported as it is on disk.").format(names),
            )
        )
    rows += [_remark(remark) for remark in sorted(plan.made.remarks, key=lambda each: not each.refused)]
    return (*rows, *(_file(each) for each in plan.files))


def _problem(told: str) -> list[Row]:
    return [_told(tr("problem"), "state-could-not-start", "danger", in_language(told))] if told else []


def _remark(remark: Remark) -> Row:
    if remark.refused:
        return _told(tr("impossible"), "state-could-not-start", "danger", in_language(remark.text))
    return _told(tr("to know"), "notice-caution", "warn", in_language(remark.text))


def _told(word: str, icon: str, meaning: str, text: str) -> Row:
    """A sentence below its kind, as far as there is room; all of it in the detail."""
    note, detail = row_text(text, _LONG), partial(detail_text, text)
    return Row((Cell(word, icon, meaning), Cell()), note, "text", detail=detail, copy=lambda: text)


def _in_row(word: str, icon: str, meaning: str, text: str) -> Row:
    """A sentence beside its kind, for what is short."""
    cells = (Cell(word, icon, meaning), Cell(row_text(text, _SHORT)))
    return Row(cells, detail=partial(detail_text, text), copy=lambda: text)


def _file(planned: Planned) -> Row:
    word, icon, meaning = _STATES[planned.state]
    note = row_text(in_language(planned.why), _LONG) if planned.why else ""
    cells = (Cell(word, icon, meaning), Cell(row_text(planned.path, _SHORT), code=True, middle=True))
    return Row(cells, note, "danger", copy=lambda: planned.path)


def done_rows(done: Done) -> tuple[Row, ...]:
    """What was written, then what is left for the person to do."""
    return (
        *(_told(tr("to know"), "notice-caution", "warn", in_language(text)) for text in done.remarks),
        *(_written(path, done.folder) for path in done.files),
    )


def _written(path: Path, folder: Path) -> Row:
    shown = path.relative_to(folder).as_posix()
    return Row(
        (Cell(tr("written"), "effect-applied", "ok"), Cell(row_text(shown, _SHORT), code=True)), copy=lambda: shown
    )


def found_rows(found: Found, files: Sequence[Planned]) -> tuple[Row, ...]:
    """What is in a source, what is not kept, and which files are in the way."""
    rows = (
        [_told(tr("problem"), "state-could-not-start", "danger", in_language(found.problem))] if found.problem else []
    )
    rows += [_file(each) for each in files if each.state in ("blocked", "other")]
    rows += [_action(each) for each in found.actions]
    rows += [_module(each) for each in found.modules]
    rows += [_in_row(tr("order"), "flow-later", "info", in_language(each)) for each in found.bound]
    rows += [_told(tr("left out"), "mark-dropped", "warn", in_language(each)) for each in found.notes.left_out]
    rows += [_told(tr("passed on"), "effect-applied", "muted", in_language(each)) for each in found.notes.kept]
    return tuple(rows)


def _action(action: Action) -> Row:
    parts = [action.trigger, _lines(action.code)]
    parts += [tr("secrets {0}").format(", ".join(secret.name for secret in action.secrets))] if action.secrets else []
    parts += [tr("packages {0}").format(_packages(action))] if action.dependencies else []
    parts += [tr("modules {0}").format(", ".join(use.name for use in action.modules))] if action.modules else []
    return _in_row(tr("action"), "mark-added", "ok", f"{action.name} · {' · '.join(parts)}")


def _module(module: Module) -> Row:
    packages = tr(" · packages {0}").format(_packages(module)) if module.dependencies else ""
    return _in_row(tr("module"), "mark-added", "ok", f"{module.name} · {_lines(module.code)}{packages}")


def _lines(code: str) -> str:
    return counted("%n lines", "%n line", len(code.splitlines()))


def _packages(owner: Action | Module) -> str:
    return ", ".join(f"{each.name} {each.version}" for each in owner.dependencies)
