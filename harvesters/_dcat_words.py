"""What the DCAT connector has to say about a listing and its records."""

from __future__ import annotations

from harvesters.errors import HarvestError, RetryLater
from harvesters.http import redact
from vocab.findings import Finding, Severity

__all__ = [
    "cut_short",
    "document_finding",
    "many_poorer",
    "moved",
    "no_catalog",
    "no_rdf",
    "not_described",
    "page_missing",
    "page_not_followed",
    "poorer",
    "repeated",
    "respelled",
    "too_few",
    "too_many_pages",
    "unreadable",
    "untyped",
]


def no_rdf(shown: str, head: bytes, *, html: bool) -> RetryLater:
    if not head.strip():
        return RetryLater(f"{shown} answered with nothing", f"{shown} trả về nội dung rỗng")
    if html:
        return RetryLater(
            f"{shown} answered with a web page where RDF is expected (a CAPTCHA, log-in or error page?)",
            f"{shown} trả về trang web thay vì RDF (trang CAPTCHA, đăng nhập hoặc báo lỗi?)",
        )
    return RetryLater(f"{shown} answered with something that is no RDF", f"{shown} trả về nội dung không phải RDF")


def unreadable(shown: str, findings: list[Finding]) -> RetryLater:
    place = next((f"{finding.path}: {finding.value}" for finding in findings if finding.rule == "rdf.unreadable"), "")
    return RetryLater(
        f"{shown} breaks before anything could be read ({place})",
        f"{shown} bị lỗi trước khi đọc được nội dung nào ({place})",
    )


def _finding(
    rule: str, severity: Severity, path: str, value: str | None, expectation: str, vi: str, en: str
) -> Finding:
    return Finding(rule, severity, path, value[:500] if value else value, expectation, vi, en)


def document_finding(shown: str, en: str, vi: str) -> Finding:
    return _finding(
        "dcat.document.stopped",
        Severity.VIOLATION,
        shown,
        None,
        "a document that can be read within the limits",
        vi,
        en,
    )


def page_missing(address: str, error: HarvestError) -> Finding:
    return _finding(
        "dcat.page.missing",
        Severity.VIOLATION,
        redact(address),
        error.en,
        "every page of the listing",
        f"Không đọc được một trang của danh mục nên danh sách chưa đầy đủ: {error.vi}",
        f"A page of the catalog could not be read, so the listing is not full: {error.en}",
    )


def page_without_next(address: str) -> Finding:
    return _finding(
        "dcat.page.dead-end",
        Severity.VIOLATION,
        redact(address),
        None,
        "a link to the next page, or none on the last",
        "Liên kết tới trang sau dẫn về chính trang này hoặc không phải địa chỉ; không biết còn trang nào nên danh sách "
        "chưa được xem là đầy đủ.",
        "The link to the next page leads back to this page or is no address; whether pages follow is not known, so the "
        "listing is not full.",
    )


def page_not_followed(address: str) -> Finding:
    return _finding(
        "dcat.page.remote",
        Severity.WARNING,
        "hydra:next",
        redact(address),
        "the next page beside the file, or the option follow_remote_pages",
        "Tệp này chỉ là một trang của danh mục; trang tiếp theo nằm trên mạng nên không được đọc và danh sách chưa "
        "đầy đủ.",
        "The file is one page of a catalog; its next page lies on the web and was not followed, so the listing is not "
        "full.",
    )


def too_many_pages(limit: int) -> Finding:
    return _finding(
        "dcat.pages.limit",
        Severity.VIOLATION,
        "hydra:next",
        str(limit),
        f"at most {limit} pages (option max_pages)",
        f"Danh mục có hơn {limit} trang; các trang sau chưa được đọc.",
        f"The catalog has more than {limit} pages; later ones were not read.",
    )


def moved(totals: list[int]) -> Finding:
    return _finding(
        "dcat.pages.moved",
        Severity.WARNING,
        "hydra:totalItems",
        ", ".join(map(str, sorted(set(totals))[:10])),
        "one total on every page",
        "Tổng số bộ dữ liệu thay đổi trong khi đang đọc các trang nên danh sách có thể thiếu.",
        "The total changed while the pages were read, so the listing may lack something.",
    )


