"""Access policy: what is known of each record, agencies, grants, roles of tokens; the audit log becomes a chain."""

import json
from hashlib import sha256

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0008"
branch_labels = None
depends_on = None

_BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _text(name: str, nullable: bool = False, server_default: str | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable, server_default=server_default)


_ON_RECORD = (
    ("owner", True, None),
    ("data_class", False, "open"),
    ("access_label", True, None),
    ("flags", False, ""),
    ("description", False, "public"),
    ("data", False, "public"),
    ("access_basis", True, None),
)


def upgrade() -> None:
    for name, nullable, default in _ON_RECORD:
        op.add_column("record", sa.Column(name, sa.Text(), nullable=nullable, server_default=default))
    op.add_column("record", sa.Column("place", sa.Integer(), nullable=False, server_default="1"))
    # Among several about one IRI the one shown comes first; the others by age, until they are looked at again.
    op.execute("UPDATE record SET place = 2 WHERE state = 'live' AND NOT shown")
    op.create_index("ix_record_owner", "record", ["owner"])
    op.add_column("change", sa.Column("own", sa.Boolean(), nullable=False, server_default="1"))
    op.create_table(
        "record_scope",
        sa.Column("record_id", _BIG, autoincrement=False, nullable=False),
        _text("kind"),
        _text("value"),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_record_scope_record_id_record"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("record_id", "kind", "value", name=op.f("pk_record_scope")),
    )
    op.create_index("ix_record_scope_kind_value", "record_scope", ["kind", "value"])
    op.add_column("token", _text("role", server_default="admin"))
    op.add_column("token", _text("agency", True))
    op.add_column("token", _text("scopes", server_default="data,read,write"))
    op.create_table(
        "agency",
        _text("id"),
        _text("title_vi"),
        _text("title_en"),
        _text("created"),
        _text("closed", True),
        _text("successor", True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agency")),
    )
    op.create_table(
        "access_grant",
        sa.Column("id", _BIG, autoincrement=True, nullable=False),
        _text("grantee", True),
        _text("kind"),
        _text("value"),
        _text("aspects"),
        _text("purpose"),
        _text("legal_basis"),
        _text("starts"),
        _text("ends", True),
        _text("by"),
        _text("created"),
        _text("revoked", True),
        _text("revoked_by", True),
        _text("reason", True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_access_grant")),
    )
    op.create_index("ix_access_grant_grantee", "access_grant", ["grantee"])
    op.create_table(
        "access_default",
        _text("name"),
        _text("description"),
        _text("data"),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_access_default")),
    )
    op.create_table(
        "access_setting",
        _text("uid"),
        _text("settings"),
        _text("by"),
        _text("at"),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_access_setting")),
    )
    op.execute("INSERT INTO counter (name, value) VALUES ('access', 0)")
    _chain()


def _chain() -> None:
    """Lay the audit table anew with every row of the old one, numbered without a gap and bound to the one before."""
    connection = op.get_bind()
    kept = connection.execute(sa.text("SELECT at, actor, action, subject, detail FROM audit ORDER BY id")).all()
    op.drop_table("audit")
    made = op.create_table(
        "audit",
        sa.Column("id", _BIG, autoincrement=False, nullable=False),
        _text("at"),
        _text("actor"),
        _text("action"),
        _text("subject"),
        _text("detail", server_default="{}"),
        _text("agency", True),
        _text("record", True),
        _text("prev"),
        _text("hash"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
    )
    for column in ("agency", "record", "at"):
        op.create_index(f"ix_audit_{column}", "audit", [column])
    prev, rows = "0" * 64, []
    for number, old in enumerate(kept, 1):
        row = {
            "number": number,
            "at": old.at,
            "actor": old.actor,
            "action": old.action,
            "subject": old.subject,
            "detail": _object(old.detail),
            "agency": None,
            "record": None,
            "prev": prev,
        }
        prev = sha256(_canonical(row)).hexdigest()
        stored = {name: value for name, value in row.items() if name != "number"}
        rows.append({**stored, "id": number, "detail": _canonical(row["detail"]).decode(), "hash": prev})
    if rows:
        op.bulk_insert(made, rows)
    connection.execute(sa.text("INSERT INTO counter (name, value) VALUES ('audit', :value)"), {"value": len(rows)})
    for statement in _guards(connection.dialect.name):
        op.execute(statement)


def _object(text: str) -> object:
    try:
        found = json.loads(text)
    except ValueError:
        return {"text": text}
    return found if isinstance(found, dict) else {"text": text}


def _canonical(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def _guards(dialect: str) -> tuple[str, ...]:
    """Append-only by the database's own hand too, so that a slip of a statement is refused, not only found."""
    if dialect == "sqlite":
        return tuple(
            f"CREATE TRIGGER audit_no_{verb} BEFORE {verb.upper()} ON audit "
            "BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END"
            for verb in ("update", "delete")
        )
    return (
        "CREATE FUNCTION audit_append_only() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'the audit log is append-only'; END $$",
        "CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE ON audit "
        "FOR EACH ROW EXECUTE FUNCTION audit_append_only()",
        "CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON audit "
        "FOR EACH STATEMENT EXECUTE FUNCTION audit_append_only()",
    )


def downgrade() -> None:
    connection = op.get_bind()
    if connection.dialect.name == "sqlite":
        op.execute("DROP TRIGGER audit_no_update")
        op.execute("DROP TRIGGER audit_no_delete")
    else:
        op.execute("DROP FUNCTION audit_append_only() CASCADE")
    with op.batch_alter_table("audit") as audit:
        for column in ("agency", "record", "at"):
            audit.drop_index(f"ix_audit_{column}")
        for name in ("hash", "prev", "record", "agency"):
            audit.drop_column(name)
    op.execute("DELETE FROM counter WHERE name IN ('audit', 'access')")
    for table in ("access_setting", "access_default", "access_grant", "agency", "record_scope"):
        op.drop_table(table)
    for name in ("scopes", "agency", "role"):
        op.drop_column("token", name)
    op.drop_column("change", "own")
    op.drop_index("ix_record_owner", "record")
    for name in ("place", *(name for name, _, _ in reversed(_ON_RECORD))):
        op.drop_column("record", name)
