"""The findings of lifting, their words in one table: rule, severity, expectation, Vietnamese, English.

A reading does not know where in the record its value stood, so a finding is made without path; whoever read the
value puts it in.
"""

from __future__ import annotations

import re
from typing import Final

import orjson

from vocab.findings import Finding, Severity

__all__ = ["RULES", "finding", "shortened"]

_W, _A, _V, _B = Severity.WARNING, Severity.ADVICE, Severity.VIOLATION, Severity.BLOCKING

RULES: Final[dict[str, tuple[Severity, str, str, str]]] = {
    "lift.url.unusable": (
        _W,
        "http(s)://…",
        "“{value}” không phải là địa chỉ web dùng được; địa chỉ này không được công bố.",
        "“{value}” is no usable web address; it is not published.",
    ),
    "lift.url.repaired": (
        _A,
        "địa chỉ đã mã hóa phần trăm / a percent-encoded address",
        "Địa chỉ có ký tự không hợp lệ; đã sửa thành {repaired}.",
        "The address had characters that are not allowed; it was repaired to {repaired}.",
    ),
    "lift.url.several": (
        _A,
        "mỗi giá trị một địa chỉ / one address each",
        "Nhiều địa chỉ nằm trong một giá trị; đã tách ra.",
        "Several addresses stood in one value; they were told apart.",
    ),
    "lift.url.relative": (
        _A,
        "địa chỉ tuyệt đối / an absolute address",
        "Địa chỉ tương đối; đã ghép với địa chỉ của nguồn thành {repaired}.",
        "A relative address; it was resolved against the source's own to {repaired}.",
    ),
    "lift.url.credentials": (
        _W,
        "địa chỉ không chứa mật khẩu / an address without credentials",
        "Địa chỉ chứa tên đăng nhập hoặc mật khẩu; phần đó đã bị bỏ và không hiển thị ở đây.",
        "The address carries a user name or password; that part was taken out and is not shown here.",
    ),
    "lift.iri.unusable": (
        _W,
        "IRI tuyệt đối / an absolute IRI",
        "“{value}” không phải là IRI tuyệt đối; giá trị này không được công bố.",
        "“{value}” is no absolute IRI; the value is not published.",
    ),
    "lift.email.unusable": (
        _W,
        "ten@coquan.gov.vn",
        "“{value}” không phải là địa chỉ thư điện tử.",
        "“{value}” is no e-mail address.",
    ),
    "lift.phone.unusable": (
        _W,
        "+84 …",
        "“{value}” không phải là số điện thoại.",
        "“{value}” is no telephone number.",
    ),
    "lift.date.period": (
        _W,
        "một ngày, tháng hoặc năm / a day, month or year",
        "“{value}” là một kỳ, không phải một ngày; không tự đặt ra ngày nào, văn bản gốc được giữ.",
        "“{value}” is a period, no date; no day is made up for it, the source's text is kept.",
    ),
    "lift.period.reversed": (
        _W,
        "bắt đầu trước khi kết thúc / the start before the end",
        "Kỳ “{value}” kết thúc trước khi bắt đầu.",
        "The period “{value}” ends before it starts.",
    ),
    "lift.concept.unknown": (
        _W,
        "một khái niệm của danh mục {expected} / a concept of the scheme {expected}",
        "“{value}” không có trong danh mục {expected}; chữ gốc được giữ làm nhãn.",
        "“{value}” is not in the scheme {expected}; the source's words are kept as a label.",
    ),
    "lift.concept.ambiguous": (
        _W,
        "một khái niệm duy nhất / one single concept",
        "“{value}” ứng với nhiều khái niệm: {expected}; không tự chọn.",
        "“{value}” fits several concepts: {expected}; none was guessed.",
    ),
    "lift.media-type.unusable": (
        _W,
        "kiểu/kiểu-con của IANA / an IANA type/subtype",
        "“{value}” không phải là kiểu phương tiện của IANA.",
        "“{value}” is no IANA media type.",
    ),
    "lift.number.unusable": (
        _W,
        "một con số / a number",
        "“{value}” không đọc được thành số.",
        "“{value}” could not be read as a number.",
    ),
    "lift.size.unusable": (
        _W,
        "số byte, hoặc như 1,5 MB / bytes, or such as 1.5 MB",
        "Không đọc được dung lượng “{value}”.",
        "The size “{value}” could not be read.",
    ),
    "lift.size.rounded": (
        _A,
        "số byte / a number of bytes",
        "Dung lượng “{value}” đã làm tròn tại nguồn; đổi thành {repaired} byte.",
        "The size “{value}” is rounded at its source; it was taken as {repaired} bytes.",
    ),
    "lift.boolean.unusable": (
        _W,
        "có/không / true or false",
        "“{value}” không phải là có hay không.",
        "“{value}” is neither true nor false.",
    ),
    "lift.duration.unusable": (
        _W,
        "P1Y, P1M, P1D, PT1H …",
        "“{value}” không phải là khoảng thời gian theo ISO 8601.",
        "“{value}” is no ISO 8601 duration.",
    ),
    "lift.geometry.unusable": (
        _W,
        "GeoJSON, WKT, hoặc tây,nam,đông,bắc / GeoJSON, WKT, or west,south,east,north",
        "Không đọc được hình học hoặc khung bao “{value}”.",
        "The geometry or bounding box “{value}” could not be read.",
    ),
    "lift.geometry.impossible": (
        _W,
        "kinh độ -180…180, vĩ độ -90…90 / longitude -180…180, latitude -90…90",
        "Tọa độ “{value}” nằm ngoài Trái Đất.",
        "The coordinates “{value}” lie outside the Earth.",
    ),
    "lift.geometry.swapped": (
        _W,
        "kinh độ trước, vĩ độ sau / longitude first, latitude second",
        "Vĩ độ và kinh độ của “{value}” có vẻ bị đổi chỗ; giữ nguyên như nguồn.",
        "Latitude and longitude of “{value}” seem to be swapped; they are kept as the source has them.",
    ),
    "lift.hex.unusable": (
        _W,
        "chuỗi thập lục phân / hexadecimal digits",
        "Mã kiểm tra “{value}” không phải là chuỗi thập lục phân.",
        "The checksum “{value}” is not hexadecimal.",
    ),
    "lift.language.unusable": (
        _W,
        "thẻ ngôn ngữ BCP 47 như vi, en / a BCP 47 tag such as vi, en",
        "Thẻ ngôn ngữ “{value}” không hợp lệ; văn bản được giữ không có thẻ.",
        "The language tag “{value}” is not valid; the text is kept without a tag.",
    ),
    "lift.legal.unknown": (
        _W,
        "số ký hiệu như 950/QĐ-TTg / an act's number such as 950/QĐ-TTg",
        "Không nhận ra văn bản pháp luật “{value}”; chữ gốc được giữ làm nhãn.",
        "The legal act “{value}” was not recognised; the source's words are kept as a label.",
    ),
    "lift.unit.unknown": (
        _W,
        "một đơn vị hành chính / an administrative unit",
        "Không nhận ra đơn vị hành chính “{value}”; chữ gốc được giữ làm địa danh.",
        "The administrative unit “{value}” was not recognised; the source's words are kept as a place name.",
    ),
    "lift.unit.ambiguous": (
        _W,
        "một đơn vị hành chính duy nhất / one single administrative unit",
        "“{value}” có thể là nhiều đơn vị hành chính ({expected}); không tự chọn.",
        "“{value}” may be several administrative units ({expected}); none was guessed.",
    ),
    "lift.shape": (
        _W,
        "{expected}",
        "Giá trị ở đây có dạng khác: cần {expected_vi}.",
        "The value here has another form: expected {expected}.",
    ),
    "lift.placeholder": (
        _A,
        "một giá trị hoặc để trống / a value, or nothing",
        "“{value}” chỉ là chữ thế chỗ; coi như để trống.",
        "“{value}” is a mere placeholder; it was taken as empty.",
    ),
    "lift.lookup.unknown": (
        _W,
        "{expected}",
        "“{value}” không có trong bảng tra của tệp ánh xạ.",
        "“{value}” is not in the mapping file's table.",
    ),
    "lift.link.blank": (
        _W,
        "IRI hoặc định danh của bản ghi kia / the other record's IRI or identifier",
        "Liên kết tới một bản ghi khác không có IRI; không giữ được.",
        "A link to another record that has no IRI; it could not be kept.",
    ),
    "lift.text.datatype": (
        _A,
        "văn bản / a text",
        "“{value}” ghi kiểu dữ liệu không phải văn bản; đã đọc như văn bản.",
        "“{value}” is typed as something that is no text; it was read as text.",
    ),
    "lift.vocabulary.deprecated": (
        _A,
        "{repaired}",
        "Thuộc tính cũ {value} được đổi thành {repaired}.",
        "The old property {value} was replaced by {repaired}.",
    ),
    "lift.language.assumed": (
        _A,
        "thẻ ngôn ngữ / a language tag",
        "Văn bản không có thẻ ngôn ngữ; đã lấy ngôn ngữ của nguồn ({repaired}).",
        "The text has no language tag; the source's language ({repaired}) was taken.",
    ),
    "lift.record.unreadable": (
        _B,
        "{expected}",
        "Không đọc được bản ghi: {expected_vi}.",
        "The record cannot be read: {expected}.",
    ),
    "lift.record.no-subject": (
        _B,
        "một dcat:Dataset, dcat:DatasetSeries hoặc dcat:DataService / one of them",
        "Bản ghi không mô tả bộ dữ liệu, chuỗi hay dịch vụ nào.",
        "The record describes no dataset, series or service.",
    ),
    "lift.record.foreign": (
        _A,
        "chỉ một bản ghi / one record only",
        "Bản ghi kèm mô tả của tài nguyên khác ({value}); phần đó không thuộc bản ghi này.",
        "The record came with the description of another resource ({value}); that is no part of this record.",
    ),
}
"""Every finding that lifting can make, beside those of `vocab.dates`."""

_SECRET = re.compile(r"(//)[^/@\s]*:[^/@\s]*@")


def shortened(value: object) -> str:
    """A value as a finding shows it: text, at most 500 characters, credentials in addresses taken out."""
    text = value if isinstance(value, str) else orjson.dumps(value, default=str).decode()
    text = _SECRET.sub(r"\1", text) if "@" in text else text
    return text if len(text) <= 500 else text[:499] + "…"


def finding(rule: str, value: object, path: str = "", **words: str) -> Finding:
    """The finding of a rule about a value; `words` fill the gaps of its texts."""
    severity, expectation, vi, en = RULES[rule]
    text = shortened(value)
    gaps = {"value": text[:120], "expected": "", "repaired": "", **words}
    gaps.setdefault("expected_vi", gaps["expected"])
    return Finding(rule, severity, path, text, expectation.format(**gaps), vi.format(**gaps), en.format(**gaps))
