"""Personal data in descriptions and in previews of rows: found, never repeated, and a bar to open publication.

What is found becomes a finding whose value is masked; `blocks_open` says that a steward must decide before the record
is published openly (Law 91/2025/QH15). An office's landline, its hotline and its own mailbox are not personal.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from vocab._personal_names import FREE_MAIL, NAMED, TWO_CAPITALS, is_person_name
from vocab.findings import Finding, Severity
from vocab.text import fold, nfc, tokens

__all__ = ["Personal", "Screening", "Sighting", "screen", "screen_rows", "sightings", "tax_code_is_valid"]


class Personal(StrEnum):
    """What was seen."""

    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    IDENTITY = "identity"
    TAX = "tax"
    SOCIAL_INSURANCE = "social-insurance"
    HEALTH_INSURANCE = "health-insurance"
    BIRTH_DATE = "birth-date"
    HOME_ADDRESS = "home-address"
    BANK_ACCOUNT = "bank-account"


@dataclass(frozen=True, slots=True)
class Sighting:
    """One place where personal data stand. `masked` is all that may be shown of it."""

    kind: Personal
    start: int
    end: int
    masked: str
    personal: bool = True
    """False for what may well be an office's or a company's: told, but no bar."""


@dataclass(frozen=True, slots=True)
class Screening:
    """The findings, how many of each kind, and whether open publication must wait for a steward."""

    findings: tuple[Finding, ...]
    counts: Mapping[Personal, int]
    blocks_open: bool


_WORDS: Final = {
    Personal.NAME: ("họ tên cá nhân", "a person's name"),
    Personal.PHONE: ("số điện thoại", "a telephone number"),
    Personal.EMAIL: ("địa chỉ thư điện tử", "an e-mail address"),
    Personal.IDENTITY: ("số căn cước hoặc chứng minh nhân dân", "an identity number"),
    Personal.TAX: ("mã số thuế", "a tax number"),
    Personal.SOCIAL_INSURANCE: ("mã số bảo hiểm xã hội", "a social insurance number"),
    Personal.HEALTH_INSURANCE: ("số thẻ bảo hiểm y tế", "a health insurance number"),
    Personal.BIRTH_DATE: ("ngày sinh", "a date of birth"),
    Personal.HOME_ADDRESS: ("địa chỉ nơi ở", "a home address"),
    Personal.BANK_ACCOUNT: ("số tài khoản ngân hàng", "a bank account"),
}

# --- numbers ----------------------------------------------------------------------------

_SEP = r"[ .\-]?"
_EDGE_L, _EDGE_R = r"(?<![\w.,/+\-])", r"(?![\w/]|[.,\-]\d)"
_MOBILE = re.compile(
    rf"{_EDGE_L}\(?(?:\+{_SEP}84|0084|84|0)\)?{_SEP}(?:\(0\))?"
    rf"(?:[35789](?:{_SEP}\d){{8}}|1(?:2\d|6[2-9]|8[68]|99)(?:{_SEP}\d){{7}})"
    rf"(?!{_SEP}\d){_EDGE_R}"
)
_TWELVE = re.compile(rf"{_EDGE_L}\d{{3}}{_SEP}\d{{3}}{_SEP}\d{{3}}{_SEP}\d{{3}}{_EDGE_R}")
_NINE = re.compile(rf"{_EDGE_L}\d{{3}}{_SEP}\d{{3}}{_SEP}\d{{3}}{_EDGE_R}")
_TEN = re.compile(rf"{_EDGE_L}\d{{10}}(?:-\d{{3}}|(?=\D|$)){_EDGE_R}|{_EDGE_L}\d{{13}}{_EDGE_R}")
_NINE_DIGITS = re.compile(r"\d(?:[ .\-]?\d){8}")
"""What every number above and below has in it: a text without is not searched for each of them."""
_HEALTH = re.compile(r"(?<!\w)[A-Z]{2}[ .\-]?[1-5][ .\-]?\d{2}(?:[ .\-]?\d){10}(?!\w)")
_EMAIL = re.compile(
    r"(?<![\w.+\-])[\w.+\-]{1,64}@([a-z0-9\-]{1,63}(?:\.[a-z0-9\-]{1,63}){1,4})(?![\w\-])", re.IGNORECASE
)
_PROVINCES_TEXT: Final = (
    "001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 "
    "040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 "
    "083 084 086 087 089 091 092 093 094 095 096 "
)
_PROVINCES: Final = frozenset(_PROVINCES_TEXT.split())
"""Codes of the 63 provinces of birth, the first three digits of a citizen's number."""

