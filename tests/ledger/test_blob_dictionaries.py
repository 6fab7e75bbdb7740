"""Contents that resemble each other share a dictionary; whatever they were compressed with, they come back."""

from __future__ import annotations

import zstandard
from sqlalchemy import func, insert, select, update

from hub.home import Home
from hub.ledger import blobs
from hub.ledger.schema import blob, blob_dictionary


def _contents(count: int, *, start: int = 0, words: str = "Đất đai") -> dict[str, bytes]:
    """Records of a synthetic source: the same terms, other values."""
    found = {}
    for number in range(start, start + count):
        subject = f"<https://s.example/dataset/{number:06d}>"
        lines = [
            f'{subject} <http://purl.org/dc/terms/title> "{words} {number * 7919 % 10007}"@vi .',
            f"{subject} <http://purl.org/dc/terms/publisher> <https://s.example/agency/{number % 7}> .",
            f'{subject} <http://purl.org/dc/terms/issued> "2024-0{1 + number % 9}-1{number % 10}" .',
            f"{subject} <http://www.w3.org/ns/dcat#theme> <https://s.example/theme/{number % 13}> .",
        ]
        raw = "\n".join(lines).encode()
        found[blobs.digest_of(raw)] = raw
    return found


def _stored(home: Home) -> int:
    with home.ledger.read() as connection:
        return int(connection.scalar(select(func.sum(func.length(blob.c.content)))) or 0)


def _dictionaries(home: Home) -> list[str]:
    with home.ledger.read() as connection:
        return list(connection.scalars(select(blob_dictionary.c.scope).order_by(blob_dictionary.c.scope)))


def _come_back(home: Home, contents: dict[str, bytes]) -> bool:
    with home.ledger.read() as connection:
        return blobs.get_blobs(connection, contents) == contents


def test_the_first_large_batch_makes_one_and_later_ones_use_it(home: Home) -> None:
    few, many, later = _contents(20), _contents(300, start=100), _contents(20, start=1000)
    with home.ledger.write() as connection:
        blobs.put_blobs(connection, few, "raw s")
    plain = _stored(home) / len(few)
    assert _dictionaries(home) == []
    with home.ledger.write() as connection:
        blobs.put_blobs(connection, many, "raw s")
    before = _stored(home)
    with home.ledger.write() as connection:
        blobs.put_blobs(connection, later, "raw s")
    assert (_stored(home) - before) / len(later) < plain / 2
    assert _dictionaries(home) == ["raw s"]
    assert _come_back(home, few | many | later)


def test_scopes_have_dictionaries_of_their_own(home: Home) -> None:
    one, other = _contents(250), _contents(250, words="Giao thông đường bộ")
    with home.ledger.write() as connection:
        blobs.put_blobs(connection, one, "raw s")
        blobs.put_blobs(connection, other, "raw t")
        blobs.put_blobs(connection, _contents(250, start=5000))
    assert _dictionaries(home) == ["raw s", "raw t"]
    assert _come_back(home, one | other)


def test_one_that_was_rolled_back_is_made_again(home: Home) -> None:
    contents = _contents(300)
    try:
        with home.ledger.write() as connection:
            blobs.put_blobs(connection, contents, "raw s")
            raise RuntimeError
    except RuntimeError:
        assert _dictionaries(home) == []
    more = _contents(300, start=900)
    with home.ledger.write() as connection:
        blobs.put_blobs(connection, more, "raw s")
    home.ledger.dispose()  # nobody remembers it
    assert _dictionaries(home) == ["raw s"] and _come_back(home, more)


def test_what_was_compressed_without_one_or_with_an_older_one_is_read(home: Home) -> None:
    old, new = _contents(300), _contents(300, start=700, words="Tài nguyên nước")
    raw = b"compressed by an earlier version"
    with home.ledger.write() as connection:
        row = {"digest": blobs.digest_of(raw), "size": len(raw), "content": zstandard.compress(raw)}
        connection.execute(insert(blob).values(row))
        blobs.put_blobs(connection, old, "raw s")
        # As if the source had become another one: its dictionary retires, and stays.
        connection.execute(update(blob_dictionary).values(scope="raw s, before"))
        blobs.put_blobs(connection, new, "raw s")
    assert _come_back(home, {**old, **new, blobs.digest_of(raw): raw})


def test_contents_that_are_smaller_than_a_dictionary_need_none(home: Home) -> None:
    contents = {blobs.digest_of(raw): raw for raw in (number.to_bytes(2) for number in range(300))}
    with home.ledger.write() as connection:
        blobs.put_blobs(connection, contents, "raw s")
    assert _dictionaries(home) == [] and _come_back(home, contents)
