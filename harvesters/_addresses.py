"""Which network addresses the hub may connect to.

The check is made on the address actually connected to, after the name was resolved, so that neither an
odd spelling (`0x7f.1`, `2130706433`), nor a name that points inside, nor one that changes between two
look-ups (DNS rebinding) gets through.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

from harvesters.errors import AddressRefused, StopRun, Unavailable

__all__ = ["AllowedHosts", "Resolver", "forbidden", "resolve_host"]

Resolver = Callable[[str, int], Sequence[str]]
"""From host and port to addresses in text form; raises `OSError` where the name is unknown."""

_V4 = {
    IPv4Network(network): kind
    for network, kind in (
        ("0.0.0.0/8", "this network"),
        ("10.0.0.0/8", "private"),
        ("100.64.0.0/10", "carrier-grade NAT"),
        ("127.0.0.0/8", "loopback"),
        ("169.254.0.0/16", "link-local"),
        ("172.16.0.0/12", "private"),
        ("192.0.0.0/24", "reserved"),
        ("192.0.2.0/24", "documentation"),
        ("192.88.99.0/24", "reserved"),
        ("192.168.0.0/16", "private"),
        ("198.18.0.0/15", "benchmarking"),
        ("198.51.100.0/24", "documentation"),
        ("203.0.113.0/24", "documentation"),
        ("224.0.0.0/4", "multicast"),
        ("240.0.0.0/4", "reserved"),
    )
}
"""IANA's special-purpose registry of IPv4 (RFC 6890 and successors)."""

_V6 = {
    IPv6Network(network): kind
    for network, kind in (
        ("::/128", "unspecified"),
        ("::1/128", "loopback"),
        ("100::/64", "discard"),
        ("64:ff9b:1::/48", "local NAT64"),
        ("2001::/32", "Teredo"),
        ("2001:2::/48", "benchmarking"),
        ("2001:10::/28", "reserved"),
        ("2001:20::/28", "reserved"),
        ("2001:db8::/32", "documentation"),
        ("3fff::/20", "documentation"),
        ("5f00::/16", "segment routing"),
        ("fc00::/7", "unique-local"),
        ("fe80::/10", "link-local"),
        ("fec0::/10", "site-local"),
        ("ff00::/8", "multicast"),
    )
}
_GLOBAL_V6 = IPv6Network("2000::/3")
_NAT64 = IPv6Network("64:ff9b::/96")
_COMPATIBLE = IPv6Network("::/96")
_ISATAP = (0x00005EFE, 0x02005EFE)


def forbidden(address: str) -> str | None:
    """What kind of forbidden address this is, or None where it is public.

    IPv4 addresses inside IPv6 ones (mapped, compatible, 6to4, NAT64, ISATAP) are judged as themselves.
    """
    try:
        parsed = ip_address(address.partition("%")[0])
    except ValueError:
        return "unreadable"
    match parsed:
        case IPv4Address():
            return next((kind for network, kind in _V4.items() if parsed in network), None)
        case IPv6Address():
            return _forbidden_v6(parsed)


def _forbidden_v6(address: IPv6Address) -> str | None:
    kind = next((kind for network, kind in _V6.items() if address in network), None)
    if kind is not None:
        return kind
    inner = _embedded(address)
    if inner is not None:
        return forbidden(str(inner))
    return None if address in _GLOBAL_V6 else "reserved"


def _embedded(address: IPv6Address) -> IPv4Address | None:
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.sixtofour is not None:
        return address.sixtofour
    low = IPv4Address(int(address) & 0xFFFFFFFF)
    if address in _NAT64 or address in _COMPATIBLE:
        return low
    return low if (int(address) >> 32) & 0xFFFFFFFF in _ISATAP else None


class AllowedHosts:
    """The hosts whose non-public addresses a source's configuration allows, as `host` (every port) or `host:port`."""

    def __init__(self, entries: Sequence[str]) -> None:
        self._entries = frozenset(_entry(text) for text in entries)

    def __contains__(self, place: tuple[str, int]) -> bool:
        host, port = _plain(place[0]), place[1]
        return (host, None) in self._entries or (host, port) in self._entries

    def choose(self, host: str, port: int, addresses: Sequence[str]) -> Sequence[str]:
        """The addresses to connect to; raises `AddressRefused` where one of them is forbidden.

        One is enough: a name that points outside and inside at once is how rebinding begins.
        """
        if (host, port) in self:
            return addresses
        for address in addresses:
            kind = forbidden(address)
            if kind is not None:
                raise AddressRefused(
                    f"{host}:{port} leads to {address}, a {kind} address; "
                    f"allow {host}:{port} in the source's http.allow_hosts if that is meant",
                    f"{host}:{port} dẫn tới {address}, một địa chỉ không công khai ({kind}); "
                    f"nếu đúng chủ ý, hãy khai báo {host}:{port} trong http.allow_hosts của nguồn",
                )
        return addresses


def _plain(host: str) -> str:
    """Lower case, without brackets and final dot, in the letters that go over the wire."""
    host = host.strip("[]").rstrip(".").lower()
    try:
        return host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:
        return host


def _entry(text: str) -> tuple[str, int | None]:
    text = text.strip()
    if text.startswith("["):
        host, _, port = text[1:].partition("]")
        port = port.removeprefix(":")
    elif text.count(":") == 1:
        host, _, port = text.partition(":")
    else:
        host, port = text, ""
    return _plain(host), int(port) if port.isdigit() else None


def resolve_host(host: str, port: int, seconds: float, resolver: Resolver | None = None) -> Sequence[str]:
    """Addresses of a name, within a time limit (the C library's own has none).

    Raises `Unavailable` where the name is unknown or the answer takes too long.
    """
    outcome: list[Sequence[str] | UnicodeError] = []

    def look_up() -> None:
        try:
            outcome.append((resolver or _system)(host, port))
        except UnicodeError as error:
            outcome.append(error)
        except OSError:
            outcome.append(())

    thread = threading.Thread(target=look_up, daemon=True, name=f"resolve {host}")
    thread.start()
    thread.join(seconds)
    if not outcome:
        raise Unavailable(
            f"Looking up {host} took longer than {seconds:g} s",
            f"Tra cứu tên miền {host} quá {seconds:g} giây",
        )
    found = outcome[0]
    if isinstance(found, UnicodeError):
        raise StopRun(f"{host[:80]} is no valid host name", f"{host[:80]} không phải tên miền hợp lệ")
    if not found:
        raise Unavailable(f"The name {host} is not known", f"Không tìm thấy tên miền {host}")
    return found


def _system(host: str, port: int) -> Sequence[str]:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))
