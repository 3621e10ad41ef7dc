from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.ui.phrase_book import LONGEST, PhraseBook, load, template
from studio.ui.speech import _loaded
from tests.languages import sentences

WORDS = {
    "The {0} take {1} bytes; the limit is {2}.": "{0}: {1} Bytes; die Grenze ist {2}.",
    "custom claims": "eigene Claims",
    "it ends": "es endet",
    "the key {0} is not known here{1}": "der Schlüssel {0} ist nicht bekannt{1}",
    "; did you mean {0}": "; gemeint ist vielleicht {0}",
    "the key {0} is not known": "der Schlüssel {0} ist nicht da",
    "Stopped.": "Gestoppt.",
    "Log less.": "Logge weniger.",
}


@pytest.fixture
def book() -> PhraseBook:
    ours = {text: [0] if "take" in text else [1] if "here" in text else [] for text in WORDS}
    return PhraseBook(ours, lambda text: WORDS.get(text, ""))


def test_a_sentence_is_recognised_and_its_gaps_are_kept_unless_they_are_ours(book: PhraseBook) -> None:
    said = book.said("The custom claims take custom claims bytes; the limit is it ends.")
    assert said == "eigene Claims: custom claims Bytes; die Grenze ist it ends."
    assert book.said("the key it ends is not known") == "der Schlüssel it ends ist nicht da"


def test_an_end_that_is_a_phrase_is_said_as_well(book: PhraseBook) -> None:
    assert book.said("the key a is not known here; did you mean b") == (
        "der Schlüssel a ist nicht bekannt; gemeint ist vielleicht b"
    )


def test_the_place_before_a_sentence_and_the_sentences_beside_it_stay(book: PhraseBook) -> None:
    assert book.said("/a b/x.yaml:3: the key c is not known") == "/a b/x.yaml:3: der Schlüssel c ist nicht da"
    assert book.said("Stopped. What my user wrote. Log less.") == "Gestoppt. What my user wrote. Logge weniger."
    assert book.said("Stopped. Log less.\nMine") == "Gestoppt. Logge weniger.\nMine"


def test_what_is_nobodys_phrase_stays(book: PhraseBook) -> None:
    for text in ("", "custom", "Nothing of ours", "it ends!", "x" * (LONGEST + 1), "a. " * 40):
        assert book.said(text) == text


def test_a_gap_takes_any_text_and_neighbours_are_told_apart_by_the_words_between() -> None:
    made = template("a {0} b {1} b", [1])
    assert made.gaps_in("a b b b b") == {"0": "b", "1": "b"} and made.ours == {"1"}
    assert made.gaps_in("a b") is None and made.gaps_in("a 1 c 2 b") is None


def test_hostile_repetition_ends(book: PhraseBook) -> None:
    text = "the key " * 400 + "is not"
    assert book.said(text) == text


def test_every_phrase_that_the_program_makes_is_recognised() -> None:
    german = _loaded("de")
    book = load(sentences.place(), lambda text: german.translate("", text) or "")
    lost = []
    for source in json.loads(Path(sentences.place()).read_text(encoding="utf-8")):
        made, target = template(source, []), german.translate("", source) or ""
        gaps = {gap: f"⟨{number}⟩" for number, gap in enumerate(made.gaps)}
        text = "".join(
            word + (gaps[made.gaps[at]] if at < len(made.gaps) else "") for at, word in enumerate(made.words)
        )
        if target and target != source and not made.weak and book.said(text) == text:
            lost.append(source)
    assert lost == []
