"""Scraped descriptions: HTML read, page furniture taken off the edges, nothing else."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vocab.page_text import strip_html, strip_page


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Danh sách <b>bệnh viện</b></p><p>Năm 2025</p>", "Danh sách bệnh viện\n\nNăm 2025"),
        ("Dòng 1<br/>Dòng 2<BR>Dòng 3", "Dòng 1\nDòng 2\nDòng 3"),
        ("<ul><li>Một</li><li>Hai</li></ul>", "- Một\n\n- Hai"),
        ("D&#7919; li&#x1EC7;u &amp; b&aacute;o c&aacute;o&nbsp;m&#7903;", "Dữ liệu & báo cáo mở"),
        ("&amp;lt;b&amp;gt;&amp;nbsp;x", "x"),
        ("a < b và c > d", "a < b và c > d"),
        ("<Tên đơn vị> và <string>", "<Tên đơn vị> và <string>"),
        ("R&D, AT&T, ?a=1&region=2&copy=3", "R&D, AT&T, ?a=1&region=2&copy=3"),
        ("<script>alert('x')</script>Nội dung<style>p{}</style><!-- ẩn -->", "Nội dung"),
        ("Trước<script>không đóng", "Trước"),
        ("<table><tr><td>A</td><td>B</td></tr></table>", "A B"),
        ("không có thẻ", "không có thẻ"),
        ("", ""),
    ],
)
def test_html(html: str, text: str) -> None:
    assert strip_html(html) == text


def test_html_that_was_escaped_whole() -> None:
    assert strip_html("&lt;p&gt;Dữ liệu&lt;/p&gt;&amp;nbsp;mở").split() == ["Dữ", "liệu", "mở"]


@pytest.mark.parametrize(
    ("page", "text", "pieces"),
    [
        ("Trang chủ > Dữ liệu mở > Y tế\nDanh sách bệnh viện\nLượt xem: 1.234", "Danh sách bệnh viện", 2),
        ("Danh sách bệnh viện. Lượt xem: 123 | In trang | Chia sẻ facebook", "Danh sách bệnh viện.", 3),
        ("Trang chủ » Dữ liệu » Danh sách bệnh viện", "Danh sách bệnh viện", 1),
        ("Số liệu dân số\nChia sẻ Facebook\nIn trang\nGửi email\nĐang truy cập: 12", "Số liệu dân số", 4),
        ("Đăng nhập\nMenu\nSố liệu\n© 2025 Sở Y tế. Bản quyền thuộc Sở Y tế", "Số liệu", 3),
        ("Bạn đang ở: Trang chủ / Dữ liệu\nSố liệu\nQuay lại", "Số liệu", 2),
        ("<div>Trang chủ &gt; Y tế</div><p>Số liệu</p><div>Lượt tải: 5</div>", "Số liệu", 2),
        ("Lượt xem: 123", "", 1),
        ("Nội dung\n\nCỡ chữ A- A A+", "Nội dung", 1),
        ("123 lượt xem\nNội dung", "Nội dung", 1),
    ],
)
def test_page_furniture_at_the_edges(page: str, text: str, pieces: int) -> None:
    found = strip_page(page, "notes")
    assert (found.text, len(found.removed)) == (text, pieces)
    assert found.findings[0].rule == "text.page-boilerplate" and found.findings[0].path == "notes"
    assert strip_page(found.text).text == found.text


@pytest.mark.parametrize(
    "text",
    [
        "Số lượt xem: 123 được ghi ở trang chủ mỗi ngày",
        "Thống kê lượt truy cập\nLượt xem: 123\nTheo tháng và theo năm",
        "Trang chủ của Sở Y tế công bố danh sách này",
        "Dữ liệu in ấn và phát hành",
        "Hôm nay thành phố công bố số liệu",
        "Danh mục thiết bị. Nguồn: Sở Y tế",
        "Tải trọng cầu đường. Chi tiết theo bảng",
        "Bản quyền phần mềm của các cơ quan trong tỉnh, số lượng theo năm",
    ],
)
def test_content_stays(text: str) -> None:
    found = strip_page(text)
    assert found.text == text and not found.findings


@pytest.mark.parametrize(
    "text", ["<" * 100_000, "<!--" * 30_000, "<script " * 20_000, "&" * 100_000, "Lượt xem: 1 | " * 5_000]
)
def test_hostile_pages_are_quick(text: str) -> None:
    started = time.process_time()
    strip_page(text)
    assert time.process_time() - started < 2


@settings(deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    strip_page(text)
    strip_html(text)
