"""Findings as sets: the words once for all records of a source that have the same."""

import json
from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import groupby
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0006"
branch_labels = None
depends_on = None

_BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_PART = ("origin", "rule", "severity", "path", "value_at", "quoted", "expectation", "vi", "en", "focus_at")
_OLD = ("rule", "severity", "path", "value", "expectation", "vi", "en", "focus")


def _text(name: str, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def upgrade() -> None:
    op.rename_table("finding", "finding_before")
    for name in ("ix_finding_source_identifier", "ix_finding_rule"):
        op.drop_index(name, "finding_before")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE finding_before RENAME CONSTRAINT pk_finding TO pk_finding_before")
        op.execute("ALTER SEQUENCE finding_id_seq RENAME TO finding_before_id_seq")
    _create()
    sets = _Sets(op.get_bind())
    sets.take_findings()
    sets.take_plans()
    op.drop_table("finding_before")


def _create() -> None:
    op.create_table(
        "finding_set",
        sa.Column("id", _BIG, autoincrement=True, nullable=False),
        _text("source_id"),
        _text("digest"),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_finding_set_source_id_source")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_finding_set")),
        sa.UniqueConstraint("source_id", "digest", name=op.f("uq_finding_set_source_id_digest")),
    )
    op.create_table(
        "finding_part",
        sa.Column("set_id", _BIG, autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        *(_text(name) for name in ("origin", "rule", "severity", "path")),
        sa.Column("value_at", sa.Integer(), nullable=True),
        sa.Column("quoted", sa.Boolean(), nullable=False),
        *(_text(name) for name in ("expectation", "vi", "en")),
        sa.Column("focus_at", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["set_id"], ["finding_set.id"], name=op.f("fk_finding_part_set_id_finding_set"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("set_id", "place", name=op.f("pk_finding_part")),
    )
    op.create_index("ix_finding_part_rule", "finding_part", ["rule"])
    op.create_table(
        "finding",
        sa.Column("id", _BIG, autoincrement=True, nullable=False),
        _text("source_id"),
        _text("identifier", True),
        _text("maker"),
        sa.Column("set_id", _BIG, nullable=False),
        _text("own"),
        sa.Column("job_id", _BIG, nullable=True),
        _text("found"),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_finding_source_id_source")),
        sa.ForeignKeyConstraint(["set_id"], ["finding_set.id"], name=op.f("fk_finding_set_id_finding_set")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_finding")),
    )
    op.create_index("ix_finding_source_identifier", "finding", ["source_id", "identifier"])
    op.create_index("ix_finding_set", "finding", ["set_id"])


class _Sets:
    """The sets as this migration makes them: words are taken as they are, only values and places stand apart."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._known: dict[tuple[str, str], int] = {}

    def take_findings(self) -> None:
        rows = self._connection.execute(
            sa.text("SELECT * FROM finding_before ORDER BY source_id, identifier, job_id, id")
        ).mappings()
        for (source_id, identifier, job_id), group in groupby(
            rows, lambda row: (row["source_id"], row["identifier"], row["job_id"])
        ):
            several = list(group)
            found = max(row["found"] for row in several)
            for maker, set_id, own in self.packed(source_id, ((row["origin"], row) for row in several)):
                self._connection.execute(
                    sa.text(
                        "INSERT INTO finding (source_id, identifier, maker, set_id, own, job_id, found)"
                        " VALUES (:source_id, :identifier, :maker, :set_id, :own, :job_id, :found)"
                    ),
                    {
                        "source_id": source_id,
                        "identifier": identifier,
                        "maker": maker,
                        "set_id": set_id,
                        "own": own,
                        "job_id": job_id,
                        "found": found,
                    },
                )

    def take_plans(self) -> None:
        """Plans that wait, and those of runs that broke off."""
        rows = self._connection.execute(
            sa.text(
                "SELECT plan_entry.job_id, plan_entry.identifier, plan_entry.findings, job.source_id FROM plan_entry"
                " JOIN job ON job.id = plan_entry.job_id WHERE plan_entry.findings <> '[]'"
            )
        ).all()
        for job_id, identifier, findings, source_id in rows:
            packed = list(self.packed(source_id, ((origin, one) for origin, one in json.loads(findings))))
            self._connection.execute(
                sa.text("UPDATE plan_entry SET findings = :findings WHERE job_id = :job AND identifier = :identifier"),
                {"findings": json.dumps(packed, ensure_ascii=False), "job": job_id, "identifier": identifier},
            )

    def packed(self, source_id: str, found: Iterable[tuple[str, Any]]) -> Iterator[tuple[str, int, str]]:
        makers: dict[str, tuple[list[tuple[Any, ...]], dict[str, int]]] = {}
        for origin, one in found:
            maker = "made" if origin in ("lift", "shape", "screen") else origin
            parts, own = makers.setdefault(maker, ([], {}))
            rule, severity, path, value, expectation, vi, en, focus = (one[name] for name in _OLD)
            value_at = None if value is None else own.setdefault(value, len(own))
            focus_at = None if focus is None else own.setdefault(focus, len(own))
            parts.append((origin, rule, severity, path, value_at, False, expectation, vi, en, focus_at))
        for maker, (parts, own) in makers.items():
            yield maker, self._set(source_id, parts), json.dumps(list(own), ensure_ascii=False)

    def _set(self, source_id: str, parts: list[tuple[Any, ...]]) -> int:
        digest = sha256(repr(tuple(parts)).encode("utf-8", "replace")).hexdigest()
        known = self._known.get((source_id, digest))
        if known is None:
            known = self._connection.execute(
                sa.text("INSERT INTO finding_set (source_id, digest) VALUES (:source, :digest) RETURNING id"),
                {"source": source_id, "digest": digest},
            ).scalar_one()
            self._known[source_id, digest] = known
            for place, part in enumerate(parts):
                self._connection.execute(
                    sa.text(
                        f"INSERT INTO finding_part (set_id, place, {', '.join(_PART)})"
                        f" VALUES (:set_id, :place, {', '.join(f':{name}' for name in _PART)})"
                    ),
                    {"set_id": known, "place": place, **dict(zip(_PART, part, strict=True))},
                )
        return known


def downgrade() -> None:
    raise NotImplementedError("findings are made anew by the next harvest or remap; there is no way back")
