"""Reading what people write for administrative units: kinds and their abbreviations, names, parts of an address."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from vocab.text import fold, normalise_tone, one_line
from vocab.units_table import Kind

__all__ = ["Form", "Part", "exact_key", "folded_key", "inner_parts", "is_street", "name_key", "parts_of", "split_kind"]

_CITIES = (Kind.CENTRAL_CITY, Kind.CITY)

# Words before a name, with and without diacritics; a single letter needs a dot, a blank or a number after it.
_BEFORE: Final[tuple[tuple[str, tuple[Kind, ...]], ...]] = (
    (r"tỉnh\s+|t\.\s*", (Kind.PROVINCE,)),
    (r"(?:thủ đô|thành phố trực thuộc trung ương)\s+", (Kind.CENTRAL_CITY,)),
    (r"thành\s*phố\s+|tp\.\s*|t\.p\.?\s*|tp\s+|t\.\s?phố\s+", _CITIES),
    (r"quận\s*(?=\d)|quận\s+|q\.\s*|q\s+|q(?=\d)", (Kind.URBAN_DISTRICT,)),
    (r"huyện\s+(?:đảo\s+)?|h\.\s*|h\s+", (Kind.RURAL_DISTRICT,)),
    (r"thị\s*xã\s+|tx\.\s*|tx\s+|t\.x\.?\s*", (Kind.TOWN,)),
    (r"thị\s*trấn\s+|tt\.\s*|tt\s+|t\.t\.?\s*", (Kind.TOWNSHIP,)),
    (r"phường\s*(?=\d)|phường\s+|p\.\s*|p\s+|p(?=\d)", (Kind.WARD,)),
    (r"xã\s+(?:đảo\s+)?|x\.\s*|x\s+", (Kind.COMMUNE,)),
    (r"đặc\s*khu\s+|đk\.\s*|đk\s+", (Kind.SPECIAL_ZONE,)),
    (r"(?:province of)\s+", (Kind.PROVINCE,)),
    (r"(?:city of|municipality of)\s+", _CITIES),
    (r"(?:district|dist\.?)\s+", (Kind.URBAN_DISTRICT, Kind.RURAL_DISTRICT)),
    (r"ward\s+", (Kind.WARD,)),
    (r"commune\s+(?:of\s+)?", (Kind.COMMUNE,)),
)
_PLAIN_BEFORE: Final[tuple[tuple[str, tuple[Kind, ...]], ...]] = (
    (r"tinh\s+", (Kind.PROVINCE,)),
    (r"(?:thu do)\s+", (Kind.CENTRAL_CITY,)),
    (r"thanh\s*pho\s+", _CITIES),
    (r"quan\s*(?=\d)|quan\s+", (Kind.URBAN_DISTRICT,)),
    (r"huyen\s+(?:dao\s+)?", (Kind.RURAL_DISTRICT,)),
    (r"thi\s*xa\s+", (Kind.TOWN,)),
    (r"thi\s*tran\s+", (Kind.TOWNSHIP,)),
    (r"phuong\s*(?=\d)|phuong\s+", (Kind.WARD,)),
    (r"xa\s+(?:dao\s+)?", (Kind.COMMUNE,)),
    (r"dac\s*khu\s+|dk\.\s*", (Kind.SPECIAL_ZONE,)),
)
_AFTER: Final[tuple[tuple[str, tuple[Kind, ...]], ...]] = (
    (r"province", (Kind.PROVINCE,)),
    (r"(?:capital )?city|municipality", _CITIES),
    (r"district", (Kind.URBAN_DISTRICT, Kind.RURAL_DISTRICT)),
    (r"ward", (Kind.WARD,)),
    (r"commune", (Kind.COMMUNE,)),
    (r"town(?:ship)?", (Kind.TOWN, Kind.TOWNSHIP)),
    (r"special (?:zone|administrative region)", (Kind.SPECIAL_ZONE,)),
)


def _joined(table: tuple[tuple[str, tuple[Kind, ...]], ...]) -> str:
    return "|".join(f"(?P<k{number}>{pattern})" for number, (pattern, _) in enumerate(table))


_BEFORE_RE = re.compile(rf"(?:{_joined(_BEFORE)})(?P<core>.*\w.*)")
_PLAIN_RE = re.compile(rf"(?:{_joined(_PLAIN_BEFORE)})(?P<core>.*\w.*)")
_AFTER_RE = re.compile(rf"(?P<core>.*\w)\s+(?:{_joined(_AFTER)})")


@dataclass(frozen=True, slots=True)
class Form:
    """One way to read a part: what kinds its words allow (none: any), and the name itself in lower case."""

    kinds: tuple[Kind, ...]
    core: str
    key: str

    @classmethod
    def of(cls, kinds: tuple[Kind, ...], core: str) -> Form:
        """A form with its key."""
        return cls(kinds, core, name_key(core))


@dataclass(frozen=True, slots=True)
class Part:
    """One part of an address, with the ways to read it. `plain`: the whole text was written without diacritics."""

    text: str
    forms: tuple[Form, ...]
    plain: bool


def _kinds(match: re.Match[str], table: tuple[tuple[str, tuple[Kind, ...]], ...]) -> tuple[Kind, ...]:
    name = match.lastgroup
    for number, (_, kinds) in enumerate(table):
        if match[f"k{number}"] is not None:
            return kinds
    raise AssertionError(name)


def split_kind(name: str) -> tuple[tuple[Kind, ...], str]:
    """The kinds that the words before or after a name allow (none, if there are no such words), and the bare name."""
    lower = normalise_tone(name).lower().strip()
    if match := _BEFORE_RE.fullmatch(lower):
        return _kinds(match, _BEFORE), match["core"].strip()
    if lower.isascii() and (match := _PLAIN_RE.fullmatch(lower)):
        return _kinds(match, _PLAIN_BEFORE), match["core"].strip()
    if match := _AFTER_RE.fullmatch(lower):
        return _kinds(match, _AFTER), match["core"].strip()
    return (), lower


_NOT_ALNUM = re.compile(r"[\W_]+")
_FARM = re.compile(r"^(?:n\.\s?t\.?|nt\.?)\s+")
_ZEROS = re.compile(r"(?<!\d)0+(?=\d)")
_HARD_C = re.compile(r"k(?!h)")


@lru_cache(maxsize=1 << 15)
def exact_key(core: str) -> str:
    """A name with its diacritics, without blanks, hyphens and apostrophes: `bàrịavũngtàu`."""
    return _NOT_ALNUM.sub("", _ZEROS.sub("", normalise_tone(core).lower()))


@lru_cache(maxsize=1 << 15)
def folded_key(core: str) -> str:
    """A name without diacritics, blanks and signs: `bariavungtau`."""
    return _NOT_ALNUM.sub("", _ZEROS.sub("", fold(core)))


@lru_cache(maxsize=1 << 15)
def name_key(core: str) -> str:
    """The key that all accepted spellings of a name share.

    Without case, diacritics, blanks and signs; `y` is `i` (Quy, Qui), hard `k` is `c` (Đắk, Đắc), `N.T` is Nông
    trường, `01` is `1`.
    """
    folded = fold(core)
    if folded[:1] == "n":
        folded = _FARM.sub("nong truong ", folded)
    if "0" in folded:
        folded = _ZEROS.sub("", folded)
    key = _NOT_ALNUM.sub("", folded).replace("y", "i")
    return _HARD_C.sub("c", key) if "k" in key else key


_SPLIT = re.compile(r"\s*[,;|\n()\[\]]+\s*")
_DASHES = re.compile(r"\s+[-–—]\s+|\s*/\s*|\s*>\s*|\s*→\s*")
_KIND_WORDS = (
    r"tỉnh|thành phố|tp\.|tp(?=\s)|quận|huyện|thị xã|tx\.|thị trấn|tt\.|phường|xã|đặc khu|q\.|h\.|p\.|x\."
    r"|tinh|thanh pho|quan|huyen|thi xa|thi tran|phuong|xa|dac khu"
)
_INNER = re.compile(rf"\s+[-–—,]?\s*(?=(?:{_KIND_WORDS})\s*\w)", re.IGNORECASE)
_COUNTRY: Final = frozenset({"viet nam", "vietnam", "vn", "nuoc viet nam", "chxhcn viet nam", "s.r. vietnam"})
_STREET = re.compile(
    r"(?:(?:so(?: nha)?|duong|pho|ngo|ngach|hem|kiet|thon|ap|to(?: dan pho)?|tdp|khu pho|kp|khom|khoi(?: pho)?"
    r"|ban|buon|lang|xom"
    r"|toa nha|tang|lo|quoc lo|tinh lo|ql|km|khu cong nghiep|kcn|khu do thi|khu dan cu"
    r"|khu tap the|chung cu|doi|bon|plei)\b"
    r"|\d+[a-z]?(?:[/-]\d+[a-z]?)*\s+\D).*"
)


def is_street(text: str) -> bool:
    """Whether a part is a house, street, hamlet or estate, below every administrative unit."""
    return _STREET.fullmatch(fold(text)) is not None


def _forms(text: str, plain: bool) -> tuple[Form, ...]:
    kinds, core = split_kind(text)
    whole = normalise_tone(text).lower().strip(" .")
    forms = [Form.of(kinds, core.strip(" ."))]
    if kinds:
        forms.append(Form.of((), whole))
    elif not plain and (match := _PLAIN_RE.fullmatch(fold(whole))):
        start = len(whole) - len(match["core"])  # a kind without diacritics before a name with them
        forms.append(Form.of(_kinds(match, _PLAIN_BEFORE), whole[start:]))
    return tuple(form for form in forms if form.key)


@lru_cache(maxsize=1 << 14)
def _part(text: str, plain: bool) -> Part:
    return Part(text, _forms(text, plain), plain)


def parts_of(text: str) -> list[Part]:
    """The parts of an address from finest to coarsest, cut at commas and brackets; the country is left out."""
    line = one_line(text).strip(" .\"'“”")
    plain = line.isascii()
    pieces = [piece.strip(" .") if len(piece) > 3 else piece for piece in _SPLIT.split(line)]
    return [_part(piece, plain) for piece in pieces if piece and fold(piece) not in _COUNTRY]


def inner_parts(part: Part) -> list[Part]:
    """A part cut further, at dashes or before words for kinds (`xã A huyện B tỉnh C`); one part if it cannot be."""
    pieces = [cut for dash in _DASHES.split(part.text) for cut in _INNER.split(dash)]
    return [_part(piece.strip(), part.plain) for piece in pieces if piece.strip() and fold(piece) not in _COUNTRY]
