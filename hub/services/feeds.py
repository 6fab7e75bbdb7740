"""Feeds: what changed, by the protocols that others already speak.

/feeds/ldes                      a Linked Data Event Stream (DCAT-AP Feeds), and one for each agency
/oai                             OAI-PMH 2.0
"""

from __future__ import annotations

from starlette.routing import BaseRoute

from hub.services._feeds_ldes import ldes_routes
from hub.services._feeds_oai import oai_routes
from hub.services.context import Services

__all__ = ["routes"]


def routes(services: Services) -> list[BaseRoute]:
    """Every address of the feeds."""
    return [*ldes_routes(services), *oai_routes(services)]
