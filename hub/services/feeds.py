"""Feeds: the catalog and what changed in it, by the protocols that others already speak.

/feeds                           what there is for the caller
/feeds/ldes                      a Linked Data Event Stream (DCAT-AP Feeds); one for each agency beside it
/oai                             OAI-PMH 2.0
/data.json, /catalog.csv         the whole catalog in one answer (`/catalog.csv` is routed by `catalog`)
/feeds/atom                      any search as Atom
/sitemap.xml, /dumps             for search engines; as files
    /api/v1/webhooks                 being told of changes instead of asking
"""

from __future__ import annotations

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hub.services._feeds_atom import atom
from hub.services._feeds_data_json import data_json
from hub.services._feeds_dumps import dump_file, dumps
from hub.services._feeds_index import feeds_index
from hub.services._feeds_ldes import ldes_routes
from hub.services._feeds_oai import oai_routes
from hub.services._feeds_sitemap import sitemap, sitemap_part
from hub.services._feeds_webhook_api import webhook_routes
from hub.services.context import Services

__all__ = ["routes"]

_Endpoint = Callable[[Services, Request], Response]
_PLAIN: tuple[tuple[str, str, _Endpoint], ...] = (
    ("/feeds", "feeds", feeds_index),
    ("/feeds/atom", "atom", atom),
    ("/data.json", "data_json", data_json),
    ("/sitemap.xml", "sitemap", sitemap),
    ("/sitemap/{number}.xml", "sitemap_part", sitemap_part),
    ("/dumps", "dumps", dumps),
    ("/dumps/{name}", "dump_file", dump_file),
)


def routes(services: Services) -> list[BaseRoute]:
    """Every address of the feeds."""
    plain = [Route(path, _bound(endpoint, services), name=name) for path, name, endpoint in _PLAIN]
    return [*plain, *ldes_routes(services), *oai_routes(services), *webhook_routes(services)]


def _bound(endpoint: _Endpoint, services: Services) -> Callable[[Request], Response]:
    def answer(request: Request) -> Response:
        return endpoint(services, request)

    return answer
