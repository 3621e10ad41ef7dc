"""The language of the window, and `tr`, through which every text goes.

A text is translated when it is made, which for constants is when their module is loaded; so the language is settled
when this module is, and another one holds from the next start on. ACTION_STUDIO_LANGUAGE wins over the preferences: a
language that is shipped, or the path of a compiled translation.
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from studio.catalogue import places
from studio.later import later
from studio.project.preferences import LANGUAGES, preferred_language

if TYPE_CHECKING:
    from studio.ui import phrase_book
else:
    phrase_book = later("studio.ui.phrase_book")

OVERRIDE = "ACTION_STUDIO_LANGUAGE"
SOURCE = "en"
SHIPPED = tuple(name for name in LANGUAGES if name != "system")


class Said(str):
    """A text whose gaps are filled with numbers as its language writes them: `1.234,5` in German."""

    __slots__ = ()

    def format(self, *values: object, **named: object) -> str:
        """As of any text, with the separators of the language wherever a gap asks for some."""
        return _Numbers().vformat(self, values, named)


class _Numbers(Formatter):
    def format_field(self, value: object, format_spec: str) -> str:
        found = format(value, format_spec)
        plain = isinstance(value, int | float) and not isinstance(value, bool)
        return localized(found) if plain and format_spec[-1:] in ("", ",", "f", "g") else found


def localized(number: str) -> str:
    """A number such as `1,234.5` with the separators of the language of the window."""
    if language == SOURCE:
        return number
    group, point = _separators()
    return number.translate({ord(","): group, ord("."): point})


@cache
def _separators() -> tuple[str, str]:
    system = QLocale.system()
    locale = system if system.name().partition("_")[0] == language else QLocale(language)
    return locale.groupSeparator(), locale.decimalPoint()


def figure(value: float, spec: str = ",") -> str:
    """A number for people: with separators, or as another format asks."""
    return localized(format(value, spec))


def tr(text: str) -> str:
    """The text in the language of the window."""
    found: str = _translator.translate("", text) or text
    return Said(found) if language != SOURCE and "{" in found else found


def counted(many: str, one: str, n: int) -> str:
    """The text for so many of something, `%n` in it the number: `counted("%n claims", "%n claim", n)`."""
    found = _translator.translate("", many, one, n) or (one if n == 1 else many)
    return found.replace("%n", figure(n))


def in_language(text: str) -> str:
    """A text of the catalogue, or what a room below the window says, in the language of the window.

    Never for text of the user: a reason of a denial, a message of an error, what the console printed.
    """
    if language == SOURCE or not text:
        return text
    found: str = _translator.translate("", text) or _phrase_book().said(text)
    return found


@cache
def _phrase_book() -> phrase_book.PhraseBook:
    return phrase_book.load(folder() / "phrases.json", lambda text: _translator.translate("", text) or "")


def inside(sentence: str) -> str:
    """A sentence that goes on behind other words: small in English, as it is where nouns are written large."""
    return sentence[:1].lower() + sentence[1:] if language == SOURCE else sentence


def folder() -> Path:
    """Where the translations lie, as text (`.ts`) and compiled (`.qm`)."""
    return places.resources() / "languages"


def chosen(preference: str) -> str:
    """The language for a preference; where it leaves that to the system, the first of its languages that is shipped."""
    if preference != "system":
        return preference
    for wanted in QLocale.system().uiLanguages():
        if (name := wanted.partition("-")[0]) in SHIPPED:
            return name
    return SOURCE


def speak(app: QCoreApplication) -> None:
    """Let what Qt itself says be in the same language, and numbers and dates as well where one was chosen."""
    if language == SOURCE or Path(language).suffix:
        return
    own = QTranslator(app)
    if own.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(own)
    if QLocale.system().name().partition("_")[0] != language:
        QLocale.setDefault(QLocale(language))


def _loaded(name: str) -> QTranslator:
    translator = QTranslator()
    path = Path(name) if name.endswith(".qm") else folder() / f"{name}.qm"
    if path.is_file():
        translator.load(str(path))
    return translator


language = os.environ.get(OVERRIDE) or chosen(preferred_language())
_translator = _loaded(language)
