"""A language that nobody speaks: every text gets accents and grows by two fifths, so that what was forgotten or has no
room can be seen. `python -m tests.languages.pseudo QM [WORDS …]` looks at the states of the picture tool in it.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tests.languages.texts import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_ACCENTS = str.maketrans("aeiouyAEIOUYcnsz", "áéíóúýÁÉÍÓÚÝçñšž")
_KEPT = re.compile(r"(\{[^}]*\}|%n|&[^&]|\(\*\.[^)]*\)|;;|\n)")
GROWTH = 0.4


def pseudo(text: str) -> str:
    """The text with accents, longer by two fifths; gaps, mnemonics and filters of files stay."""
    parts = [part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in _KEPT.split(text)]
    grown = "".join(parts)
    stretch = "~" * round(len(re.sub(_KEPT, "", text)) * GROWTH)
    lead = len(grown.rstrip()) or len(grown)
    return f"{grown[:lead]}{stretch}{grown[lead:]}" if ";;" not in text else grown


def pseudo_texts(texts: Sequence[Text]) -> list[Text]:
    """All texts in the language that nobody speaks."""
    made = []
    for text in texts:
        forms = (pseudo(text.one), pseudo(text.source)) if text.one else (pseudo(text.source),)
        made.append(Text(text.source, text.one, forms))
    return made


def look(views: Sequence[Sequence[str]]) -> dict[str, list[str]]:
    """What is cut off in each view, at the usual size; a process of its own, for texts are made when modules load."""
    from tests.ui.pictures.looking import clipped

    return {" ".join(words): clipped(root) for words, root in seen_in(views)}


def seen_in(views: Sequence[Sequence[str]]) -> Iterator[tuple[Sequence[str], QWidget]]:
    """Each view after the other, with the window or dialog to look at, which is gone with the next one."""
    from PySide6.QtWidgets import QApplication

    from studio.project.secrets import InMemorySecrets
    from studio.ui.app import build_window, start
    from studio.ui.picture import options_for, prepared
    from studio.ui.waiting import pause

    app = QApplication.instance() or start()
    home = Path(os.environ["ACTION_STUDIO_HOME"])
    for number, words in enumerate(views):
        os.environ["ACTION_STUDIO_HOME"] = str(home / str(number))
        window = build_window(secrets=InMemorySecrets())
        seen = prepared(window, options_for(*words))
        pause(100)
        yield words, seen
        if seen is not window:
            seen.close()
        window.close()
        window.deleteLater()
        app.processEvents()


def main(arguments: Sequence[str]) -> int:
    """Look at the views that stand as lines in a file, and print what was found as JSON."""
    lines = Path(arguments[0]).read_text(encoding="utf-8").splitlines()
    sys.stdout.write(json.dumps(look([line.split() for line in lines])))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
