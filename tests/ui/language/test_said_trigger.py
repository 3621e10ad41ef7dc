from __future__ import annotations

import os
import subprocess
import sys

from studio.catalogue.loader import load
from studio.ui.language.said_trigger import in_words

HOVER = """
from studio.catalogue.loader import load
from studio.language.document import Position
from studio.language.unaided import complete, hover, signatures
from studio.language.workspace import ActionTypes
from studio.ui.language.said_trigger import in_words
trigger = in_words(load().triggers["post-login"])
assert in_words(load().triggers["post-login"]) is trigger
types = ActionTypes(trigger)
print(hover("event.user.email", Position(0, 14), types).markdown)
print(signatures("api.access.deny(", Position(0, 16), types).ways[0].documentation)
print(next(each for each in complete("api.access.", Position(0, 11), types)).documentation)
print(complete("exports.", Position(0, 8), types)[0].documentation)
"""


def test_in_english_the_trigger_is_the_one_of_the_catalogue() -> None:
    trigger = load().triggers["post-login"]
    assert in_words(trigger) is trigger


def test_the_editor_tells_about_event_and_api_in_german() -> None:
    environment = os.environ | {"ACTION_STUDIO_LANGUAGE": "de"}
    done = subprocess.run([sys.executable, "-c", HOVER], check=True, capture_output=True, text=True, env=environment)
    assert "Die E-Mail-Adresse des Benutzers." in done.stdout
    assert "error_description gesendet wird" in done.stdout
    assert "Spätere Actions werden übersprungen" in done.stdout or "spätere Actions" in done.stdout
    assert "Jeder Login" in done.stdout
    assert "The " not in done.stdout
