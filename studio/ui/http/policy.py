"""Who answers the action's HTTP requests: the `network` word of a scenario, as the choice that a person makes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal, NamedTuple

from studio.sandbox.bounds import NetworkPolicy
from studio.ui.speech import tr

Mode = Literal["blocked", "mocked", "allow"]
MODES: tuple[tuple[Mode, str], ...] = (
    ("blocked", tr("Blocked")),
    ("mocked", tr("Mocked")),
    ("allow", tr("Allowed hosts…")),
)
EXPLAINED: Mapping[Mode, str] = {
    "blocked": tr("Every request fails; nothing leaves this computer."),
    "mocked": tr("The mocks answer; a request without one fails."),
    "allow": tr("Only these hosts are reached; everything else fails."),
}
_HOST = re.compile(r"\*|(\*\.)?(\[[0-9a-f:.]+\]|[^\s,/:?#@*\[\]]+)(:\d{1,5})?|[0-9a-f:.]+", re.IGNORECASE)


class Policy(NamedTuple):
    """The choice, and the hosts that count when it is `allow`."""

    mode: Mode
    hosts: tuple[str, ...] = ()

    @property
    def word(self) -> str:
        """The policy as a scenario writes it."""
        return f"allow:{','.join(self.hosts)}" if self.mode == "allow" else self.mode


def policy_of(network: str | None, has_mocks: bool) -> Policy:
    """What a scenario's `network` asks for; without one it is mocked where there are mocks, else blocked."""
    if network and network.startswith("allow:"):
        return Policy("allow", hosts_in(network.removeprefix("allow:")))
    if network:
        return Policy("blocked" if network == "blocked" else "mocked")
    return Policy("mocked" if has_mocks else "blocked")


def hosts_in(text: str) -> tuple[str, ...]:
    """The hosts of a text, apart by commas or blanks, each once; of a whole URL only its host is taken."""
    words = (_host_of(word) for word in re.split(r"[\s,;]+", text))
    return tuple(dict.fromkeys(word for word in words if word))


def _host_of(word: str) -> str:
    found = re.match(r"(?i)(?:https?|wss?)://(?:[^/?#]*@)?([^/?#]*)", word)
    return found[1] if found else word


def wrong_host(hosts: Sequence[str]) -> str:
    """One sentence about the first host that cannot be one, or nothing."""
    for host in hosts:
        if not _HOST.fullmatch(host):
            return tr("{0} is no host; expected one such as api.example.com, *.example.com or localhost:3000.").format(
                host
            )
    return ""


def in_force(entries: Sequence[Mapping[str, Any]]) -> tuple[Mapping[str, Any], ...]:
    """The mocks that are not switched off."""
    return tuple(entry for entry in entries if entry.get("enabled") is not False)


def network_policy(network: str | None, entries: Sequence[Mapping[str, Any]]) -> NetworkPolicy:
    """The policy of the next run."""
    policy = policy_of(network, bool(entries))
    return NetworkPolicy(policy.mode, in_force(entries), policy.hosts)
