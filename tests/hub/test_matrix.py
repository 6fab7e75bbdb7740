"""Every route of the application, asked as both callers over a catalog where each visibility occurs.

Routes are enumerated from the application: a new one without an entry in `ASKED` fails here. What is withheld is
in no byte of any answer to anybody, and a change to it alters nothing there: no status, header, number or body.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from starlette.routing import Mount, Route

from hub.services.context import POSITION
from vocab.terms import iri as iri_term

SECRET = "zzqxbimat"
"""A word that stands only in withheld records: in titles, IRIs, keywords, addresses, the source's title and id."""

ASKED: dict[str, list[str]] = {
    "/": ["/", "/?lang=en"],
    "/datasets": ["/datasets", "/datasets?q={secret}", "/datasets?q=giao+thong", "/datasets?source={secret}-src",
                  "/datasets?q=giao&page=2", "/datasets?organization={secret}", "/datasets?sort=title&format=CSV"],
    "/catalog": ["/catalog"],
    "/catalog.{suffix}": ["/catalog.ttl", "/catalog.rdf", "/catalog.jsonld", "/catalog.nt", "/catalog.ttl?page=2",
                          "/catalog.nt?modified_since=2020-01-01", "/catalog.nt?after={hidden}"],
    "/dataset": ["/dataset?uri={hidden_iri}", "/dataset?uri={public_iri}"],
    "/dataset/{key}": ["/dataset/{hidden}", "/dataset/{hidden_name}", "/dataset/{hidden}.ttl", "/dataset/{public}",
                       "/dataset/{public}.nt", "/dataset/{gone}", "/dataset/{rival}", "/dataset/{unknown}"],
    "/distribution": ["/distribution?uri={hidden_iri}/file/0", "/distribution?uri={public_iri}/file/0"],
    "/distribution/{key}": ["/distribution/{hidden}", "/distribution/{unknown}"],
    "/record/{key}": ["/record/{hidden}", "/record/{public}", "/record/{gone}"],
    "/source/{key}": ["/source/{secret}-src", "/source/open"],
    "/.well-known/genid/{key}": ["/.well-known/genid/{unknown}"],
    "/agent/{key}": ["/agent/{hidden}"],
    "/contact/{key}": ["/contact/{hidden}"],
    "/service/{key}": ["/service/{hidden}"],
    "/static/{name}": ["/static/hub.css", "/static/hub.js", "/static/icon.svg", "/static/none.css"],
    "/oai/rdf.xsd": ["/oai/rdf.xsd"],
    "/oai": ["/oai", *(f"/oai?verb={verb}" for verb in (
        "Identify", "ListMetadataFormats", "ListSets", "ListRecords&metadataPrefix=oai_dc",
        "ListRecords&metadataPrefix=dcat_ap&set=agency",
        "ListIdentifiers&metadataPrefix=oai_dc&set=source:{secret}-src",
        "GetRecord&metadataPrefix=oai_dc&identifier=oai:127.0.0.1:{hidden}",
        "GetRecord&metadataPrefix=oai_dc&identifier=oai:127.0.0.1:{gone}"))],
    "/catalog.csv": ["/catalog.csv", "/catalog.csv?lang=vi"],
    "/data.json": ["/data.json"],
    "/feeds": ["/feeds"],
    "/feeds/atom": ["/feeds/atom", "/feeds/atom?q={secret}", "/feeds/atom?fq=title:{secret}",
                    "/feeds/atom?source={secret}-src"],
    "/sitemap.xml": ["/sitemap.xml"],
    "/sitemap/{number}.xml": ["/sitemap/1.xml", "/sitemap/2.xml"],
    "/dumps": ["/dumps"],
    "/dumps/{name}": ["/dumps/SHA256SUMS", "/dumps/catalog.nq.gz"],
    "/feeds/ldes": ["/feeds/ldes"],
    "/feeds/ldes/chapter/{number}": ["/feeds/ldes/chapter/1"],
    "/feeds/ldes/page/{number}": ["/feeds/ldes/page/1", "/feeds/ldes/page/2"],
    "/feeds/ldes/event/{name}": ["/feeds/ldes/event/1", "/feeds/ldes/event/2-old", "/feeds/ldes/event/50"],
    "/feeds/{feed}/ldes": ["/feeds/all/ldes", "/feeds/{secret}/ldes"],
    "/feeds/{feed}/ldes/chapter/{number}": ["/feeds/all/ldes/chapter/1"],
    "/feeds/{feed}/ldes/page/{number}": ["/feeds/all/ldes/page/1"],
    "/feeds/{feed}/ldes/event/{name}": ["/feeds/all/ldes/event/1"],
    "/data": ["/data?uri={hidden_iri}/file/0", "/data?uri={public_iri}/file/0", "/data"],
    "/data/{key}": ["/data/{hidden}", "/data/{unknown}"],
    "/sign-in": ["/sign-in", "/sign-in?then=/dataset/{hidden}", "POST /sign-in"],
    "/sign-in/{provider}": ["/sign-in/{secret}"],
    "/sign-in/{provider}/return": ["/sign-in/{secret}/return?code=x&state=y"],
    "/sign-out": ["POST /sign-out"],
    "/api/v1/webhooks": ["/api/v1/webhooks"],
    "/api/v1/webhooks/{webhook_id}": ["/api/v1/webhooks/{hidden}"],
    "/api/v1/webhooks/{webhook_id}/enable": ["POST /api/v1/webhooks/{hidden}/enable"],
    "/api/v1/webhooks/{webhook_id}/key": ["POST /api/v1/webhooks/{hidden}/key"],
    "/api/v1/access/requests": ["/api/v1/access/requests", "POST /api/v1/access/requests"],
    "/api/v1/access/requests/{number}": ["/api/v1/access/requests/1"],
    "/api/v1/access/requests/{number}/grant": ["POST /api/v1/access/requests/1/grant"],
    "/api/v1/access/requests/{number}/refuse": ["POST /api/v1/access/requests/1/refuse"],
    "/api/v1/access/requests/{number}/withdraw": ["POST /api/v1/access/requests/1/withdraw"],
    "/api/v1/access/reminders": ["/api/v1/access/reminders"],
    "/agreement/{number}": ["/agreement/1", "/agreement/x"],
    "/healthz": ["/healthz"],
    "/readyz": ["/readyz"],
    "/metrics": ["/metrics"],
    "/openapi.json": ["/openapi.json"],
    "/robots.txt": ["/robots.txt"],
    "/profile": ["/profile"],
    "/profile/context.jsonld": ["/profile/context.jsonld"],
    "/profile/class/{name}": ["/profile/class/Dataset"],
    "/profile/shapes/{name}.ttl": ["/profile/shapes/Dataset.ttl"],
    "/profile/scheme/{name}.ttl": ["/profile/scheme/frequency.ttl"],
    "/profile/scheme/{name}": ["/profile/scheme/frequency"],
    "/def": ["/def?uri={hidden_iri}", "/def?uri=http://www.w3.org/ns/dcat%23Dataset"],
    "/sparql": ["/sparql", "/sparql?query={count}", "/sparql?query={words}", "/sparql?query={graphs}",
                "/sparql?query={describe}"],
    "/sparql/vocabulary.json": ["/sparql/vocabulary.json"],
    "/api/3": ["/api/3"],
    "/api/3/": ["/api/3/"],
    "/api/action/{action}": ["/api/action/package_list", "/api/action/package_show?id={hidden}"],
    "/api/3/action/{action}": [f"/api/3/action/{path}" for path in (
        "status_show", "package_list", "package_show?id={hidden}", "package_show?id={hidden_name}",
        "package_show?id={public}", "package_search", "package_search?q={secret}",
        "package_search?facet.field=[%22organization%22,%22tags%22,%22res_format%22,%22harvest_source_id%22]&rows=0",
        "package_search?include_private=true", "package_autocomplete?q={secret}", "current_package_list_with_resources",
        "resource_show?id={hidden}", "resource_search?query=name:{secret}", "organization_list?all_fields=true",
        "group_list?all_fields=true", "tag_list", "tag_list?query={secret}", "license_list", "vocabulary_list",
        "organization_show?id={secret}", "help_show?name=package_show", "package_delete?id={hidden}",
    )],
    "/api/3/action/{action}/": ["/api/3/action/package_list/", "/api/3/action/package_show/?id={hidden}"],
    "/api/v1/sources": ["/api/v1/sources"],
    "/api/v1/sources/{source_id}": ["/api/v1/sources/{secret}-src"],
    "/api/v1/sources/{source_id}/pause": ["POST /api/v1/sources/{secret}-src/pause"],
    "/api/v1/sources/{source_id}/resume": ["POST /api/v1/sources/{secret}-src/resume"],
    "/api/v1/sources/{source_id}/run": ["POST /api/v1/sources/{secret}-src/run"],
    "/api/v1/sources/{source_id}/test": ["POST /api/v1/sources/{secret}-src/test"],
    "/api/v1/jobs": ["/api/v1/jobs"],
    "/api/v1/jobs/{number}": ["/api/v1/jobs/1"],
    "/api/v1/jobs/{number}/cancel": ["POST /api/v1/jobs/1/cancel"],
    "/api/v1/plans": ["/api/v1/plans"],
    "/api/v1/plans/{number}": ["/api/v1/plans/1"],
    "/api/v1/plans/{number}/approve": ["POST /api/v1/plans/1/approve"],
    "/api/v1/plans/{number}/reject": ["POST /api/v1/plans/1/reject"],
    "/api/v1/records": ["/api/v1/records", "/api/v1/records?source={secret}-src", "/api/v1/records?limit=1&offset=1"],
    "/api/v1/records/{key}": ["/api/v1/records/{hidden}", "/api/v1/records/{public}", "/api/v1/records/{gone}"],
    "/api/v1/records/{key}/history": ["/api/v1/records/{hidden}/history", "/api/v1/records/{public}/history"],
    "/api/v1/findings": ["/api/v1/findings"],
    "/api/v1/projections": ["/api/v1/projections"],
    "/api/v1/projections/{name}/reconcile": ["POST /api/v1/projections/search/reconcile"],
    "/api/v1/resolve": ["/api/v1/resolve?text={secret}", "/api/v1/resolve?text=ha+noi"],
    "/api/v1/access/explain": ["/api/v1/access/explain?record={hidden}", "/api/v1/access/explain?record={public}",
                               "/api/v1/access/explain?record={public}&caller=admin"],
    "/api/v1/access/grants": ["/api/v1/access/grants", "POST /api/v1/access/grants"],
    "/api/v1/access/grants/{number}": ["/api/v1/access/grants/1"],
    "/api/v1/access/grants/{number}/revoke": ["POST /api/v1/access/grants/1/revoke"],
    "/api/v1/access/records/{key}": ["/api/v1/access/records/{hidden}", "/api/v1/access/records/{public}"],
    "/api/v1/access/defaults": ["/api/v1/access/defaults"],
    "/api/v1/access/defaults/{name}": ["/api/v1/access/defaults/open"],
    "/api/v1/agencies": ["/api/v1/agencies"],
    "/api/v1/audit": ["/api/v1/audit", "/api/v1/audit?record={hidden}"],
    "/api/v1/audit/verify": ["/api/v1/audit/verify"],
    "/api/v1/audit/export": ["/api/v1/audit/export"],
    "/api/v1/validate": ["POST /api/v1/validate?kind=none"],
}  # fmt: skip

