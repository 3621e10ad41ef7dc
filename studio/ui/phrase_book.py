"""Sentences of the rooms below the window, recognised by their templates and said in another language.

The rooms say `The custom claims of the ID token take 120 bytes; the limit is 100.`; the list `phrases.json` knows the
template with its gaps. A gap is carried over as it is, unless the list says that it may hold words of ours. Loaded only
where another language than English is spoken.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

LONGEST = 4_000
DEEPEST = 4
_GAP = re.compile(r"\{(\w*)\}")
_WORD = re.compile(r"[A-Za-z]{2,}")
_END = re.compile(r"(?<=[.!?;]) +|\n+")
_PLACE = re.compile(r"[^\n]{1,400}?(?::\d+){1,2}: |[\w\\-]*[./\\][\w./\\-]{0,200}: ")
_NAME = re.compile(r"[A-Za-z]\w*(_\w+)+|\d+")
_SMALL = frozenset(("and", "or", "of", "in", "with", "the", "to", "not", "no", "is", "at", "more", "for"))
SENTENCES_AT_ONCE = 12


@dataclass(frozen=True)
class Template:
    """A sentence with gaps: the words between them, the names of the gaps, and those that may hold words of ours."""

    source: str
    words: tuple[str, ...]
    gaps: tuple[str, ...]
    ours: frozenset[str]

    def certain(self, found: Mapping[str, str]) -> bool:
        """Whether a text with this in its gaps is surely ours: there is enough around them, or a single name in one."""
        if not self.weak:
            return True
        fixed = any(word not in _SMALL for part in self.words for word in _WORD.findall(part))
        return fixed and len(found) == 1 and all(_NAME.fullmatch(text) for text in found.values())

    @property
    def weak(self) -> bool:
        """Whether so little of it is fixed that anybody's sentence could be like it: it holds inside of ours only."""
        begins = any(word not in _SMALL for word in _WORD.findall(self.words[0]))
        words = [word for part in self.words for word in _WORD.findall(part)]
        told = sum(word not in _SMALL for word in words) + any(";" in part for part in self.words)
        return told < 2 and not (begins and len(words) > 1)

    @property
    def weight(self) -> int:
        """How much of it is fixed; of several that fit, the heaviest is meant."""
        return sum(map(len, self.words))

    def gaps_in(self, text: str) -> dict[str, str] | None:
        """What stands in the gaps of a text that was made by it; None for any other. Takes linear time."""
        first, last = self.words[0], self.words[-1]
        if len(text) < self.weight or not text.startswith(first) or not text.endswith(last):
            return None
        found, at, end = {}, len(first), len(text) - len(last)
        for gap, word in zip(self.gaps[:-1], self.words[1:-1], strict=True):
            to = text.find(word, at, end)
            if to < 0:
                return None
            found[gap], at = text[at:to], to + len(word)
        if at > end:
            return None
        return found | {self.gaps[-1]: text[at:end]}


def template(source: str, ours: Sequence[int]) -> Template:
    """The template that a text with gaps is; `ours` are numbers of gaps, in their order."""
    parts = _GAP.split(source)
    gaps = tuple(parts[1::2])
    return Template(source, tuple(parts[::2]), gaps, frozenset(gaps[at] for at in ours if at < len(gaps)))


