"""The words of a resolution's reasons, in Vietnamese and English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from vocab._units_match import Why

__all__ = ["WORDS"]

WORDS: Final[Mapping[Why, tuple[str, str]]] = {
    Why.CODE: ("mã thống kê trùng khớp", "the statistics code fits"),
    Why.PADDED_CODE: ("mã thống kê thiếu số 0 ở đầu", "the statistics code lacks its leading zeros"),
    Why.IDENTIFIER: ("mã định danh trùng khớp", "the identifier fits"),
    Why.UNVERIFIED: ("mã này chưa được kiểm chứng", "this code is not verified"),
    Why.EXACT: ("tên trùng khớp", "the name fits"),
    Why.FOLDED: ("tên trùng khớp khi bỏ dấu", "the name fits without diacritics"),
    Why.ALIAS: ("là tên gọi khác hoặc tên viết tắt", "it is another name or an abbreviation"),
    Why.VARIANT: ("tên trùng khớp theo cách viết khác", "the name fits in another spelling"),
    Why.DIACRITICS: ("tên chỉ khác dấu", "the name differs in diacritics only"),
    Why.NO_KIND: ("văn bản không ghi loại đơn vị", "the text tells no kind of unit"),
    Why.KIND_DIFFERS: ("loại đơn vị khác với văn bản", "the kind of unit differs from the text"),
    Why.HISTORY: ("thuộc đơn vị đã nêu qua lịch sử sáp nhập", "it belongs to the unit named by its history"),
    Why.IGNORED: ("một phần văn bản không phải tên đơn vị", "a part of the text names no unit"),
    Why.SUCCESSOR: ("kế thừa {via}", "it succeeds {via}"),
    Why.PREDECESSOR: ("là tiền thân của {via}", "it precedes {via}"),
    Why.EXPIRED: ("không còn tồn tại vào ngày này", "it no longer exists on that day"),
    Why.NOT_YET: ("chưa tồn tại vào ngày này", "it does not exist yet on that day"),
    Why.SNAPSHOT: (
        "bảng trước ngày 1/7/2025 là trạng thái ngày 30/6/2025, không có các thay đổi cũ hơn",
        "before 1 July 2025 the table is the state of 30 June 2025, without older changes",
    ),
    Why.DISPUTED: ("hai nguồn không thống nhất về đơn vị kế thừa", "two sources disagree on the successors"),
}
