"""The licences that a plain CKAN knows without configuration (facts: ids, titles, addresses, conformance)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

__all__ = ["LICENCES", "Licence"]


@dataclass(frozen=True, slots=True)
class Licence:
    """One licence as `license_list` shows it."""

    id: str
    title: str
    url: str = ""
    approved: bool = False
    generic: bool = False
    content: bool = False
    data: bool = False

    @property
    def is_open(self) -> bool:
        """What `isopen` of a package says."""
        return self.approved

    def as_dict(self) -> dict[str, Any]:
        """The entry of `license_list` (CKAN gives its flags as texts)."""
        conformance = "approved" if self.approved else "not reviewed"
        return {
            "domain_content": str(self.content),
            "domain_data": str(self.data),
            "domain_software": "False",
            "family": "",
            "id": self.id,
            "is_generic": str(self.generic),
            "maintainer": "",
            "od_conformance": conformance,
            "osd_conformance": "not reviewed",
            "status": "active",
            "title": self.title,
            "url": self.url,
        }


_OD: Final = "http://www.opendefinition.org/licenses/"
_ALL: Final = (
    Licence("notspecified", "License not specified", generic=True),
    Licence(
        "odc-pddl",
        "Open Data Commons Public Domain Dedication and License (PDDL)",
        f"{_OD}odc-pddl",
        approved=True,
        data=True,
    ),
    Licence("odc-odbl", "Open Data Commons Open Database License (ODbL)", f"{_OD}odc-odbl", approved=True, data=True),
    Licence("odc-by", "Open Data Commons Attribution License", f"{_OD}odc-by", approved=True, data=True),
    Licence("cc-zero", "Creative Commons CCZero", f"{_OD}cc-zero", approved=True, content=True, data=True),
    Licence("cc-by", "Creative Commons Attribution", f"{_OD}cc-by", approved=True),
    Licence("cc-by-sa", "Creative Commons Attribution Share-Alike", f"{_OD}cc-by-sa", approved=True, content=True),
    Licence("gfdl", "GNU Free Documentation License", f"{_OD}gfdl", approved=True, content=True),
    Licence("other-open", "Other (Open)", approved=True, generic=True, content=True),
    Licence("other-pd", "Other (Public Domain)", approved=True, generic=True, content=True),
    Licence("other-at", "Other (Attribution)", approved=True, generic=True, content=True),
    Licence(
        "uk-ogl",
        "UK Open Government Licence (OGL)",
        "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
        approved=True,
        content=True,
    ),
    Licence("cc-nc", "Creative Commons Non-Commercial (Any)", "http://creativecommons.org/licenses/by-nc/2.0/"),
    Licence("other-nc", "Other (Non-Commercial)", generic=True),
    Licence("other-closed", "Other (Not Open)", generic=True),
)

LICENCES: Final = {licence.id: licence for licence in _ALL}
