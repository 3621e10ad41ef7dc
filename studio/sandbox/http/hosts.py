"""The list of hosts an action may reach, and which addresses count as private."""

from __future__ import annotations

import ipaddress
from urllib.parse import SplitResult, urlsplit

_USUAL = {"http": 80, "https": 443}
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


def is_allowed(url: str, hosts: tuple[str, ...]) -> bool:
    """Whether a list of `name`, `name:port`, `*.name` or `*` permits the host of `url`.

    Names may be international ones; an IPv6 address may stand in brackets and must where a port follows.
    """
    place = _place(url)
    return place is not None and any(_permits(entry, *place) for entry in hosts)


def is_named(url: str, hosts: tuple[str, ...]) -> bool:
    """Whether the list holds this very host, and not just a pattern that covers it."""
    return is_allowed(url, tuple(host for host in hosts if "*" not in host))


def is_address_named(address: str, port: int, hosts: tuple[str, ...]) -> bool:
    """Whether the list holds this very address, with this port or without one."""
    plain = plain_host(address.partition("%")[0])
    return any("*" not in entry and _permits(entry, plain, port) for entry in hosts)


def _place(url: str) -> tuple[str, int] | None:
    try:
        parts = urlsplit(url)
        return (plain_host(parts.hostname or ""), port_of(parts)) if parts.hostname else None
    except ValueError:
        return None


def port_of(parts: SplitResult) -> int:
    """The port of a URL. Raises ValueError where there can be no such port."""
    return parts.port if parts.port is not None else _USUAL.get(parts.scheme, 0)


def _permits(entry: str, name: str, port: int) -> bool:
    entry = entry.strip().lower()
    if entry == "*":
        return True
    if entry.startswith("*."):
        wanted, wanted_port = _entry_place(entry[2:])
        return name.endswith("." + wanted) and wanted_port in (None, port)
    wanted, wanted_port = _entry_place(entry)
    return wanted == name and wanted_port in (None, port)


def _entry_place(entry: str) -> tuple[str, int | None]:
    """Host and port of an entry; what cannot be a port makes a host that nothing has."""
    if entry.startswith("["):
        name, _bracket, port = entry[1:].partition("]")
        return plain_host(name), int(port[1:]) if port[1:].isascii() and port[1:].isdigit() else None
    name, _colon, port = entry.rpartition(":")
    if name and ":" not in name and port.isascii() and port.isdigit():
        return plain_host(name), int(port)
    return plain_host(entry), None


def plain_host(name: str) -> str:
    """A host in its one form: small letters, ASCII, no dots at the end, an address in its canonical form."""
    name = _in_ascii(name.lower()).rstrip(".")
    try:
        return str(ipaddress.ip_address(name))
    except ValueError:
        return name


def _in_ascii(name: str) -> str:
    """The name as it is asked for, with the dots of other scripts; as it stands where it cannot be written so."""
    try:
        return name if name.isascii() else name.encode("idna").decode("ascii")
    except UnicodeError:
        return name


def is_private(address: str) -> bool:
    """Whether an address leads into the machine or the network at hand, or to nobody in particular.

    So do the IPv6 addresses that stand for such an IPv4 address.
    """
    found = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or (found.teredo[1] if found.teredo else None)
        if inner is None and found in _NAT64:
            inner = ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)
        if inner is not None:
            return is_private(str(inner))
    return not found.is_global or found.is_multicast or found.is_reserved


def looks_local(name: str) -> bool:
    """Whether a person who writes this name into the list means the machine or the network at hand."""
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return name == "localhost" or name.endswith((".localhost", ".local", ".internal"))
    return True
