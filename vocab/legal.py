"""Numbers of Vietnamese legal acts, in good and sloppy spelling, read into type, number, year, issuer and an IRI.

`950/QĐ-TTg`, `47/2020/NĐ-CP`, `60/2024/QH15`, `388/NQ-UBTVQH16`, `06-NQ/TW`, `QD-TTg`, `nghị định 47/2020`.
The year of an act that does not carry it in its number comes from the date beside it or from the scheme of legal acts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Final

from vocab.dates import Day, Year, parse_date
from vocab.namespaces import legal_iri
from vocab.schemes import scheme
from vocab.text import fold, nfc

__all__ = ["LegalAct", "find_acts", "parse_act"]


@dataclass(frozen=True, slots=True)
class LegalAct:
    """One act. `kind` is a code of the scheme `legal-type`; `symbol` is `QĐ-TTg`; `start`, `end` its place."""

    kind: str
    number: str
    year: int | None
    symbol: str
    issuer: str
    issued: date | None = None
    year_in_number: bool = False
    start: int = 0
    end: int = 0

    @property
    def normalised(self) -> str:
        """The number as it is spelt in law: `47/2020/NĐ-CP`, `950/QĐ-TTg`, `06-NQ/TW`."""
        if self.issuer == "TW":
            return f"{self.number}-{self.symbol}"
        if self.year_in_number:
            return f"{self.number}/{self.year}/{self.symbol}"
        return f"{self.number}/{self.symbol}"

    @property
    def iri(self) -> str:
        """The act's IRI; `undated` stands where no year is known."""
        slug = fold(self.symbol).replace("/", "-")
        return legal_iri(slug, str(self.year) if self.year else "undated", self.number)


# Tokens of symbols, by their folded form. Those with Đ or mixed case are spelt out, the rest are capitals.
_TYPES: Final = {
    "nd": "NĐ", "qd": "QĐ", "tt": "TT", "ttlt": "TTLT", "nq": "NQ", "ct": "CT", "pl": "PL", "l": "L", "kh": "KH",
    "bc": "BC", "ttr": "TTr", "tb": "TB", "hd": "HD", "kl": "KL", "cd": "CĐ", "vbhn": "VBHN", "cv": "CV", "qc": "QC",
    "sl": "SL",
}  # fmt: skip
_ISSUERS: Final = {
    folded: name
    for name in [
        "CP",
        "TTg",
        "CTN",
        "TW",
        "TWĐ",
        "UBND",
        "HĐND",
        "UBTVQH",
        "QH",
        "NHNN",
        "TTCP",
        "VPCP",
        "VPQH",
        "BCA",
        "BCT",
        "BCN",
        "BGDĐT",
        "BGTVT",
        "BKHCN",
        "BKHĐT",
        "BLĐTBXH",
        "BNG",
        "BNN",
        "BNNPTNT",
        "BNNMT",
        "BNV",
        "BQP",
        "BTC",
        "BTNMT",
        "BTP",
        "BTTTT",
        "BVHTTDL",
        "BVHTT",
        "BXD",
        "BYT",
        "BDTTG",
        "UBDT",
        "UBCK",
        "TANDTC",
        "VKSNDTC",
        "HĐTP",
        "KTNN",
        "TCTK",
        "TLĐ",
        "MTTW",
        "BHXH",
        "TCHQ",
        "TCT",
        "BCĐ",
        "PTDT",
        "STTTT",
        "SKHCN",
        "SXD",
        "SYT",
        "STC",
        "SNV",
    ]
    for folded in (fold(name),)
}
_HYPHEN = r"[-\u2010-\u2015\u2212]"
_TOKEN = r"[A-Za-zĐđ]{1,10}\d{0,2}"
_NUMBER = re.compile(
    rf"(?<![\w/.])(?P<number>\d{{1,6}}[a-zA-Z]?)(?:\s?/\s?(?P<year>(?:19|20)\d\d))?(?:\s?/\s?|(?P<party>{_HYPHEN}))"
    rf"(?P<first>{_TOKEN})(?P<rest>(?:\s?(?:{_HYPHEN}|/)\s?(?:{_TOKEN}))*)(?![\wĐđ])"
)
_PART = re.compile(rf"(\s?)({_HYPHEN}|/)(\s?)({_TOKEN})")
_WORDS: Final = {
    "nghi dinh": "nghi-dinh", "decree": "nghi-dinh", "bo luat": "bo-luat", "luat": "luat", "law": "luat",
    "phap lenh": "phap-lenh", "nghi quyet": "nghi-quyet", "resolution": "nghi-quyet",
}  # fmt: skip
_WORD_BEFORE = re.compile(rf"(?:{'|'.join(_WORDS)})(?:\s+\S+){{0,6}}?\s*(?:so|no\.?|:)?\s*$")
_BARE_DECREE = re.compile(
    r"(?:nghị\s+định|nghi\s+dinh|decree)\s+(?:số\s+|so\s+|no\.?\s+)?(\d{1,3})/((?:19|20)\d\d)(?![\d/])", re.I
)
_DATE_AFTER = re.compile(
    r"\s*(?:,|\(|-)?\s*(?:ban hành\s+)?(?:ngày|ngay|dated|of|on)\s+"
    r"(\d{1,2}\s*[/.\-]\s*\d{1,2}\s*[/.\-]\s*\d{4}|\d{1,2}\s+(?:tháng|thang)\s+\d{1,2}\s+(?:năm|nam)\s+\d{4}"
    r"|\d{1,2} [A-Z][a-z]+ \d{4}"
    r"|[A-Z][a-z]+ \d{1,2}, \d{4})|\s*(?:,|\()?\s*(?:năm|nam)\s+(\d{4})"
)