TOKEN_ONLY = re.compile(r"/api/v1/(sources|jobs|plans|findings|projections)")
ACCEPTS = ("text/html", "text/turtle", "application/ld+json", "*/*")


def paths(routes: list[Any], prefix: str = "") -> Iterator[str]:
    for route in routes:
        if isinstance(route, Mount):
            yield from paths(route.routes, prefix + route.path)
        else:
            assert isinstance(route, Route), route
            yield prefix + route.path


def fill(catalog: Any) -> dict[str, str]:
    """Public, withheld, withdrawn and rival records; a public one that links to a withheld one."""
    dataset_graph = catalog.graph
    hidden_iri = f"https://{SECRET}.test/d1"
    catalog.source("open", title="Cổng mở")
    catalog.source("rival", title="Cổng khác", priority=200)
    catalog.source(f"{SECRET}-src", title=f"Nguồn {SECRET}")
    relation = f"<https://open.test/d2> <http://purl.org/dc/terms/relation> {iri_term(hidden_iri)} ."
    public = [
        (
            f"d{n}",
            f"https://open.test/d{n}",
            dataset_graph(f"https://open.test/d{n}", f"Giao thông {n}"),
            f"Giao thông {n}",
        )
        for n in range(1, 6)
    ]
    hide(catalog, "một")
    catalog.put("open", *public)
    linking = dataset_graph("https://open.test/d2", "Giao thông 2", more=(relation,))
    catalog.put("open", ("d2", "https://open.test/d2", linking, "Giao thông 2"), links={"d2": [hidden_iri]})
    shadow = dataset_graph("https://open.test/d1", "Bản sao giao thông")
    catalog.put("rival", ("d1", "https://open.test/d1", shadow, "Bản sao giao thông"))
    gone = dataset_graph("https://open.test/gone", "Đã gỡ")
    catalog.put("open", ("gone", "https://open.test/gone", gone, "Đã gỡ"))
    catalog.withdraw("open", "gone")
    catalog.follow()
    return {
        "secret": SECRET,
        "hidden": catalog.uid(f"{SECRET}-src", "d1"),
        "hidden_name": f"bi-mat-{SECRET}-1",
        "hidden_iri": hidden_iri,
        "public": catalog.uid("open", "d2"),
        "public_iri": "https://open.test/d2",
        "gone": catalog.uid("open", "gone"),
        "rival": catalog.uid("rival", "d1"),
        "unknown": "0f0e0d0c-0b0a-5908-8706-050403020100",
        "count": quote("SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"),
        "words": quote('SELECT * WHERE { ?s ?p ?o FILTER(CONTAINS(LCASE(STR(?o)), "' + SECRET + '")) }'),
        "graphs": quote("SELECT ?g (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g"),
        "describe": quote(f"DESCRIBE <{hidden_iri}>"),
    }


