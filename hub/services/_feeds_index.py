"""`/feeds`: every feed that the caller may have, with its address and what it is for."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from hub.policy import Anybody
from hub.services._feeds_access import feed_of_caller, path_of
from hub.services.context import Services, etag_of, public_base
from hub.services.negotiation import preferred
from hub.services.pages import page
from hub.services.problems import Problem

__all__ = ["feeds_index"]


@dataclass(frozen=True, slots=True)
class _Offer:
    name: str
    url: str
    vi: str
    en: str


def feeds_index(services: Services, request: Request) -> Response:
    """The endpoint: a page for people, JSON for programs."""
    offers = ("application/json", "text/html")
    chosen = preferred(request.headers.get("accept"), offers)
    if chosen is None:
        raise Problem(406, offers=list(offers))
    found = _offers(services, request)
    if chosen == "text/html":
        return page(services, request, "feeds.html", feeds=found)
    body = {"feeds": [asdict(one) for one in found]}
    etag = etag_of(body)
    if (same := services.unchanged(request, None, etag=etag, vary=("Accept",))) is not None:
        return same
    return services.finish(request, JSONResponse(body), None, etag=etag, vary=("Accept",))


def _offers(services: Services, request: Request) -> list[_Offer]:
    base = public_base(request)
    found = [
        _Offer("LDES / DCAT-AP Feeds", f"{base}feeds/ldes", "Mọi thay đổi công khai, theo thứ tự, cả việc gỡ bỏ",
               "Every public change, in order, withdrawals included"),
        _Offer("OAI-PMH 2.0", f"{base}oai?verb=Identify", "Thu thập theo thời gian, cơ quan, chủ đề, nguồn",
               "Harvesting by time, agency, theme, source"),
        _Offer("DCAT (Hydra)", f"{base}catalog.ttl", "Cả danh mục theo trang; modified_since cho phần thay đổi",
               "The catalog in pages; modified_since for what changed"),
        _Offer("data.json", f"{base}data.json", "Cả danh mục trong một tệp, theo DCAT-US 1.1",
               "The catalog in one file, DCAT-US 1.1"),
        _Offer("CSV", f"{base}catalog.csv", "Bảng tính, mỗi dòng một bộ dữ liệu", "A spreadsheet, one line a dataset"),
        _Offer("Atom", f"{base}feeds/atom", "Theo dõi kết quả của một tìm kiếm", "Following any search"),
        _Offer("Sitemap", f"{base}sitemap.xml", "Cho máy tìm kiếm", "For search engines"),
        _Offer(_both("Tệp", "Files"), f"{base}dumps", "Toàn bộ danh mục, kèm mã kiểm tra",
               "The whole catalog, with checksums"),
    ]  # fmt: skip
    if not isinstance(services.caller(request), Anybody):
        own = path_of(feed_of_caller(services, request))
        mine = _Offer("LDES", f"{base}{own}ldes", "Luồng riêng: mọi thứ mà bạn được xem",
                      "A feed of your own: all that you may see")  # fmt: skip
        found.insert(0, mine)
    return found


def _both(vi: str, en: str) -> str:
    return f"{vi} / {en}"