def _token(text: str) -> str | None:
    """A token in its right spelling, if it is one that stands in numbers of acts."""
    folded = fold(text)
    if known := _TYPES.get(folded) or _ISSUERS.get(folded):
        return known
    match = re.fullmatch(r"(qh|ubtvqh)(\d{1,2})", folded)
    return f"{match[1].upper()}{match[2]}" if match else None


def _symbol(first: str, rest: str) -> tuple[list[str], int] | None:
    """The tokens of a symbol, and how much of `rest` they take."""
    start = _token(first)
    if start is None:
        return None
    tokens, used = [start], 0
    for match in _PART.finditer(rest):
        if match.start() != used:
            break
        known = _token(match[4])
        spaced = match[1] or match[3]
        if known is None and (spaced or not match[4].isupper() or len(match[4]) < 2):
            break
        tokens.append(known or match[4])
        used = match.end()
    return tokens, used


def _kind(tokens: list[str], words: str | None) -> str:
    first, last = tokens[0], tokens[-1]
    if first.startswith("QH"):
        return words if words in ("bo-luat", "nghi-quyet") else "luat"
    if first.startswith("UBTVQH"):
        return words or "nghi-quyet"
    by_first = {
        "NĐ": "nghi-dinh", "TT": "thong-tu", "TTLT": "thong-tu-lien-tich", "CT": "chi-thi", "PL": "phap-lenh",
        "L": "lenh", "KH": "ke-hoach",
    }  # fmt: skip
    if first == "QĐ":
        return "quyet-dinh-ttg" if last == "TTg" else "quyet-dinh"
    if first == "NQ":
        return {"CP": "nghi-quyet-cp", "TW": "nghi-quyet-tw"}.get(last, "nghi-quyet")
    return by_first.get(first, "cong-van")


def find_acts(text: str) -> list[LegalAct]:
    """Every act whose number stands in the text, in order, each once by its place."""
    if "/" not in text:
        return []
    text = nfc(text)
    found = [act for match in _NUMBER.finditer(text) if (act := _act(text, match))]
    taken = [(act.start, act.end) for act in found]
    found += [act for act in _bare_decrees(text) if not any(a <= act.start < b for a, b in taken)]
    return sorted(found, key=lambda act: act.start)


def _act(text: str, match: re.Match[str]) -> LegalAct | None:
    symbol = _symbol(match["first"], match["rest"])
    if symbol is None:
        return None
    tokens, used = symbol
    party = tokens[-1] == "TW"
    if len(tokens) == 1 and not tokens[0].startswith(("QH", "UBTVQH")):
        return None
    if match["party"] and not party:
        return None
    kind = _kind(tokens, _word_before(text[: match.start()]))
    if kind == "cong-van" and tokens[0] not in _ISSUERS.values() and tokens[0] not in _TYPES.values():
        return None
    end = match.start("rest") + used
    issued = _date_after(text[end : end + 60])
    year = int(match["year"]) if match["year"] else (issued.year if issued else None)
    number = match["number"].lower().zfill(2) if match["number"].isdigit() else match["number"].lower()
    joined = f"{'-'.join(tokens[:-1])}/{tokens[-1]}" if party else "-".join(tokens)
    act = LegalAct(kind, number, year, joined, tokens[-1], issued, bool(match["year"]), match.start(), end)
    return act if year else replace(act, year=_known_years().get(fold(act.normalised)))


def _word_before(text: str) -> str | None:
    match = _WORD_BEFORE.search(fold(text[-80:]))
    return next((kind for word, kind in _WORDS.items() if match[0].startswith(word)), None) if match else None


def _date_after(text: str) -> date | None:
    match = _DATE_AFTER.match(text)
    reading = parse_date(match[1] or match[2]) if match else None
    if isinstance(reading, Day):
        return reading.date
    return date(reading.year, 1, 1) if isinstance(reading, Year) else None


@lru_cache(maxsize=1)
def _known_years() -> dict[str, int]:
    """Years of the acts in the scheme of legal acts, by folded number."""
    years: dict[str, int] = {}
    for concept in scheme("legal-act"):
        year = concept.iri.rsplit("/", 2)[-2]
        if year.isdigit():
            years[fold(concept.code)] = int(year)
    return years


def _bare_decrees(text: str) -> Iterator[LegalAct]:
    """`Nghị định 47/2020`: the Government alone issues decrees."""
    for match in _BARE_DECREE.finditer(text):
        yield LegalAct(
            "nghi-dinh", match[1].zfill(2), int(match[2]), "NĐ-CP", "CP", None, True, match.start(1), match.end(2)
        )


def parse_act(text: str) -> LegalAct | None:
    """The one act that a text names; None if it names none or several."""
    found = find_acts(text)
    return found[0] if len({act.iri for act in found}) == 1 else None