_NEAR_IDENTITY = re.compile(
    r"cccd|cmnd|cmtnd|cmt\b|can cuoc|chung minh|dinh danh ca nhan|so dinh danh|giay to tuy than|identity|id card"
)
_NEAR_TAX = re.compile(r"mst|ma so thue|tax (?:code|number|id)")
_NEAR_PERSONAL_TAX = re.compile(r"(?:mst|ma so thue) (?:cua )?(?:ca nhan|tncn)|personal tax")
_NEAR_SOCIAL = re.compile(r"bhxh|bao hiem xa hoi|social insurance")
_NEAR_OFFICE_PHONE = re.compile(r"duong day nong|hotline|tong dai|so may (?:co quan|truc)|van phong|truc ban|call cent")
_WEIGHTS: Final = (31, 29, 23, 19, 17, 13, 7, 5, 3)


def tax_code_is_valid(text: str) -> bool:
    """Whether ten digits, with or without a branch of three, end in the right check digit."""
    digits = [int(char) for char in text if char.isdigit()]
    if len(digits) not in (10, 13):
        return False
    return 10 - sum(weight * digit for weight, digit in zip(_WEIGHTS, digits, strict=False)) % 11 == digits[9]


def _is_citizen_number(digits: str, this_year: int) -> bool:
    """Province of birth, then sex and century, then two digits of the year: the law's own structure."""
    if len(digits) != 12 or digits[:3] not in _PROVINCES or digits[3] not in "0123":
        return False
    born = (1900 if digits[3] in "01" else 2000) + int(digits[4:6])
    return 1900 <= born <= this_year


def _mask(text: str) -> str:
    """The first two signs and the number of those hidden: enough to find the place, not the person."""
    return text[:2] + "•" * min(len(text) - 2, 10) if len(text) > 4 else "•" * len(text)


# --- texts ----------------------------------------------------------------------------


