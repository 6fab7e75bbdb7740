"""What a steward or an operator wants to know when something feels wrong."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy import func, select

from hub.home import Home
from hub.ledger import jobs, log
from hub.ledger import sources as ledger_sources
from hub.ledger.schema import change
from hub.pipeline.differences import held_plans
from hub.projections import follower
from hub.sources import SourceFileError, load_folder

__all__ = ["Check", "examine", "served_file"]


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: whether it is good, in words."""

    name: str
    good: bool
    vi: str
    en: str


def examine(home: Home) -> list[Check]:
    """Look at everything; mends nothing."""
    return [_base(home), _log(home), _jobs(home), _plans(home), *_projections(home), _files(home), *_sources(home)]


def served_file(home: Home) -> Path:
    """Where `hub serve` notes the address that it listens on."""
    return home.run / "served"


def _base(home: Home) -> Check:
    base = home.settings.base
    try:
        bound = served_file(home).read_text("ascii", "replace").strip()
    except FileNotFoundError:
        bound = ""
    host = urlsplit(bound).hostname or "127.0.0.1"
    if "base" in home.settings.model_fields_set or _is_loopback(host):
        return Check("base", True, f"địa chỉ gốc là {base}", f"the base address is {base}")
    return Check(
        "base",
        False,
        f"chưa đặt base trong hub.yaml mà máy chủ nghe ở {bound}: liên kết và IRI bắt đầu bằng {base}",
        f"base is not set in hub.yaml, but the server listens on {bound}: links and IRIs start with {base}",
    )


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _log(home: Home) -> Check:
    with home.ledger.read() as connection:
        end = log.position(connection).seq
        number, last = connection.execute(select(func.count(change.c.seq), func.max(change.c.seq))).one()
    whole = number == end and (last or 0) == end
    return Check(
        "ledger",
        whole,
        f"nhật ký thay đổi có {number} mục, liền mạch" if whole else f"nhật ký có {number} mục nhưng số cuối là {end}",
        f"the change log has {number} entries without a gap"
        if whole
        else f"the change log has {number} entries but ends at {end}",
    )


def _jobs(home: Home) -> Check:
    with home.ledger.read() as connection:
        dead = [one.id for one in jobs.dead(connection)]
    return Check(
        "jobs",
        not dead,
        f"công việc dở dang: {dead}; lần chạy tới sẽ tiếp tục" if dead else "không có công việc dở dang",
        f"jobs whose process died: {dead}; the next run goes on with them" if dead else "no job is broken off",
    )


def _plans(home: Home) -> Check:
    with home.ledger.read() as connection:
        waiting = [row.job_id for row in held_plans(connection)]
    return Check(
        "plans",
        True,
        f"kế hoạch chờ duyệt: {waiting}" if waiting else "không có kế hoạch chờ duyệt",
        f"plans that wait for a steward: {waiting}" if waiting else "no plan waits",
    )


def _projections(home: Home) -> list[Check]:
    with home.ledger.read() as connection:
        end = log.position(connection).seq
    damaged = follower.damage(home)
    checks = []
    for name, standing in follower.confirmed(home).items():
        lag = end - standing.seq
        error = standing.error or damaged.get(name)
        trouble = f": {error}" if error else ""
        checks.append(
            Check(
                f"projection {name}",
                lag == 0 and error is None,
                f"chậm {lag} mục{trouble}" if lag or trouble else "khớp với nhật ký",
                f"{lag} entries behind{trouble}" if lag or trouble else "at the log's end",
            )
        )
    return checks


def _files(home: Home) -> Check:
    try:
        number = len(load_folder(home.sources))
    except SourceFileError as error:
        return Check("source files", False, error.vi, str(error))
    return Check("source files", True, f"{number} tệp nguồn hợp lệ", f"{number} source files are valid")


def _sources(home: Home) -> list[Check]:
    with home.ledger.read() as connection:
        states = ledger_sources.listed(connection)
    return [
        Check(
            f"source {state.config.id}",
            False,
            f"{state.failures} lần lỗi liên tiếp: {state.last_error}",
            f"{state.failures} failures in a row: {state.last_error}",
        )
        for state in states
        if state.failures
    ]