def hide(catalog: Any, words: str, *, number: int = 1) -> None:
    dataset_graph = catalog.graph
    iri = f"https://{SECRET}.test/d{number}"
    title = f"Bí mật {SECRET} {number}"
    catalog.put(
        f"{SECRET}-src",
        (f"d{number}", iri, dataset_graph(iri, title, words=f"{SECRET} {words}", files=2), title),
        withheld=True,
    )


def ask(client: Any, asked: str, names: dict[str, str], **headers: str) -> httpx.Response:
    method, _, path = asked.rpartition(" ")
    answer: httpx.Response = client.request(method or "GET", path.format_map(names), headers=headers)
    return answer


def everything(client: Any, names: dict[str, str]) -> dict[tuple[str, str], httpx.Response]:
    return {
        (asked, accept): ask(client, asked, names, accept=accept)
        for entries in ASKED.values()
        for asked in entries
        for accept in (ACCEPTS if not asked.startswith(("POST", "/static", "/api")) else ("*/*",))
    }


def compared(answer: httpx.Response) -> tuple[Any, ...]:
    """All that a caller sees, without the request's own id and the clock."""
    headers = {name: value for name, value in answer.headers.items() if name not in ("x-request-id", "date")}
    body = re.sub(rb'"request_id":"[0-9a-f]{32}"|<responseDate>[^<]*<', b"", answer.content)
    if answer.request.url.path.endswith("/access/explain"):
        body = re.sub(rb'"at":"[^"]*"', b"", body)  # the moment that was decided for: now
    if headers.get("content-encoding") == "gzip" and body != answer.content:
        del headers["content-length"]  # of what was compressed with its own id or time in it
    return answer.status_code, headers, body