def sightings(text: str, *, contact: bool = False, on: date | None = None) -> list[Sighting]:
    """Every place of personal data in a text, in order.

    `contact`: the text is an agency's contact point, where its telephone and mailbox belong. `on` bounds years of
    birth (2026 if None).
    """
    text = nfc(text)[:200_000]
    year = on.year if on else 2026
    found: list[Sighting] = []
    if _NINE_DIGITS.search(text):
        found += [*_identities(text, year), *_insurances(text), *_taxes(text), *_phones(text, contact)]
    if "@" in text:
        found += _emails(text, contact)
    if TWO_CAPITALS.search(text):
        found += _names(text, contact)
    kept: list[Sighting] = []
    for one in sorted(found, key=lambda sighting: (sighting.start, -sighting.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def _before(text: str, start: int, width: int = 45) -> str:
    """The folded words right before a place, in the same sentence."""
    return fold(re.split(r"[\n;]|\.\s", text[max(0, start - width) : start])[-1])


def _identities(text: str, year: int) -> Iterable[Sighting]:
    for match in _TWELVE.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        if _is_citizen_number(digits, year) or _NEAR_IDENTITY.search(_before(text, match.start())):
            yield Sighting(Personal.IDENTITY, match.start(), match.end(), _mask(digits))
    for match in _NINE.finditer(text):
        if _NEAR_IDENTITY.search(_before(text, match.start())):
            yield Sighting(Personal.IDENTITY, match.start(), match.end(), _mask(re.sub(r"\D", "", match[0])))


def _insurances(text: str) -> Iterable[Sighting]:
    for match in _HEALTH.finditer(text):
        yield Sighting(Personal.HEALTH_INSURANCE, match.start(), match.end(), _mask(match[0]))
    for match in _TEN.finditer(text):
        if _NEAR_SOCIAL.search(_before(text, match.start())):
            yield Sighting(Personal.SOCIAL_INSURANCE, match.start(), match.end(), _mask(match[0]))


def _taxes(text: str) -> Iterable[Sighting]:
    for match in _TEN.finditer(text):
        before = _before(text, match.start())
        of_a_person = bool(_NEAR_PERSONAL_TAX.search(before))
        if of_a_person or (_NEAR_TAX.search(before) and tax_code_is_valid(match[0])):
            personal = of_a_person or match[0].startswith("8")
            yield Sighting(Personal.TAX, match.start(), match.end(), _mask(match[0]), personal)


def _phones(text: str, contact: bool) -> Iterable[Sighting]:
    if contact:
        return
    for match in _MOBILE.finditer(text):
        before = _before(text, match.start())
        if _NEAR_TAX.search(before) or _NEAR_SOCIAL.search(before):
            continue
        office = bool(_NEAR_OFFICE_PHONE.search(before))
        yield Sighting(Personal.PHONE, match.start(), match.end(), _mask(re.sub(r"[^\d+]", "", match[0])), not office)


def _emails(text: str, contact: bool) -> Iterable[Sighting]:
    for match in _EMAIL.finditer(text):
        domain = match[1].lower()
        if domain.endswith((".gov.vn", "chinhphu.vn")) or domain == "gov.vn" or contact:
            continue
        free = domain in FREE_MAIL
        yield Sighting(
            Personal.EMAIL, match.start(), match.end(), f"{match[0][:1]}•••@{domain if free else '•••'}", free
        )


def _names(text: str, contact: bool) -> Iterable[Sighting]:
    if contact:
        return
    for match in NAMED.finditer(text):
        if is_person_name(match["name"]):
            initials = " ".join(f"{word[0]}•" for word in match["name"].split())
            yield Sighting(Personal.NAME, match.start("name"), match.end("name"), initials)


_NOTHING: Final = Screening((), MappingProxyType({}), False)


def screen(text: str, *, path: str = "", contact: bool = False, on: date | None = None) -> Screening:
    """Screen a description or any other text; one finding a kind, with how often it was seen."""
    seen = sightings(text, contact=contact, on=on)
    if not seen:
        return _NOTHING
    groups: dict[tuple[Personal, bool], list[Sighting]] = {}
    for one in seen:
        groups.setdefault((one.kind, one.personal), []).append(one)
    found = [_finding(kind, path, ones[0].masked, len(ones), personal) for (kind, personal), ones in groups.items()]
    counts = Counter(one.kind for one in seen)
    return Screening(tuple(found), counts, any(one.personal for one in seen))


def _finding(kind: Personal, path: str, masked: str, count: int, personal: bool) -> Finding:
    vi, en = _WORDS[kind]
    if not personal:
        return Finding(
            f"personal.{kind}.office", Severity.ADVICE, path, masked, "dữ liệu của cơ quan, tổ chức / an office's own",
            f"Có {count} {vi} ({masked}), có thể là của cơ quan hoặc tổ chức; hãy kiểm tra.",
            f"There is {en} ({masked}; {count} in all), maybe of an office or company; please check.",
        )  # fmt: skip
    return Finding(
        f"personal.{kind}", Severity.VIOLATION, path, masked, "không có dữ liệu cá nhân / no personal data",
        f"Có {count} {vi} ({masked}). Chưa được công bố mở cho đến khi người phụ trách quyết định (Luật 91/2025/QH15).",
        f"There is {en} ({masked}; {count} in all). Open publication waits for a steward (Law 91/2025/QH15).",
    )  # fmt: skip


# --- rows ----------------------------------------------------------------------------

_HEADINGS: Final[tuple[tuple[Personal, re.Pattern[str]], ...]] = tuple(
    (kind, re.compile(rf"(?:^| )(?:{pattern})(?: |$)"))
    for kind, pattern in (
        (Personal.IDENTITY, r"cccd|cmnd|cmtnd|cmt|(?:so )?can cuoc(?: cong dan)?|chung minh(?: nhan dan| thu)?"
         r"|(?:so )?dinh danh ca nhan"
         r"|giay to tuy than|so ho chieu|passport|citizen id|id card"),
        (Personal.BIRTH_DATE, r"ngay(?: thang nam)? sinh|nam sinh|ntns|date of birth|dob|birth ?date"),
        (Personal.HEALTH_INSURANCE, r"(?:so the |ma so |ma |the )?(?:bhyt|bao hiem y te)"),
        (Personal.SOCIAL_INSURANCE, r"(?:so so |ma so |so |ma )?(?:bhxh|bao hiem xa hoi)"),
        (Personal.BANK_ACCOUNT, r"(?:so )?tai khoan(?: ngan hang)?|stk|bank account"),
        (Personal.TAX, r"mst|ma so thue|tax code"),
        (Personal.HOME_ADDRESS, r"dia chi (?:thuong tru|tam tru|nha rieng|noi o|cu tru)"
         r"|noi (?:o|thuong tru|cu tru)|ho khau(?: thuong tru)?"
         r"|que quan|home address"),
        (Personal.EMAIL, r"e ?mail|thu dien tu|hop thu"),
        (Personal.PHONE, r"(?:so )?(?:dien thoai|dt|sdt|dtdd|di dong)|sodt|sodienthoai|phone|mobile|tel"),
        (Personal.NAME, r"ho(?: va)? ten(?: .*)?|hoten|ho ten"
         r"|ten (?:chu ho|benh nhan|hoc sinh|sinh vien|cong dan|nguoi .*|chu so huu)"
         r"|chu ho|nguoi dai dien(?: phap luat)?|nguoi lien he|nguoi nop don|full ?name"),
    )
)  # fmt: skip
_SURE_BY_HEADING: Final = frozenset(
    {
        Personal.IDENTITY,
        Personal.BIRTH_DATE,
        Personal.HEALTH_INSURANCE,
        Personal.SOCIAL_INSURANCE,
        Personal.BANK_ACCOUNT,
    }
)


def screen_rows(
    rows: Iterable[Mapping[str, object] | Sequence[object]],
    headings: Sequence[str] | None = None,
    *,
    path: str = "rows",
) -> Screening:
    """Screen a preview of a table, column by column: what a heading says, checked against the values.

    Rows are mappings, or sequences under `headings` (by default the first row).
    """
    columns = _columns(rows, headings)
    findings: list[Finding] = []
    counts: Counter[Personal] = Counter()
    blocks = False
    for heading, values in columns.items():
        if (seen := _column(heading, values)) is None:
            continue
        kind, masked, count, personal = seen
        findings.append(_finding(kind, f"{path}[{heading}]", masked, count, personal))
        counts[kind] += count
        blocks = blocks or personal
    return Screening(tuple(findings), counts, blocks)


def _columns(
    rows: Iterable[Mapping[str, object] | Sequence[object]], headings: Sequence[str] | None
) -> dict[str, list[str]]:
    columns: dict[str, list[str]] = {}
    for row in rows:
        if isinstance(row, Mapping):
            pairs: Iterable[tuple[str, object]] = ((str(name), value) for name, value in row.items())
        elif headings is None:
            headings = [str(cell) for cell in row]
            continue
        else:
            pairs = zip(map(str, headings), row, strict=False)
        for name, value in pairs:
            columns.setdefault(name, [])
            if value is not None and (text := str(value).strip()):
                columns[name].append(text)
    return columns


def _column(heading: str, values: list[str]) -> tuple[Personal, str, int, bool] | None:
    """What a column holds: by its heading when the values do not speak against it, else by the values alone."""
    words = " ".join(tokens(re.sub(r"(?<=[a-zà-ỹ])(?=[A-Z])", " ", heading.replace("_", " "))))
    named = next((kind for kind, pattern in _HEADINGS if pattern.search(words)), None)
    if named in _SURE_BY_HEADING and values:
        return named, _mask(values[0]), len(values), True
    by_value = Counter(kind for value in values if (kind := _value_kind(value, named)))
    if not by_value:
        return None
    kind, count = by_value.most_common(1)[0]
    if count < max(1, len(values) * (0.1 if kind is named else 0.3)):
        return None
    example = next(value for value in values if _value_kind(value, named) is kind)
    if kind is Personal.TAX:
        personal = any(value.startswith("8") for value in values) or "ca nhan" in words
        return kind, _mask(example), count, personal
    masked = " ".join(f"{word[0]}•" for word in example.split()) if kind is Personal.NAME else _mask(example)
    return kind, masked, count, True


def _value_kind(value: str, named: Personal | None) -> Personal | None:
    """What one cell is. Weak signs (a bare name, nine digits) count only under a heading that says so."""
    text = nfc(value)
    digits = re.sub(r"[ .\-]", "", text)
    if _is_citizen_number(digits, 2026):
        return Personal.IDENTITY
    if _HEALTH.fullmatch(text):
        return Personal.HEALTH_INSURANCE
    if _MOBILE.search(text) or (named is Personal.PHONE and re.fullmatch(r"[35789]\d{8}", digits)):
        return Personal.PHONE
    if (mail := _EMAIL.search(text)) and mail[1].lower() in FREE_MAIL:
        return Personal.EMAIL
    match named:
        case Personal.NAME if is_person_name(text.title() if text.isupper() else text):
            return Personal.NAME
        case Personal.TAX if tax_code_is_valid(digits):
            return Personal.TAX
        case Personal.HOME_ADDRESS if len(text) > 5:
            return Personal.HOME_ADDRESS
        case _:
            return None
