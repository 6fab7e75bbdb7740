"""How persons' names stand in Vietnamese texts: family names, words before a name, and what only looks like one."""

from __future__ import annotations

import re
from typing import Final

from vocab.text import fold

__all__ = ["FREE_MAIL", "NAMED", "TWO_CAPITALS", "is_person_name"]

FREE_MAIL: Final = frozenset(
    {
        "gmail.com", "googlemail.com", "yahoo.com", "yahoo.com.vn", "ymail.com", "hotmail.com", "outlook.com",
        "outlook.com.vn",
        "live.com", "icloud.com", "me.com", "msn.com", "aol.com", "protonmail.com", "proton.me", "zoho.com",
        "mail.com", "gmx.com",
    }
)  # fmt: skip

_FAMILY_TEXT: Final = (
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh doan luong trinh mai to cao "
    "lam ha ta thai chau tang quach dao truong phung chu trieu kieu la vi lo giang sung vang thao luu nghiem "
    "khuat tong quan kim than tu diep dam lu nong hua ma mac luc au vuong bach khong ong banh thach son danh "
    "ksor siu rcom nay ro rmah kpa hoa phi ninh cu tieu ton la thi dieu y cham a cam van hau giap van "
)
_FAMILY: Final = frozenset(_FAMILY_TEXT.split())
_UP = "A-ZÀ-ÖØ-ÝĂĐĨŨƠƯẠ-Ỹ"
_WORD = rf"(?:[{_UP}][^\W\d_]*)"
_NAME = rf"(?P<name>{_WORD}(?:[ \t]{_WORD}){{1,4}})"
NAMED: Final = re.compile(
    rf"(?<!\w)(?:(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Ee]m|ÔNG|BÀ|[Mm]rs?\.|[Mm]s\.)[ \t]*:?[ \t]*"
    rf"(?:[Tt]hs\.?|[Tt]s\.?|[Bb]s\.?)?[ \t]*"
    rf"|(?:[Hh]ọ(?: và)? tên|HỌ(?: VÀ)? TÊN|[Hh]o va ten|[Cc]hủ hộ|[Bb]ệnh nhân"
    rf"|[Hh]ọc sinh|[Ss]inh viên|[Cc]ông dân|[Nn]gười liên hệ"
    rf"|[Nn]gười (?:nộp|đại diện|được cấp|nhận|khai)|[Cc]án bộ phụ trách|[Đđ]ại diện)"
    rf"[ \t]*:?[ \t]*(?:(?:[Ôô]ng|[Bb]à)[ \t]+)?)"
    rf"{_NAME}"
)
"""A name behind words that say a person follows; `name` is the group."""

TWO_CAPITALS: Final = re.compile(rf"[{_UP}][^\W\d_]*[ \t][{_UP}]")
"""What every name has in it: a text without is not searched for `NAMED`."""

_KNOWN_TO_ALL: Final = frozenset(
    {"ho chi minh", "vo nguyen giap", "tran hung dao", "le loi", "le thanh tong", "quang trung"}
)
_NO_NAME: Final = frozenset({"so", "ban", "trung", "phong", "cong", "truong", "nha", "hoi"})


def is_person_name(text: str) -> bool:
    """Whether two to five capitalised words are a person's name: a family name first, no word of an institution.

    `Nguyễn Văn A` is an example in forms, and whom streets are named after is nobody's personal data.
    """
    words = text.split()
    if not 2 <= len(words) <= 5 or not all(word[0].isupper() and word.replace("'", "").isalpha() for word in words):
        return False
    folded = [fold(word) for word in words]
    if folded[0] not in _FAMILY or " ".join(folded) in _KNOWN_TO_ALL or len(words[-1]) == 1:
        return False
    return folded[0] not in _NO_NAME or len(words) > 2