def too_few(total: int, found: int) -> Finding:
    return _finding(
        "dcat.pages.short",
        Severity.WARNING,
        "hydra:totalItems",
        f"{found} / {total}",
        f"{total} datasets",
        f"Danh mục cho biết có {total} bộ dữ liệu nhưng chỉ đọc được {found}.",
        f"The catalog speaks of {total} datasets and gave {found}.",
    )


def no_catalog() -> Finding:
    return _finding(
        "dcat.catalog.none",
        Severity.VIOLATION,
        "document",
        None,
        "a dcat:Catalog or at least one dcat:Dataset",
        "Tài liệu không có danh mục (dcat:Catalog) và không có bộ dữ liệu nào.",
        "The document holds neither a catalog nor a dataset.",
    )


def respelled(spelling: str, count: int) -> Finding:
    return _finding(
        "dcat.namespace",
        Severity.ADVICE,
        spelling,
        str(count),
        "the namespaces of DCAT and DCMI Terms as published by W3C and DCMI",
        f"Không gian tên {spelling} không đúng chuẩn; đã đọc như không gian tên chính thức ({count} lần).",
        f"The namespace {spelling} is not the published one; it was read as that ({count} times).",
    )


def cut_short(identifier: str) -> Finding:
    return _finding(
        "dcat.record.cut-short",
        Severity.VIOLATION,
        "dcat:Dataset",
        identifier,
        "a whole description",
        "Tài liệu bị lỗi ngay trong mô tả của bộ dữ liệu này; bản đã có trước đây được giữ nguyên.",
        "The document breaks within this description; the version known before stays.",
    )


def poorer(identifier: str, lost: str) -> Finding:
    return _finding(
        "dcat.record.poorer",
        Severity.VIOLATION,
        lost,
        identifier,
        "everything that belongs to the description",
        "Danh mục không đọc được trọn vẹn và mô tả này thiếu một phần so với đầy đủ; bản đã có trước đây được giữ "
        "nguyên.",
        "The catalog could not be read whole and this description lacks a part; the version known before stays.",
    )


def many_poorer(count: int) -> Finding:
    return _finding(
        "dcat.document.poorer",
        Severity.VIOLATION,
        "document",
        str(count),
        "the parts that descriptions link to",
        f"{count} mô tả thiếu phần mà bản trước đó có; tài liệu có thể đã bị cắt nên danh sách chưa được xem là đủ.",
        f"{count} descriptions lack parts that they had before; the document may be cut, so the listing is not taken "
        "as full.",
    )


def not_described(identifier: str) -> Finding:
    return _finding(
        "dcat.dataset.undescribed",
        Severity.WARNING,
        "dcat:dataset",
        identifier,
        "a description of every dataset that the catalog lists",
        "Danh mục liệt kê bộ dữ liệu này nhưng không có mô tả nào kèm theo.",
        "The catalog lists this dataset and nothing describes it.",
    )


def untyped(identifier: str) -> Finding:
    return _finding(
        "dcat.dataset.untyped",
        Severity.WARNING,
        "rdf:type",
        identifier,
        "rdf:type dcat:Dataset",
        "Danh mục liệt kê nguồn này là bộ dữ liệu nhưng bản thân nó không được khai báo kiểu dcat:Dataset.",
        "The catalog lists this as a dataset, but it has no type dcat:Dataset of its own.",
    )


def repeated(identifier: str, candidate: str) -> Finding:
    return _finding(
        "dcat.identifier.repeated",
        Severity.WARNING,
        "dct:identifier",
        identifier,
        "an identifier of its own for every dataset",
        f"Nhiều bộ dữ liệu trong nguồn có cùng mã định danh; bộ này được lưu với mã {candidate}.",
        f"Several datasets of the source have one identifier; this one is kept as {candidate}.",
    )
