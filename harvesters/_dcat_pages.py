"""Finding the next page of a catalog: Hydra in both generations, links as IRIs or as literals."""

from __future__ import annotations

import re
from collections.abc import Collection
from urllib.parse import urldefrag, urljoin

from harvesters import _dcat_terms as term
from harvesters._dcat_index import link, literal_text

__all__ = ["dead_end", "next_page", "total_items"]

Triple = tuple[str, str, str]


def next_page(hydra: list[Triple], here: str, visited: Collection[str]) -> str | None:
    """Address of the page after this one; None on the last page, and when every link leads back.

    `hydra` holds the page's statements with Hydra predicates. The link of the page that was asked for wins over links
    that describe other pages.
    """
    links = [(subject, obj) for subject, predicate, obj in hydra if predicate in term.NEXT]
    links.sort(key=lambda pair: not _same(pair[0], here))
    for _, obj in links:
        target = link(obj)
        if target is None:
            continue
        address = urldefrag(urljoin(here, target.strip())).url
        if address not in visited and address.split(":", 1)[0] in ("http", "https", "file"):
            return address
    return None


def dead_end(hydra: list[Triple], here: str) -> str | None:
    """The link to a next page that leads back to this very page or to no address, where the page is not the last.

    What lies behind it cannot be known, unlike behind a link back to the first page, which closes the circle.
    """
    places = [(predicate, urldefrag(urljoin(here, target.strip())).url) for _, predicate, obj in hydra
              if (target := link(obj)) is not None]  # fmt: skip
    own = urldefrag(here).url
    if any(predicate in term.LAST and place == own for predicate, place in places):
        return None
    nexts = [place for predicate, place in places if predicate in term.NEXT]
    odd = [place for place in nexts if place == own or place.split(":", 1)[0] not in ("http", "https", "file")]
    return odd[0] if odd and len(odd) == len(nexts) else None


def _same(subject: str, here: str) -> bool:
    return subject.strip("<>").split("#")[0] == here.split("#")[0]


def total_items(hydra: list[Triple]) -> int | None:
    """How many members the whole listing has, as the page says."""
    totals = [
        int(digits[0])
        for _, predicate, obj in hydra
        if predicate == term.TOTAL and (digits := re.match(r"\s*(\d{1,12})\s*$", literal_text(obj) or ""))
    ]
    return max(totals, default=None)
