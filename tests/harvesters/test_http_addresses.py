"""Which addresses are refused, and that the one connected to is the one that was checked."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvesters._addresses import AllowedHosts, forbidden
from harvesters._origins import origin
from harvesters.errors import AddressRefused

INSIDE = [
    "0.0.0.0", "10.1.2.3", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.255.254", "169.254.169.254",
    "172.16.0.1", "172.31.255.255", "192.168.1.1", "192.0.0.1", "198.18.0.1", "198.19.255.255", "224.0.0.1",
    "239.255.255.250", "240.0.0.1", "255.255.255.255", "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1",
    "fec0::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "2002:7f00:1::", "2002:a00:1::1",
    "64:ff9b::127.0.0.1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "100::1",
    "2001:db8::1", "3fff::1", "4000::1", "2606:4700::5efe:7f00:1", "not an address", "",
]  # fmt: skip
OUTSIDE = [
    "1.1.1.1", "8.8.8.8", "93.184.216.34", "100.63.255.255", "100.128.0.1", "172.15.0.1", "172.32.0.1", "169.253.0.1",
    "192.167.1.1", "198.17.0.1", "203.113.131.1", "223.255.255.255", "2606:4700::1111", "2a00:1450::1",
    "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::1", "2405:4800::1",
]  # fmt: skip


@pytest.mark.parametrize("address", INSIDE)
def test_forbidden(address: str) -> None:
    assert forbidden(address)


@pytest.mark.parametrize("address", OUTSIDE)
def test_public(address: str) -> None:
    assert forbidden(address) is None


@given(st.ip_addresses(v=4))
def test_an_address_inside_another_is_judged_as_itself(address: Any) -> None:
    judged = forbidden(str(address)) is None
    low = int(address)
    for outer in (f"::ffff:{address}", f"64:ff9b::{address}", f"2002:{low >> 16:x}:{low & 0xFFFF:x}::1"):
        assert (forbidden(outer) is None) == judged


@given(st.ip_addresses())
def test_not_more_is_allowed_than_the_standard_library_calls_global(address: Any) -> None:
    if forbidden(str(address)) is None:
        assert (
            address.is_global
            or "::ffff:" in str(address)
            or address.is_reserved
            or address.packed[:4] == b"\0d\xff\x9b"
            or address in __import__("ipaddress").ip_network("2001::/23")
            or address.sixtofour
        )


def test_allowed_hosts_by_name_and_port() -> None:
    allowed = AllowedHosts(("Data.Gov.VN", "127.0.0.1:8000", "[::1]:9", "fe80::1"))
    assert ("data.gov.vn", 1) in allowed and ("data.gov.vn.", 443) in allowed
    assert ("127.0.0.1", 8000) in allowed and ("127.0.0.1", 8001) not in allowed
    assert ("::1", 9) in allowed and ("[::1]", 9) in allowed and ("::1", 10) not in allowed
    assert ("fe80::1", 80) in allowed and ("localhost", 8000) not in allowed
    assert ("evil.data.gov.vn", 1) not in allowed


def test_one_forbidden_address_is_enough() -> None:
    allowed = AllowedHosts(("inside.example",))
    for addresses in (["127.0.0.1"], ["93.184.216.34", "10.0.0.1"]):
        with pytest.raises(AddressRefused, match="allow_hosts"):
            allowed.choose("portal.example", 80, addresses)
        assert allowed.choose("inside.example", 80, addresses) == addresses


def test_origins_differ_by_scheme_host_and_port() -> None:
    same = ["http://a.vn/x", "http://A.vn:80/y?z", "http://a.vn."]
    others = [
        "https://a.vn/",
        "http://a.vn:8080/",
        "https://a.vn:80/",
        "http://b.vn/",
        "http://a.vn.evil/",
        "http://a.vn@b.vn/",
    ]
    assert len({origin(url) for url in same}) == 1
    assert not {origin(url) for url in others} & {origin(same[0])}
    assert origin("http://b.vn\\@a.vn/") != origin(same[0])


def test_name_that_leads_inside(kit: Any) -> None:
    server = kit.serve({"/": kit.Reply(200, b"internal")})
    for addresses in (["127.0.0.1"], ["93.184.216.34", "127.0.0.1"], ["::ffff:127.0.0.1"]):
        url = f"http://portal.example:{server.port}/"
        with pytest.raises(AddressRefused):
            kit.fetcher(url, None, lambda host, port, found=addresses: found).get(url)
    assert server.requests == []


def test_name_that_changes_between_two_look_ups(kit: Any) -> None:
    """DNS rebinding: whatever the second answer is, it is the checked one that is connected to."""
    server = kit.serve({"/": kit.Reply(200, b"internal")})
    answers = [["198.51.100.1"], ["127.0.0.1"]]
    asked: list[str] = []

    def resolver(host: str, port: int) -> list[str]:
        asked.append(host)
        return answers[min(len(asked), 2) - 1]

    url = f"http://portal.example:{server.port}/"
    with pytest.raises(AddressRefused):
        kit.fetcher(url, None, resolver, retries=2).get(url)
    assert server.requests == []


def test_allowed_name_is_connected_to_what_it_resolves_to(kit: Any) -> None:
    server = kit.serve({"/": kit.Reply(200, b"ok")})
    url = f"http://portal.example:{server.port}/"
    fetch = kit.fetcher(url, None, lambda host, port: ["127.0.0.1"], allow_hosts=("portal.example",))
    assert fetch.get(url).content == b"ok"
    assert server.requests[0].headers["host"] == f"portal.example:{server.port}"
