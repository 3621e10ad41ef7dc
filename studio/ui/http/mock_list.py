"""The HTTP part of the open document as values: its network word and its mocks in their order."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from studio.later import later
from studio.ui.http.policy import Mode, Policy, policy_of

if TYPE_CHECKING:
    from studio.ui.http import mock_form, mock_reading
    from studio.ui.http.mock_form import MockForm
    from studio.ui.http.mock_reading import Mistake
else:
    mock_form = later("studio.ui.http.mock_form")
    mock_reading = later("studio.ui.http.mock_reading")

Entry = Mapping[str, Any]
NEW: Entry = {"request": {"method": "GET", "url": "https://api.example.com/*"}, "response": {"status": 200, "json": {}}}


@cache
def can_switch_off() -> bool:
    """Whether a mock can be off: it has to survive being saved, so the format of scenarios needs a word for it."""
    return not mock_reading.refusal({**NEW, "enabled": False})


class ListedMock(NamedTuple):
    """A mock: the entry in force, and what was typed about it, which may not be readable yet."""

    entry: Entry
    typed: MockForm | None = None
    mistakes: tuple[Mistake, ...] = ()

    @property
    def form(self) -> MockForm:
        """The texts to show."""
        return self.typed if self.typed is not None else mock_form.form_of(self.entry)

    @property
    def is_on(self) -> bool:
        """Whether it takes part in a run."""
        return self.entry.get("enabled") is not False


class HttpPart(NamedTuple):
    """The `network` word and the `http` list of a scenario while they are edited; never changed in place."""

    network: str | None = None
    mocks: tuple[ListedMock, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The mocks as a scenario holds them."""
        return tuple(mock.entry for mock in self.mocks)

    @property
    def policy(self) -> Policy:
        """The policy in force."""
        return policy_of(self.network, bool(self.mocks))


def part_of(network: str | None, entries: Sequence[Entry]) -> HttpPart:
    """The part of a scenario as it was loaded."""
    return HttpPart(network, tuple(ListedMock(entry) for entry in entries))


def with_policy(part: HttpPart, policy: Policy) -> HttpPart:
    """Another policy; one that would hold anyhow is not written down."""
    usual = policy_of(None, bool(part.mocks))
    return part._replace(network=None if policy == usual else policy.word)


def with_mode(part: HttpPart, mode: Mode, hosts: tuple[str, ...] = ()) -> HttpPart:
    """Another way to answer; `hosts` count for `allow`."""
    return with_policy(part, Policy(mode, hosts if mode == "allow" else ()))


def with_mock(part: HttpPart, entry: Entry, at: int) -> HttpPart:
    """One more mock before the index `at`."""
    return part._replace(mocks=(*part.mocks[:at], ListedMock(entry), *part.mocks[at:]))


def answering(part: HttpPart, entry: Entry, at: int) -> HttpPart:
    """One more mock, and mocks answer from now on."""
    return with_mode(with_mock(part, entry, at), "mocked")


def without(part: HttpPart, at: int) -> HttpPart:
    """One mock less."""
    return part._replace(mocks=(*part.mocks[:at], *part.mocks[at + 1 :]))


def doubled(part: HttpPart, at: int) -> HttpPart:
    """A copy of a mock behind it, mistakes included."""
    mock = part.mocks[at]
    twin = mock._replace(entry=copy.deepcopy(dict(mock.entry)))
    return part._replace(mocks=(*part.mocks[: at + 1], twin, *part.mocks[at + 1 :]))


def moved(part: HttpPart, at: int, to: int) -> HttpPart:
    """A mock at another place; the first that matches answers, so the order counts."""
    mocks = list(part.mocks)
    mocks.insert(to, mocks.pop(at))
    return part._replace(mocks=tuple(mocks))


def switched(part: HttpPart, at: int, on: bool) -> HttpPart:
    """A mock that takes part in runs, or not."""
    mock = part.mocks[at]
    entry = {key: value for key, value in mock.entry.items() if key != "enabled"}
    return _put(part, at, mock._replace(entry=entry if on else {**entry, "enabled": False}))


def typed(part: HttpPart, at: int, form: MockForm) -> HttpPart:
    """A mock with what was typed about it; what cannot be read leaves the entry as it was."""
    mock = part.mocks[at]
    reading = mock_reading.read_form(form, mock.entry)
    entry, mistakes = reading.entry, reading.mistakes
    if entry is not None and (sentence := mock_reading.refusal(entry)):
        entry, mistakes = None, (mock_reading.Mistake("url", sentence),)
    if entry is None:
        return _put(part, at, mock._replace(typed=form, mistakes=mistakes))
    return _put(part, at, ListedMock(mock.entry if entry == mock.entry else entry, form))


def _put(part: HttpPart, at: int, mock: ListedMock) -> HttpPart:
    return part._replace(mocks=(*part.mocks[:at], mock, *part.mocks[at + 1 :]))
