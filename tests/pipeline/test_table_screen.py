"""A preview of the data themselves is screened for personal data before it is published."""

from __future__ import annotations

from pathlib import Path

import pytest

from hub.checking import check_file
from hub.home import Home
from vocab.findings import Severity

_PERSONAL = "STT,Họ và tên,Số CCCD,Tuyến\n1,Nguyễn Văn An,001085012345,B1\n2,Trần Thị Bình,001185054321,B2\n"
_CLEAN = "Tuyến,Bến đầu,Bến cuối\nB1,Bến Thành,Chợ Lớn\nB2,Củ Chi,An Sương\n"


@pytest.mark.parametrize(("text", "valid"), [(_PERSONAL, False), (_CLEAN, True)])
def test_rows_are_screened_column_by_column(home: Home, tmp_path: Path, text: str, valid: bool) -> None:
    file = tmp_path / "bang.csv"
    file.write_text(text, "utf-8")
    seen = check_file(home, file, kind="table")
    assert seen.rows == 2 and seen.valid is valid
    told = "".join(f"{one.value}{one.vi}{one.en}" for one in seen.findings)
    assert "001085012345" not in told and "Nguyễn Văn An" not in told
    if not valid:
        assert {one.path for one in seen.findings} == {"rows[Họ và tên]", "rows[Số CCCD]"}
        assert {one.severity for one in seen.findings} == {Severity.BLOCKING}
