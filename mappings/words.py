"""The findings of lifting, their words in one table: rule, severity, expectation, Vietnamese, English.

A reading does not know where in the record its value stood, so a finding is made without path; whoever read the
value puts it in.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

import orjson

from vocab.findings import Finding, Severity

__all__ = ["RULES", "finding", "of_lifting", "shortened"]

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
    "lift.concept.relative": (
        _W,
        "địa chỉ đầy đủ của khái niệm / the concept's whole address",
        "“{value}” đứng ở chỗ của một địa chỉ; đã hiểu là khái niệm mang tên hoặc mã đó.",
        "“{value}” stands where an address belongs; it was taken as the concept of that name or code.",
    ),
    "lift.nesting": (
        _W,
        "tối đa sáu mươi cấp lồng nhau / nodes nested at most sixty levels deep",
        "Mô tả lồng quá sâu tại {value}; phần sâu hơn được bỏ qua.",
        "The description is nested too deeply at {value}; what lies deeper was left out.",
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
    "lift.text.html": (
        _A,
        "văn bản thuần / plain text",
        "Văn bản là HTML; đã đọc thành văn bản thuần, địa chỉ của liên kết được giữ trong ngoặc.",
        "The text is HTML; it was read as plain text, the addresses of its links kept in brackets.",
    ),
    "lift.agency.unknown": (
        _A,
        "một cơ quan của danh mục cơ quan, theo tên hoặc mã định danh / an agency of the scheme, by name or code",
        "Danh mục cơ quan không có “{value}”; giữ nguyên tên như nguồn.",
        "The scheme of agencies has no “{value}”; the name is kept as the source has it.",
    ),
    "lift.agency.ambiguous": (
        _W,
        "một cơ quan duy nhất / one single agency",
        "“{value}” có thể là nhiều cơ quan ({expected}); không tự chọn.",
        "“{value}” may be several agencies ({expected}); none was guessed.",
    ),
    "lift.agency.doubtful": (
        _A,
        "mã định danh đã được kiểm chứng / a verified code",
        "Mã “{value}” có thể là của {expected} nhưng chưa được kiểm chứng; không tự gán.",
        "The code “{value}” may be that of {expected}, which is not verified; it was not taken.",
    ),
    "lift.agency.succeeded": (
        _A,
        "tên cơ quan tại thời điểm của bản ghi / the agency's name at the record's date",
        "“{value}” ({repaired}) đã kết thúc hoạt động vào thời điểm của bản ghi; cơ quan kế thừa là {expected}.",
        "“{value}” ({repaired}) had ended at the record's date; its successor is {expected}.",
    ),
    "lift.unit.abolished": (
        _A,
        "đơn vị hành chính hiện hành / a unit in force",
        "“{value}” là đơn vị đã kết thúc ({repaired}); nay thuộc {expected}. Giữ đơn vị mà nguồn nêu.",
        "“{value}” is a unit that has ended ({repaired}); it went to {expected}. The unit named is kept.",
    ),
    "lift.unit.province": (
        _A,
        "tên kèm loại đơn vị, như tỉnh Hòa Bình / a name with its kind, such as tỉnh Hòa Bình",
        "“{value}” không kèm loại đơn vị; đã hiểu là cấp tỉnh: {repaired}. Cũng có thể là: {expected}.",
        "“{value}” does not tell its kind; it was taken as the province {repaired}. It may also be: {expected}.",
    ),
    "lift.point.unusable": (
        _W,
        "vĩ độ; kinh độ, hoặc X; Y kèm hệ tọa độ / latitude; longitude, or X; Y with a reference system",
        "Không đọc được tọa độ “{value}”.",
        "The coordinates “{value}” could not be read.",
    ),
    "lift.point.half": (
        _W,
        "đủ hai số / both figures",
        "Tọa độ chỉ có một số: “{value}”.",
        "The coordinates have one figure only: “{value}”.",
    ),
    "lift.legal.undated": (
        _A,
        "số ký hiệu kèm năm ban hành / the number with the year of issue",
        "Văn bản “{value}” không rõ năm ban hành; định danh tạm ghi `undated`.",
        "The year of the act in “{value}” is not known; its identifier says `undated` for now.",
    ),
}
"""Every finding that lifting can make, beside those of `vocab.dates`."""

_SECRET = re.compile(r"(//)[^/@\s]*:[^/@\s]*@")


def shortened(value: object) -> str:
    """A value as a finding shows it: text, at most 500 characters, credentials in addresses taken out."""
    text = value if isinstance(value, str) else orjson.dumps(value, default=str).decode()
    text = _SECRET.sub(r"\1", text) if "@" in text else text
    return text if len(text) <= 500 else text[:499] + "…"


def of_lifting(told: Finding) -> Finding:
    """A finding of the vocabulary under the name it has among those of lifting."""
    return told if told.rule.startswith("lift.") else replace(told, rule=f"lift.{told.rule}")


def finding(rule: str, value: object, path: str = "", **words: str) -> Finding:
    """The finding of a rule about a value; `words` fill the gaps of its texts."""
    severity, expectation, vi, en = RULES[rule]
    text = shortened(value)
    gaps = {"value": text[:120], "expected": "", "repaired": "", **words}
    gaps.setdefault("expected_vi", gaps["expected"])
    return Finding(rule, severity, path, text, expectation.format(**gaps), vi.format(**gaps), en.format(**gaps))