@pytest.fixture
def filled(catalog: Any) -> tuple[Any, dict[str, str]]:
    return catalog, fill(catalog)


def test_every_route_is_asked(catalog: Any) -> None:
    there = set(paths(catalog.client().app.routes))
    assert there - ASKED.keys() == set(), "routes without an entry in ASKED"
    assert ASKED.keys() - there == set(), "entries of routes that are gone"


def test_nothing_withheld_is_in_any_byte_for_anybody(filled: tuple[Any, dict[str, str]]) -> None:
    catalog, names = filled
    client = catalog.client()
    for (asked, accept), answer in everything(client, names).items():
        told = b"\n".join([*(f"{name}: {value}".encode() for name, value in answer.headers.items()), answer.content])
        told = told.replace(names["unknown"].encode(), b"")
        # What the caller itself wrote may come back to it: the words of the request are taken out first.
        for own in (asked.format_map(names), *re.findall(r"=([^&]*)", asked.format_map(names))):
            told = told.replace(own.encode(), b"").replace(own.replace("&", "&amp;").encode(), b"")
        if "{secret}" not in asked and "{hidden" not in asked and "{words}" not in asked and "{describe}" not in asked:
            assert SECRET.encode() not in told, (asked, accept)
        assert f"Bí mật {SECRET}".encode() not in told, (asked, accept)
        assert answer.status_code < 500, (asked, accept, answer.text[:300])
        if TOKEN_ONLY.search(asked):
            assert answer.status_code == 401, asked


