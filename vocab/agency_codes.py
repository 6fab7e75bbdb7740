"""Electronic identifiers of agencies: `H57`, `00.00.H57`, `000.00.00.H57`, `V1V2V3.Z1Z2.Y1Y2.H49` and their spellings.

The last group is the agency of the first level (H: a province, G: a central agency, and other letters); each group
to its left is one level lower. Zeros say that there is no lower level.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["AgencyCode", "parse_agency_code"]

_CODE = re.compile(r"(?:VN:GOV:)?(?:(?:(\d{3})\.)?(\d{2})\.)?(?:(\d{2})\.)?([A-Z])\.?(\d{2})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AgencyCode:
    """A parsed code. `root` is the agency of the first level; `below` the levels under it, highest first."""

    root: str
    below: tuple[str, ...] = ()

    @property
    def short(self) -> str:
        """`H57`, or with its lower levels `15.H49`."""
        return ".".join((*reversed(self.below), self.root))

    @property
    def full(self) -> str:
        """The four groups written out: `000.00.00.H57`."""
        second, third, fourth = (*self.below, "00", "00", "000")[:3] if len(self.below) < 3 else self.below
        fourth = fourth if len(fourth) == 3 else "000"
        return f"{fourth}.{third}.{second}.{self.root}"


def parse_agency_code(text: str) -> AgencyCode | None:
    """Read a code in any of its spellings; None if the text is none."""
    match = _CODE.fullmatch(text.strip().replace(" ", ""))
    if match is None:
        return None
    fourth, third, second, letter, number = match.groups()
    if second is None and third is not None:  # `15.H49`: one group is the second level
        second, third = third, None
    levels = [second or "00", third or "00", fourth or "000"]
    while levels and not int(levels[-1]):
        levels.pop()
    return AgencyCode(f"{letter.upper()}{number}", tuple(levels))