class PhraseBook:
    """Says sentences in another language; `translated` knows templates and whole texts, and answers "" for others."""

    def __init__(self, sources: Mapping[str, Sequence[int]], translated: Callable[[str], str]) -> None:
        self._translated = translated
        templates = [template(source, ours) for source, ours in sources.items() if _GAP.search(source)]
        self._by_word: dict[str, list[Template]] = {}
        self._tails = [each for each in templates if each.words[0][:1] in (";", " ", ".", ",") and not each.weak]
        counts = _counts(templates)
        for each in templates:
            if words := _whole_words(each):
                self._by_word.setdefault(min(words, key=lambda word: (counts[word], -len(word))), []).append(each)
        self.said = lru_cache(maxsize=4096)(self._said)

    def _said(self, text: str) -> str:
        """The text in the other language, as far as it is known; else as it is."""
        if not text or len(text) > LONGEST:
            return text
        return self._whole(text, 0) or self._by_sentences(text)

    def _whole(self, text: str, depth: int, inside: bool = False) -> str:
        """The text as one sentence; empty where it is none of ours. `inside` of a gap of ours less is enough."""
        if known := self._translated(text):
            return known
        if text.endswith(".") and (bare := self._translated(text[:-1])):
            return f"{bare}."
        if depth >= DEEPEST:
            return ""
        for each in self._candidates(text):
            found = each.gaps_in(text)
            target = self._translated(each.source) if found is not None and (inside or each.certain(found)) else ""
            if found is not None and target:
                found = self._parted(each, found, depth)
                return _filled(target, {gap: self._gap(each, gap, found, depth) for gap in found})
        if text.endswith(".") and (bare := self._whole(text[:-1], depth + 1, inside)):
            return f"{bare}."
        place = _PLACE.match(text)
        rest = self._whole(text[place.end() :], depth + 1, inside) if place else ""
        return f"{place.group()}{rest}" if place and rest else ""

    def _gap(self, made_by: Template, gap: str, found: Mapping[str, str], depth: int) -> str:
        text = found[gap]
        if gap not in made_by.ours or not text:
            return text
        if _END.search(text) and (parts := self._by_sentences(text)) != text:
            return self._translated(text) or parts
        return self._whole(text, depth + 1, True) or self._with_tail(text, depth + 1) or self._by_sentences(text)

    def _parted(self, made_by: Template, found: dict[str, str], depth: int) -> dict[str, str]:
        """The gaps anew where two stand side by side: the second one has the end that is one of ours, or nothing."""
        for first, word, second in zip(made_by.gaps, made_by.words[1:-1], made_by.gaps[1:], strict=False):
            if not word:
                both = found[first] + found[second]
                at = self._tail_at(both, depth)
                found = found | {first: both[:at], second: both[at:]}
        return found

    def _tail_at(self, text: str, depth: int) -> int:
        """Where the end that is one of ours begins; behind the text where there is none."""
        for each in self._tails:
            at = text.find(each.words[0])
            if at >= 0 and self._whole(text[at:], depth + 1):
                return at
        return len(text)

    def _with_tail(self, text: str, depth: int) -> str:
        """The text with its end in the other language where that is one of ours, as `; did you mean …` is."""
        at = self._tail_at(text, depth)
        return f"{text[:at]}{self._whole(text[at:], depth + 1)}" if 0 < at < len(text) else ""

    def _candidates(self, text: str) -> Iterator[Template]:
        """The templates that share their rarest word with the text, heaviest first."""
        words = dict.fromkeys(_WORD.findall(text))
        found = [each for word in words for each in self._by_word.get(word, ())]
        yield from sorted(found, key=lambda each: -each.weight)

    def _by_sentences(self, text: str) -> str:
        """The text with those of its sentences in the other language that are known; the longest stretches first."""
        ends = [match.span() for match in _END.finditer(text)][:SENTENCES_AT_ONCE]
        if not ends:
            return text
        said, at = "", 0
        stops = [*ends, (len(text), len(text))]
        while at < len(text):
            ahead = [stop for stop in stops if stop[0] > at]
            for end, after in reversed(ahead):
                whole = "" if at == 0 and end == len(text) else self._whole(text[at:end], 0)
                if whole:
                    said, at = said + whole + text[end:after], after
                    break
            else:
                end, after = ahead[0] if ahead else (len(text), len(text))
                said, at = said + text[at:after], after
        return said


def _filled(target: str, gaps: Mapping[str, str]) -> str:
    return _GAP.sub(lambda match: gaps.get(match[1], match[0]), target)


def _whole_words(made: Template) -> list[str]:
    """The words of the fixed parts that touch no gap: those stand in every text that it makes."""
    found = []
    for number, part in enumerate(made.words):
        for match in _WORD.finditer(part):
            open_left = match.start() == 0 and number > 0
            open_right = match.end() == len(part) and number < len(made.words) - 1
            if not open_left and not open_right:
                found.append(match.group())
    return found


def _counts(templates: Sequence[Template]) -> Mapping[str, int]:
    counts: dict[str, int] = {}
    for each in templates:
        for word in set(_whole_words(each)):
            counts[word] = counts.get(word, 0) + 1
    return counts


def load(path: Path, translated: Callable[[str], str]) -> PhraseBook:
    """The phrase book with the list at `path`; an empty one where there is none."""
    sources = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return PhraseBook(sources, translated)