def test_withheld_and_unknown_are_the_same_to_anybody(filled: tuple[Any, dict[str, str]]) -> None:
    catalog, names = filled
    client = catalog.client()
    for asked in ("/dataset/{}", "/dataset/{}.ttl", "/record/{}", "/distribution/{}", "/api/v1/records/{}",
                  "/api/v1/records/{}/history"):  # fmt: skip
        for accept in ACCEPTS:
            hidden = client.get(asked.format(names["hidden"]), headers={"accept": accept})
            unknown = client.get(asked.format(names["unknown"]), headers={"accept": accept})
            assert compared(hidden) == compared(unknown), (asked, accept)
            assert hidden.status_code == 404


def test_a_change_to_what_is_withheld_alters_nothing_for_anybody(filled: tuple[Any, dict[str, str]]) -> None:
    catalog, names = filled
    client = catalog.client()
    time.sleep(1.1)  # Last-Modified is told once its second is over
    before = {key: compared(answer) for key, answer in everything(client, names).items()}
    hide(catalog, "hai")
    hide(catalog, "ba", number=2)
    for projected in (False, True):
        if projected:
            catalog.follow()
        for key, answer in everything(client, names).items():
            assert compared(answer) == before[key], (key, projected)
    catalog.withdraw(f"{SECRET}-src", "d1")
    catalog.follow()
    for key, answer in everything(catalog.client(), names).items():
        assert compared(answer) == before[key], key


def test_a_token_shows_what_is_withheld_and_is_never_publicly_cached(filled: tuple[Any, dict[str, str]]) -> None:
    catalog, names = filled
    client, token = catalog.client(), catalog.token()
    for asked in ("/dataset/{hidden}", "/dataset/{hidden}.ttl", "/datasets?q={secret}", "/catalog.nt",
                  "/api/v1/records/{hidden}", "/api/v1/sources", "/metrics"):  # fmt: skip
        answer = ask(client, asked, names, authorization=token)
        assert answer.status_code == 200, asked
        assert SECRET in answer.text, asked
        assert "public" not in answer.headers["cache-control"], asked
        assert "authorization" in answer.headers["vary"].lower(), asked
    for entries in ASKED.values():
        for asked in entries:
            if not asked.startswith("POST"):
                answer = ask(client, asked, names, authorization=f"Bearer {token}")
                assert answer.status_code < 500, (asked, answer.text[:300])


def test_positions_are_counted_per_view(filled: tuple[Any, dict[str, str]]) -> None:
    catalog, _ = filled
    client, token = catalog.client(), catalog.token()
    public = int(client.get("/catalog.nt").headers[POSITION])
    everything_ = int(client.get("/catalog.nt", headers={"authorization": token}).headers[POSITION])
    # add five, add and withdraw one; the update of d2 only rewrites a link that nobody may see
    assert public == 7
    assert everything_ > public


def test_a_wrong_token_is_refused_where_it_is_not_ckan(filled: tuple[Any, dict[str, str]]) -> None:
    catalog, _ = filled
    client = catalog.client()
    for path in ("/", "/datasets", "/catalog.ttl", "/dataset/x", "/metrics", "/api/v1/records", "/sparql?query=ASK{}"):
        answer = client.get(path, headers={"authorization": "Bearer hub_wrong"})
        assert answer.status_code == 401, path
        assert "www-authenticate" in answer.headers, path
    assert client.get("/api/3/action/package_list", headers={"authorization": "hub_wrong"}).status_code == 200
