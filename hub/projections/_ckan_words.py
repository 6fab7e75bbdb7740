"""What publishing to a CKAN has to say, in Vietnamese and English."""

from __future__ import annotations

from enum import StrEnum

from hub.projections._ckan_target import Away, Refused
from vocab.findings import Finding, Severity

__all__ = ["Why", "aliased_there", "kept_there", "no_token", "purge_refused", "refused_there", "renamed_there"]


class Why(StrEnum):
    """Why a package there is not as it was sent."""

    NEVER = "never sent / chưa từng gửi"
    REFUSED = "refused there / bị CKAN từ chối"
    GONE = "gone there / đã mất ở CKAN"
    CHANGED = "changed here / đã đổi ở đây"
    EDITED = "edited there / bị sửa ở CKAN"
    OLDER = (
        "older there than what it had taken, as after a restored copy"
        " / bản ở CKAN cũ hơn bản đã nhận, như sau khi khôi phục từ bản sao cũ"
    )
    SURPLUS = "should not be there / lẽ ra không còn ở CKAN"


def refused_there(url: str, refused: Refused) -> Finding:
    """The target's own words on why it does not take a record."""
    words = str(refused)[:1500]
    return Finding(
        rule="projection.ckan.refused",
        severity=Severity.WARNING,
        path=next(iter(refused.errors), ""),
        value=None,
        expectation=f"a package that {url} takes",
        vi=f"CKAN tại {url} không nhận bản ghi này: {words}",
        en=f"The CKAN at {url} does not take this record: {words}",
    )


def renamed_there(url: str, name: str, instead: str) -> Finding:
    """The name was taken there."""
    return Finding(
        rule="projection.ckan.renamed",
        severity=Severity.ADVICE,
        path="name",
        value=name,
        expectation=f"a name that is free at {url}",
        vi=f"Tên {name} đã có bộ dữ liệu khác dùng tại {url}; bản ghi này mang tên {instead} ở đó.",
        en=f"The name {name} is taken by another dataset at {url}; this record is named {instead} there.",
    )


def aliased_there(url: str, taken: str, owner: str, instead: str) -> Finding:
    """Another hub publishes the same record there."""
    return Finding(
        rule="projection.ckan.shared",
        severity=Severity.ADVICE,
        path="id",
        value=taken,
        expectation=f"an id that is free at {url}",
        vi=f"Hub {owner} đã đăng cùng bản ghi tại {url} với mã {taken}; bản của hub này mang mã {instead}.",
        en=f"The hub {owner} has published the same record at {url} as {taken}; this hub's stands there as {instead}.",
    )


def kept_there(url: str) -> Finding:
    """Somebody edited it there, and the setting is to keep that."""
    return Finding(
        rule="projection.ckan.kept",
        severity=Severity.ADVICE,
        path="",
        value=None,
        expectation=f"a package at {url} as it was sent",
        vi=f"Bộ dữ liệu đã bị sửa tại {url} và được giữ như vậy (drift: keep); thay đổi ở đây không được gửi sang.",
        en=f"The dataset was edited at {url} and is kept so (drift: keep); changes here are not sent there.",
    )


def purge_refused(url: str, refused: Refused) -> Finding:
    """What was deleted may not be purged by this token."""
    return Finding(
        rule="projection.ckan.purge",
        severity=Severity.WARNING,
        path="",
        value=None,
        expectation=f"a token at {url} that may purge",
        vi=f"Bộ dữ liệu đã xóa tại {url} nhưng không xóa hẳn được: {refused}",
        en=f"The dataset is deleted at {url} but cannot be purged: {refused}",
    )


def no_token(url: str, reference: str, refused: Refused) -> Away:
    """The token opens nothing there: no fault of any record."""
    return Away(
        f"the CKAN at {url} does not accept the token {reference}: {refused}; nothing was lost, publishing goes on with"
        " a token that it accepts",
        f"CKAN tại {url} không chấp nhận mã truy cập {reference}: {refused}; không mất gì, việc đăng sẽ tiếp tục khi có"
        " mã được chấp nhận",
    )
