"""What can be preferred, in the order of the page: one record for each preference that a person sets here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from studio.project import preferences as kept
from studio.project.preferences import Span

_NO_SPAN = Span(0, 0)
Kind = Literal["choice", "number", "switch", "font", "fixed_font", "program"]


@dataclass(frozen=True, slots=True)
class PreferenceField:
    """One preference: its name in the file, its words, and what it may be.

    `choices` are pairs of value and words, `span` and `unit` belong to numbers; `least` are the words for the
    smallest number where that means something else.
    """

    name: str
    section: str
    label: str
    kind: Kind
    help: str
    choices: tuple[tuple[str, str], ...] = ()
    span: Span = _NO_SPAN
    unit: str = ""
    least: str = ""
    step: float = 1


_LOOK, _EDITOR, _RUNS, _START = "Look", "Editor", "Runs", "Start"
_THEMES = (
    *(("system", "As the system"), ("light", "Light"), ("dark", "Dark")),
    *(("contrast_light", "High contrast, light"), ("contrast_dark", "High contrast, dark")),
)

_LANGUAGES = (("system", "As the system"), ("en", "English"), ("de", "Deutsch"))

FIELDS = (
    PreferenceField("language", _LOOK, "Lan&guage", "choice", "Holds from the next start on.", _LANGUAGES),
    PreferenceField(
        "theme", _LOOK, "Theme", "choice", "High contrast is taken by itself where the system asks for it.", _THEMES
    ),
    PreferenceField("zoom", _LOOK, "&Zoom", "number", "Everything in the window grows.", (), kept.ZOOM, " %", "", 25),
    PreferenceField("ui_font", _LOOK, "F&ont", "font", "The font of everything but code."),
    PreferenceField("code_font", _LOOK, "Font of code", "fixed_font", "The font of code, tokens and JSON."),
    PreferenceField("code_size", _LOOK, "&Size of code", "number", "", (), kept.CODE_SIZE, " pt", "As everything else"),
    PreferenceField(
        *("motion", _LOOK, "&Motion", "choice", "Less motion stops the pulse of a run that is on."),
        (("system", "As the system"), ("reduced", "Less motion")),
    ),
    PreferenceField("wide_layout", _LOOK, "Three col&umns", "switch", "Event, action and outcome side by side."),
    PreferenceField("format_on_save", _EDITOR, "Form&at on save", "switch", "Code is formatted before it is written."),
    PreferenceField(
        "plain_editor", _EDITOR, "Plain te&xt for screen readers", "switch", "Scintilla shows screen readers no text."
    ),
    PreferenceField(
        *("node", _RUNS, "&Node.js", "program"),
        "Another Node.js 22 to run actions with. Empty for the one that came along.",
    ),
    PreferenceField(
        *("time_limit", _RUNS, "Time l&imit", "number", "The platform ends a run after 20 seconds.", ()),
        *(kept.TIME_LIMIT, " s"),
    ),
    PreferenceField(
        *("heap_mib", _RUNS, "&JavaScript heap", "number", "Memory for the objects of an action.", ()),
        *(kept.HEAP, " MiB", "", 16),
    ),
    PreferenceField(
        *("memory_mib", _RUNS, "Memor&y in all", "number", "A process that takes more is ended.", ()),
        *(kept.MEMORY, " MiB", "", 64),
    ),
    PreferenceField(
        *("history", _RUNS, "Runs in the history", "number", "How many are kept, with their secrets masked.", ()),
        *(kept.HISTORY, "", "None", 10),
    ),
    PreferenceField("welcome", _START, "&Welcome page", "switch", "Shown at the start when nothing is opened."),
)
