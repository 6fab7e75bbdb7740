"""`hub records` and `hub findings`: what the ledger holds."""

from __future__ import annotations

import getpass
from typing import Annotated, Any

import orjson
import typer
from rich.console import Console

from hub.cli.output import Answer, Code
from hub.ledger import blobs, findings, records
from hub.ledger.records import Record, UnknownRecord
from hub.ledger.schema import RecordState
from hub.pipeline.differences import field_changes
from hub.pipeline.releasing import release_text
from hub.pipeline.screening import NothingToRelease
from vocab.findings import Severity

__all__ = ["findings_", "records_app"]

records_app = typer.Typer(help="Records of the ledger.", no_args_is_help=True)

Key = Annotated[str, typer.Argument(help="A record's uid, name, IRI or identifier.", metavar="RECORD")]
SourceOption = Annotated[str | None, typer.Option("--source", help="Only this source's.")]


def _fields(one: Record) -> dict[str, Any]:
    return {
        "id": one.uid,
        "name": one.name,
        "iri": one.iri,
        "title": one.title,
        "class": one.record_class,
        "source": one.source_id,
        "identifier": one.identifier,
        "state": one.state,
        "visibility": one.visibility,
        "shown": one.shown,
        "quarantined": one.quarantined,
        "created": one.created,
        "modified": one.modified,
        "withdrawn": one.withdrawn,
        "source_modified": one.source_modified,
        "digest": one.graph_digest,
    }


