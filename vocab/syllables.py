"""What can be a Vietnamese syllable: the yardstick by which a wrong decoding is told from a right one.

The rules of spelling are strict (an initial, a rime out of about 160, one tone, stops with two tones only), so that
bytes read in a wrong encoding almost never make syllables, and text of other languages seldom does.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

__all__ = ["is_syllable", "syllable_share", "words_of"]

_ONSET: Final = r"(?:ngh|ng|nh|gh|gi|kh|th|tr|ph|ch|[bcdđghklmnprstvx])?"
_RIMES: Final = (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et "
    "ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong ooc "
    "oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh uêu ui um un ung "
    "uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên uyêt uyn uynh uyt uyp uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm "
    "ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu"
)
_QU_RIMES: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êch ênh êt i ia in it "
    "o ôc ơ ơn ơt y ynh yên yêt yt yu ych"
)


def _any_of(words: str) -> str:
    return "|".join(sorted(words.split(), key=len, reverse=True))


_SYLLABLE = re.compile(rf"{_ONSET}(?:{_any_of(_RIMES)})|qu(?:{_any_of(_QU_RIMES)})|gi[nt]?")
_TONES: Final = frozenset("\u0300\u0301\u0303\u0309\u0323")
_MARKED_CONSONANT = re.compile("[^aeiouy\u0302\u0306\u031b][\u0300\u0301\u0303\u0309\u0323]")
_STOPS: Final = ("c", "p", "t", "ch")
_STOP_TONES: Final = frozenset("\u0301\u0323")


def is_syllable(word: str) -> bool:
    """Whether a word (any case, NFC or NFD) is spelt as a Vietnamese syllable, with or without a tone."""
    return len(word) <= 16 and _is_syllable(word)


@lru_cache(maxsize=1 << 15)
def _is_syllable(word: str) -> bool:
    parts = unicodedata.normalize("NFD", word.lower())
    if _MARKED_CONSONANT.search(parts):
        return False
    tones = [char for char in parts if char in _TONES]
    if len(tones) > 1:
        return False
    base = unicodedata.normalize("NFC", "".join(char for char in parts if char not in _TONES))
    if _SYLLABLE.fullmatch(base) is None:
        return False
    return not (tones and base.endswith(_STOPS) and tones[0] not in _STOP_TONES)


_EDGES: Final = "".join(map(chr, range(0x21, 0x30))) + ":;<=>?@[\\]^_`{|}~0123456789“”‘’…–"


def words_of(text: str) -> list[str]:
    """Words as they stand between blanks and ASCII punctuation, digits taken off."""
    return [word for chunk in re.split(r"[\s/,;:()\"\-]+", text) if (word := chunk.strip(_EDGES))]


def syllable_share(words: list[str]) -> float:
    """Share of the words that are syllables; 0 for no words."""
    return sum(map(is_syllable, words)) / len(words) if words else 0.0
