"""Webhooks as the ledger keeps them: who wants a feed pushed where, how far the receiver took it, how it goes.

What is pushed is the owner's feed, from the number that the receiver last took. The key that signs is derived from
the hub's own and the webhook's salt: shown once, stored nowhere.
"""

from __future__ import annotations

import base64
import hmac
import ipaddress
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from urllib.parse import urlsplit
from uuid import uuid4

from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.engine import Row

from hub.clock import now, parse_stamp, stamp
from hub.identity.keys import SigningKey
from hub.ledger.schema import webhook

__all__ = [
    "MOST",
    "BadReceiver",
    "Webhook",
    "count_of",
    "create",
    "due",
    "enable",
    "find",
    "listed",
    "remove",
    "renew_key",
    "secret_of",
    "signature",
    "took",
    "troubled",
]

MOST = 20
"""Webhooks of one owner."""

_LONGEST_URL = 2000


class BadReceiver(ValueError):
    """An address that nothing can be pushed to; `vi` and `en` say why."""

    def __init__(self, vi: str, en: str) -> None:
        self.vi = vi
        self.en = en
        super().__init__(en)


@dataclass(frozen=True, slots=True)
class Webhook:
    """One row. `number`: of the last event that the receiver took."""

    id: str
    owner: str
    actor: str
    url: str
    salt: str
    created: str
    number: int
    failures: int
    failing_since: str | None
    next_attempt: str | None
    last_success: str | None
    last_error: str | None
    disabled: str | None
    reason_vi: str | None
    reason_en: str | None


def _of(row: Row[tuple[object, ...]]) -> Webhook:
    return Webhook(**row._mapping)


def check_url(url: str, allowed_hosts: Sequence[str]) -> str:
    """The address, if something may be pushed there: https to a public host; a host that `hub.yaml` allows may be
    private and need no TLS. Where a name leads is judged at each push. Raises `BadReceiver`."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port, parts = None, None, urlsplit("")
    if not host or len(url) > _LONGEST_URL or any(ord(sign) < 33 or ord(sign) > 126 for sign in url):
        raise BadReceiver("Địa chỉ nhận không hợp lệ.", "The receiver's address is not a usable one.")
    if parts.username is not None or parts.password is not None or parts.fragment:
        raise BadReceiver(
            "Địa chỉ nhận không được chứa tên đăng nhập, mật khẩu hay phần sau dấu #.",
            "The receiver's address may hold no user, password or fragment.",
        )
    allowed = host in allowed_hosts or f"{host}:{port}" in allowed_hosts
    if parts.scheme != "https" and not (allowed and parts.scheme == "http"):
        raise BadReceiver("Địa chỉ nhận phải dùng https.", "The receiver's address must begin with https.")
    if not allowed and _is_private(host):
        raise BadReceiver(
            "Địa chỉ nhận là địa chỉ nội bộ; chỉ máy chủ khai báo trong webhook_hosts của hub.yaml mới được phép.",
            "The receiver's address is a private one; only hosts that hub.yaml lists in webhook_hosts may be.",
        )
    return url


def _is_private(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return False


def create(
    connection: Connection, owner: str, actor: str, url: str, number: int, *, allowed_hosts: Sequence[str] = ()
) -> Webhook:
    """Register an address to be told of what comes after event `number`; raises `BadReceiver`."""
    made = Webhook(
        str(uuid4()), owner, actor, check_url(url, allowed_hosts), secrets.token_urlsafe(16), stamp(), number,
        0, None, None, None, None, None, None, None,
    )  # fmt: skip
    columns = ("id", "owner", "actor", "url", "salt", "created", "number")
    connection.execute(insert(webhook).values({name: getattr(made, name) for name in columns}))
    return made


def count_of(connection: Connection, owner: str) -> int:
    """How many an owner has."""
    return int(connection.scalar(select(func.count()).where(webhook.c.owner == owner)) or 0)


def listed(connection: Connection, owner: str | None = None) -> list[Webhook]:
    """All, or those of an owner, oldest first."""
    query = select(webhook).order_by(webhook.c.created, webhook.c.id)
    if owner is not None:
        query = query.where(webhook.c.owner == owner)
    return [_of(row) for row in connection.execute(query)]


def find(connection: Connection, owner: str, id_: str) -> Webhook | None:
    """One of an owner's."""
    row = connection.execute(select(webhook).where(webhook.c.id == id_, webhook.c.owner == owner)).one_or_none()
    return _of(row) if row else None


def remove(connection: Connection, id_: str) -> None:
    """Forget it."""
    connection.execute(delete(webhook).where(webhook.c.id == id_))


def renew_key(connection: Connection, id_: str) -> None:
    """Make another key; the old one signs nothing any more."""
    connection.execute(update(webhook).where(webhook.c.id == id_).values(salt=secrets.token_urlsafe(16)))


def enable(connection: Connection, id_: str) -> None:
    """Go on after it was disabled, from where it stopped."""
    fresh = dict.fromkeys(("failing_since", "next_attempt", "disabled", "reason_vi", "reason_en", "last_error"))
    connection.execute(update(webhook).where(webhook.c.id == id_).values(failures=0, **fresh))


def due(connection: Connection) -> list[Webhook]:
    """Those that may be pushed to now."""
    moment = stamp()
    return [one for one in listed(connection) if one.disabled is None and (one.next_attempt or "") <= moment]


def took(connection: Connection, one: Webhook, number: int) -> None:
    """The receiver took every event up to `number`."""
    connection.execute(
        update(webhook)
        .where(webhook.c.id == one.id, webhook.c.number < number)
        .values(number=number, failures=0, failing_since=None, next_attempt=None, last_error=None, last_success=stamp())
    )


def troubled(
    connection: Connection,
    one: Webhook,
    error: str,
    wait: timedelta,
    *,
    patience: timedelta,
    ended: tuple[str, str] | None = None,
) -> None:
    """A push failed: try again after `wait`. Disabled when it has failed for `patience`, or at once with the words
    `ended` (Vietnamese, English)."""
    moment = now()
    since = parse_stamp(one.failing_since) if one.failing_since else moment
    if ended is None and moment - since >= patience:
        ended = (
            f"Máy nhận không trả lời đúng từ {_day(since)}: {error}",
            f"The receiver has failed since {_day(since)}: {error}",
        )
    values: dict[str, object] = {
        "failures": one.failures + 1,
        "failing_since": stamp(since),
        "next_attempt": stamp(moment + wait),
        "last_error": error[:500],
    }
    if ended is not None:
        values |= {"disabled": stamp(moment), "reason_vi": ended[0][:600], "reason_en": ended[1][:600]}
    connection.execute(update(webhook).where(webhook.c.id == one.id, webhook.c.salt == one.salt).values(values))


def _day(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M UTC")


def secret_of(key: SigningKey, one: Webhook) -> str:
    """The key that the receiver checks signatures with, as Standard Webhooks writes it; shown once."""
    return f"whsec_{base64.b64encode(_key(key, one)).decode()}"


def _key(key: SigningKey, one: Webhook) -> bytes:
    return key.derived(f"webhook {one.id} {one.salt}")


def signature(key: SigningKey, one: Webhook, message: str, moment: int, body: bytes) -> str:
    """`v1,` and the HMAC-SHA256 of id, time (Unix seconds) and body, apart by dots, in base64."""
    content = b".".join((message.encode(), str(moment).encode(), body))
    return f"v1,{base64.b64encode(hmac.digest(_key(key, one), content, sha256)).decode()}"
