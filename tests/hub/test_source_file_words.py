"""What is wrong with a source file is told in Vietnamese and English, with file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from hub.sources import SourceFileError, load_folder, load_source

BASE = "kind: dcat\nurl: https://a.example/c.ttl\n"


@pytest.mark.parametrize(
    ("text", "line", "field", "en", "vi"),
    [
        ("kind: dcat\n", 1, "url", "required", "thiếu trường bắt buộc"),
        (BASE + "titel: x\n", 3, "titel", "did you mean 'title'", "có phải là 'title'"),
        (BASE + "http:\n  retrys: 2\n", 4, "http.retrys", "did you mean 'retries'", "không có trường nào"),
        (BASE + "http:\n  window: morning\n", 4, "http.window", "does not match the pattern", "không khớp mẫu"),
        (BASE + "http:\n  retries: many\n", 4, "http.retries", "a whole number", "cần một số nguyên"),
        (BASE + "http:\n  retries: 99\n", 4, "http.retries", "at most 20", "không lớn hơn 20"),
        (BASE + "http:\n  read_timeout: 0\n", 4, "http.read_timeout", "greater than 0", "lớn hơn 0"),
        (BASE + "http:\n  allow_hosts: a\n", 4, "http.allow_hosts", "a list", "cần một danh sách"),
        (BASE + "schedule:\n  every: often\n", 4, "schedule.every", "not a duration", "giá trị không hợp lệ"),
        ("kind: [dcat\n", 2, "", "expected", "Sai cú pháp YAML"),
        ("- 1\n", 1, "", "expected a mapping", "Cần một ánh xạ"),
    ],
)
def test_each_kind_of_mistake(tmp_path: Path, text: str, line: int, field: str, en: str, vi: str) -> None:
    file = tmp_path / "so-y-te.yaml"
    file.write_text(text, "utf-8")
    with pytest.raises(SourceFileError) as told:
        load_source(file)
    assert [(one[0], one[1]) for one in told.value.problems] == [(line, field)], told.value.problems
    assert f"{file}:{line}: {field}" in str(told.value) and en in str(told.value)
    assert f"{file}:{line}: {field}" in told.value.vi and vi in told.value.vi


def test_a_secret_in_the_wrong_place_is_not_repeated(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(BASE + "http:\n  headers:\n    Authorization: Bearer hunter2\n", "utf-8")
    with pytest.raises(SourceFileError) as told:
        load_source(file)
    assert "hunter2" not in str(told.value) + told.value.vi + repr(told.value.problems)


def test_two_files_of_one_source(tmp_path: Path) -> None:
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_text("id: same\n" + BASE, "utf-8")
    with pytest.raises(SourceFileError) as told:
        load_folder(tmp_path)
    assert "hai tệp" in told.value.vi and "two files" in str(told.value)