@records_app.command("list")
def list_records(
    ctx: typer.Context,
    source: SourceOption = None,
    state: Annotated[RecordState | None, typer.Option(help="live, withdrawn or rejected.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=1_000_000)] = 100,
    offset: Annotated[int, typer.Option(min=0)] = 0,
) -> None:
    """Records in the order in which they came."""
    answer = Answer(ctx)
    with answer.context.home.ledger.read() as connection:
        total = records.count(connection, None, source_id=source, state=state)
        found = records.listed(connection, None, source_id=source, state=state, limit=limit, offset=offset)
    answer.list(
        [_fields(one) for one in found],
        {
            "NAME": lambda one: one["name"],
            "SOURCE": lambda one: one["source"],
            "STATE": lambda one: one["state"],
            "TITLE": lambda one: one["title"],
        },
        total=total,
    )


def _find(answer: Answer, key: str, source: str | None) -> Record:
    try:
        with answer.context.home.ledger.read() as connection:
            return records.find(connection, None, key, source_id=source)
    except UnknownRecord as error:
        raise answer.fail(
            Code.UNKNOWN, "record.unknown", f"Không có bản ghi “{key}”.", f"There is no record {key!r}."
        ) from error


@records_app.command("show")
def show_record(
    ctx: typer.Context,
    key: Key,
    source: SourceOption = None,
    raw: Annotated[bool, typer.Option("--raw", help="Also the raw record, as fetched.")] = False,
) -> None:
    """One record: its graph, findings and, with --raw, what the source gave."""
    answer = Answer(ctx)
    one = _find(answer, key, source)
    with answer.context.home.ledger.read() as connection:
        graph = blobs.get_blob(connection, one.graph_digest).decode() if one.graph_digest else ""
        found = findings.listed(connection, source_id=one.source_id, identifier=one.identifier, limit=1000)
        fetched = blobs.get_blob(connection, one.raw_digest) if raw and one.raw_digest else None
    fields = _fields(one) | {"graph": graph, "findings": [stored.finding for stored in found]}
    if fetched is not None:
        text_ = fetched.decode("utf-8", "replace")
        fields["raw"] = orjson.loads(fetched) if one.media_type == "application/json" else text_

    def text(out: Console) -> None:
        for name, value in _fields(one).items():
            out.print(f"{name}: {value}", markup=False)
        out.print(graph.rstrip(), markup=False)
        for stored in found:
            words = answer.words(stored.finding.vi, stored.finding.en)
            out.print(f"{stored.finding.severity}: {stored.finding.path}: {words}", markup=False)
        if fetched is not None:
            out.print(fetched.decode("utf-8", "replace"), markup=False)

    answer.show(fields, text)


@records_app.command("history")
def history(ctx: typer.Context, key: Key, source: SourceOption = None) -> None:
    """A record's logged changes with their field-level differences."""
    answer = Answer(ctx)
    one = _find(answer, key, source)
    items = []
    with answer.context.home.ledger.read() as connection:
        for row in records.history(connection, one.id):
            graphs = [blobs.get_graph(connection, digest) if digest else None for digest in (row.before, row.after)]
            changes = field_changes(graphs[0], graphs[1]) if all(graphs) else ()
            items.append(
                {"seq": row.seq, "at": row.at, "operation": row.operation, "job": row.job_id, "changes": changes}
            )
    answer.list(
        items,
        {
            "SEQ": lambda item: item["seq"],
            "AT": lambda item: item["at"],
            "CHANGE": lambda item: item["operation"],
            "FIELDS": lambda item: ", ".join(sorted({change.path for change in item["changes"]})),
        },
        record=one.uid,
    )


@records_app.command("release")
def release(
    ctx: typer.Context,
    key: Key,
    source: SourceOption = None,
    note: Annotated[str, typer.Option(help="Why it may be published, kept with the decision.")] = "",
) -> None:
    """Let a record that is kept back for personal data be published as it is; `hub remap SOURCE` then does so."""
    answer = Answer(ctx)
    one = _find(answer, key, source)
    try:
        release_text(answer.context.home, one, by=f"cli:{getpass.getuser()}", note=note)
    except NothingToRelease as error:
        raise answer.fail(
            Code.UNKNOWN,
            "record.nothing-to-release",
            "Bản ghi này không bị giữ lại vì dữ liệu cá nhân.",
            "This record is not kept back for personal data.",
        ) from error
    answer.show(
        {"record": one.uid, "source": one.source_id, "identifier": one.identifier, "released": True},
        lambda out: out.print(f"{one.name}: released; hub remap {one.source_id}"),
    )


def findings_(
    ctx: typer.Context,
    source: SourceOption = None,
    record: Annotated[str | None, typer.Option(help="Only this record's (with --source: its identifier).")] = None,
    severity: Annotated[Severity | None, typer.Option(help="blocking, violation, warning or advice.")] = None,
    rule: Annotated[str | None, typer.Option(help="Only this rule's.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=1_000_000)] = 100,
    offset: Annotated[int, typer.Option(min=0)] = 0,
) -> None:
    """What is wrong or noteworthy: path, value, expectation, in both languages."""
    answer = Answer(ctx)
    identifier = None
    if record is not None:
        one = _find(answer, record, source)
        source, identifier = one.source_id, one.identifier
    with answer.context.home.ledger.read() as connection:
        total = findings.count(connection, source_id=source, identifier=identifier, severity=severity, rule=rule)
        found = findings.listed(
            connection,
            source_id=source,
            identifier=identifier,
            severity=severity,
            rule=rule,
            limit=limit,
            offset=offset,
        )
    items = [
        {
            "source": stored.source_id,
            "identifier": stored.identifier,
            "origin": stored.origin,
            "found": stored.found,
            **{name: getattr(stored.finding, name) for name in _NAMES},
        }
        for stored in found
    ]
    answer.list(
        items,
        {
            "SEVERITY": lambda one: one["severity"],
            "SOURCE": lambda one: one["source"],
            "RECORD": lambda one: one["identifier"],
            "PATH": lambda one: one["path"],
            "VALUE": lambda one: one["value"],
            "WHAT": lambda one: one[answer.context.language],
        },
        total=total,
    )


_NAMES = ("rule", "severity", "path", "value", "expectation", "vi", "en", "focus")
