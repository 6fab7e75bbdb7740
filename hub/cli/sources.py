"""`hub sources`: connect, look at, pause and remove harvest sources."""

from __future__ import annotations

import getpass
from pathlib import Path
from typing import Annotated, Any

import typer
from pydantic import ValidationError
from rich.console import Console

from hub.cli.output import Answer, Code, wrong_mapping
from hub.ledger import sources as ledger_sources
from hub.ledger.sources import SourceState, UnknownSource
from hub.pipeline.access import settle_source
from hub.sources import Source, SourceFileError, dump_source, load_folder
from mappings.errors import MappingError

__all__ = ["app"]

app = typer.Typer(help="Harvest sources: connect, look at, pause, remove.", no_args_is_help=True)

Id = Annotated[str, typer.Argument(help="The source's id.", metavar="ID")]


def _fields(state: SourceState) -> dict[str, Any]:
    config = state.config.shown()
    return {
        "id": config.id,
        "kind": config.kind,
        "url": config.url,
        "title": config.shown_title,
        "mapping": config.mapping,
        "priority": config.priority,
        "visibility": config.visibility,
        "paused": state.paused,
        "live": state.live,
        "failures": state.failures,
        "last_attempt": state.last_attempt,
        "last_success": state.last_success,
        "last_full": state.last_full,
        "next_due": state.next_due,
        "last_error": state.last_error,
        "origin": state.origin,
    }


def unknown(answer: Answer, source_id: str) -> typer.Exit:
    """The exit of every command that was given an id nobody knows."""
    return answer.fail(
        Code.UNKNOWN, "source.unknown", f"Không có nguồn “{source_id}”.", f"There is no source {source_id!r}."
    )


@app.command("add")
def add(
    ctx: typer.Context,
    source_id: Id,
    kind: Annotated[str, typer.Option(help="ckan, dcat, data_json or inventory.")],
    url: Annotated[str, typer.Option(help="Address of the source (http, https or file).")],
    mapping: Annotated[str | None, typer.Option(help="A built-in mapping's name or a mapping file.")] = None,
    title: Annotated[str, typer.Option(help="Name shown to people.")] = "",
    allow_host: Annotated[
        list[str] | None, typer.Option(help="A host whose private or loopback address may be asked; repeatable.")
    ] = None,
    ca_file: Annotated[
        Path | None, typer.Option(help="Certificates (PEM) that this source's TLS is checked by.")
    ] = None,
    language: Annotated[str, typer.Option(help="Language of texts that carry no tag.")] = "vi",
    visibility: Annotated[str, typer.Option(help="public or withheld.")] = "public",
    every: Annotated[str | None, typer.Option(help="Harvest interval, such as 6h or 1d.")] = None,
    file_root: Annotated[
        list[Path] | None, typer.Option(help="Folder that file: addresses may lie under; default: that of --url.")
    ] = None,
    option: Annotated[
        list[str] | None, typer.Option(help="A setting of this kind, NAME=VALUE (YAML value); repeatable.")
    ] = None,
    header: Annotated[
        list[str] | None,
        typer.Option(help="A secret request header, NAME=env:VARIABLE or NAME=file:/path; repeatable."),
    ] = None,
    query: Annotated[
        list[str] | None,
        typer.Option(help="A secret query parameter, NAME=env:VARIABLE or NAME=file:/path; repeatable."),
    ] = None,
) -> None:
    """Connect a source, and write its file into the hub's `sources` folder."""
    answer = Answer(ctx)
    home = answer.context.home
    roots = [str(root.absolute()) for root in file_root or ()]
    url = _file_url(url)
    if url.startswith("file:") and not roots:
        roots = [str(Path(url.removeprefix("file://")).parent)]
    values: dict[str, Any] = {
        "id": source_id,
        "kind": kind,
        "url": url,
        "title": title,
        "mapping": _mapping(mapping),
        "language": language,
        "visibility": visibility,
        "schedule": {"every": every} if every else {},
        "options": _pairs(answer, option, yaml_values=True),
        "http": {
            "allow_hosts": allow_host or [],
            "file_roots": roots,
            "ca_file": str(ca_file.absolute()) if ca_file else None,
            "headers": _pairs(answer, header, yaml_values=False),
            "query": _pairs(answer, query, yaml_values=False),
        },
    }
    config = checked(answer, values)
    with home.ledger.write() as connection:
        known = {state.config.id for state in ledger_sources.listed(connection)}
        if config.id in known:
            raise answer.fail(
                Code.FAILED,
                "source.exists",
                f"Nguồn “{source_id}” đã có; sửa tệp của nó rồi chạy `hub sources sync`.",
                f"Source {source_id!r} exists already; edit its file and run `hub sources sync`.",
            )
        ledger_sources.put(connection, config, origin="file")
        state = ledger_sources.get(connection, config.id)
    (home.sources / f"{config.id}.yaml").write_text(dump_source(config), "utf-8")
    answer.show(
        _fields(state) | _advice(answer, config),
        lambda out: out.print(answer.words(f"Đã thêm nguồn {config.id}.", f"Added source {config.id}.")),
    )


def _advice(answer: Answer, config: Source) -> dict[str, Any]:
    """What a steward should better do about a secret that is written in the address: also told on standard error."""
    if not config.holds_plain_secret:
        return {}
    told = {
        "vi": "Địa chỉ nguồn dường như chứa bí mật. Hãy bỏ tham số đó khỏi địa chỉ và khai báo bằng tham chiếu: "
        "http.query (--query TÊN=env:BIẾN) hoặc http.headers (--header TÊN=env:BIẾN).",
        "en": "The address of the source seems to hold a secret. Take that parameter out of it and write a reference: "
        "http.query (--query NAME=env:VARIABLE) or http.headers (--header NAME=env:VARIABLE).",
    }
    if not answer.context.json:
        answer.err.print(answer.words(told["vi"], told["en"]), markup=False)
    return {"advice": told}


def _file_url(url: str) -> str:
    """A path that exists here is as good as its `file:` address."""
    if "://" not in url and not url.startswith("file:") and Path(url).exists():
        return Path(url).absolute().as_uri()
    return url


def _mapping(mapping: str | None) -> str | None:
    if mapping is not None and Path(mapping).is_file():
        return str(Path(mapping).absolute())
    return mapping


def _pairs(answer: Answer, given: list[str] | None, *, yaml_values: bool) -> dict[str, Any]:
    import yaml

    pairs: dict[str, Any] = {}
    for one in given or ():
        name, found, value = one.partition("=")
        if not found:
            raise answer.fail(
                Code.USAGE, "usage", f"Cần TÊN=GIÁ TRỊ, không phải “{one}”.", f"Expected NAME=VALUE, not {one!r}."
            )
        pairs[name] = yaml.safe_load(value) if yaml_values else value
    return pairs


def checked(answer: Answer, values: dict[str, Any]) -> Source:
    """Check a source's configuration as a whole, the connector's own options included."""
    from harvesters.errors import StopRun
    from harvesters.registry import connector
    from hub.pipeline.recipe import default_mapping
    from mappings.registry import load

    try:
        config = Source.model_validate(values)
        connector(config.kind).check(config)
        load(config.mapping or default_mapping(config.kind), answer.context.home.mappings)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise answer.fail(
            Code.USAGE, "source.invalid", f"Cấu hình sai ở {where}: {first['msg']}", f"{where}: {first['msg']}"
        ) from error
    except MappingError as error:
        raise wrong_mapping(answer, error) from error
    except (LookupError, StopRun) as error:
        raise answer.fail(
            Code.USAGE,
            "source.kind",
            f"Không có loại nguồn “{values['kind']}”.",
            f"There is no kind of source {values['kind']!r}.",
        ) from error
    return config


@app.command("list")
def list_(ctx: typer.Context) -> None:
    """All sources with their state."""
    answer = Answer(ctx)
    with answer.context.home.ledger.read() as connection:
        states = ledger_sources.listed(connection)
    answer.list(
        [_fields(state) for state in states],
        {
            "ID": lambda one: one["id"],
            "KIND": lambda one: one["kind"],
            "LIVE": lambda one: one["live"],
            "STATE": lambda one: "paused" if one["paused"] else "failing" if one["failures"] else "ok",
            "LAST SUCCESS": lambda one: one["last_success"],
            "URL": lambda one: one["url"],
        },
    )


@app.command()
def show(ctx: typer.Context, source_id: Id) -> None:
    """One source: configuration (secrets as references only), state, findings and leftovers."""
    from hub.ledger import findings
    from hub.ledger.leftovers import listed as leftovers_of

    answer = Answer(ctx)
    try:
        with answer.context.home.ledger.read() as connection:
            state = ledger_sources.get(connection, source_id)
            summary = findings.summary(connection, source_id)
            leftovers = leftovers_of(connection, source_id)
    except UnknownSource as error:
        raise unknown(answer, source_id) from error
    fields = _fields(state) | {
        "config": state.config.shown().model_dump(mode="json", exclude_defaults=True),
        "findings": [{"rule": rule, "severity": severity, "count": count} for rule, severity, count in summary],
        "leftovers": leftovers,
    }

    def text(out: Console) -> None:
        out.print(dump_source(state.config.shown()).rstrip())
        for name in ("live", "paused", "failures", "last_success", "last_full", "next_due", "last_error"):
            out.print(f"{name}: {fields[name]}")
        for rule, severity, count in summary:
            out.print(f"finding {severity}: {rule} × {count}")
        for left in leftovers:
            out.print(f"leftover: {left.path} × {left.count} ({left.example})", markup=False)

    answer.show(fields, text)


@app.command()
def test(ctx: typer.Context, source_id: Id) -> None:
    """Ask the source for its first records, write nothing."""
    from harvesters.errors import HarvestError
    from hub.pipeline.rehearsal import preview

    answer = Answer(ctx)
    try:
        seen = preview(answer.context.home, source_id, limit=3)
    except UnknownSource as error:
        raise unknown(answer, source_id) from error
    except HarvestError as error:
        raise answer.fail(Code.FAILED, "source.unreachable", error.vi, error.en) from error
    except MappingError as error:
        raise wrong_mapping(answer, error) from error
    titles = [one.lifted.title if one.lifted else one.identifier for one in seen.records]
    with answer.context.home.ledger.read() as connection:
        config = ledger_sources.get(connection, source_id).config
    answer.show(
        {"source": source_id, "reachable": True, "records": titles} | _advice(answer, config),
        lambda out: out.print(answer.words("Nguồn trả lời.", "The source answers.") + "\n" + "\n".join(titles)),
    )


def _pause(ctx: typer.Context, source_id: str, paused: bool) -> None:
    answer = Answer(ctx)
    try:
        with answer.context.home.ledger.write() as connection:
            ledger_sources.set_paused(connection, source_id, paused)
    except UnknownSource as error:
        raise unknown(answer, source_id) from error
    answer.show(
        {"source": source_id, "paused": paused},
        lambda out: out.print(f"{source_id}: {'paused' if paused else 'resumed'}"),
    )


@app.command()
def pause(ctx: typer.Context, source_id: Id) -> None:
    """Harvest this source no more by schedule until it is resumed; `hub harvest` by hand still runs it."""
    _pause(ctx, source_id, True)


@app.command()
def resume(ctx: typer.Context, source_id: Id) -> None:
    """Harvest this source again."""
    _pause(ctx, source_id, False)


@app.command()
def remove(
    ctx: typer.Context,
    source_id: Id,
    withdraw: Annotated[
        bool, typer.Option("--withdraw", help="Also withdraw its records; else they stay published as they are.")
    ] = False,
) -> None:
    """Remove a source and its file."""
    answer = Answer(ctx)
    home = answer.context.home
    withdrawn = 0
    try:
        if withdraw:
            withdrawn = _withdraw(answer, source_id)
        with home.ledger.write() as connection:
            ledger_sources.remove(connection, source_id)
    except UnknownSource as error:
        raise unknown(answer, source_id) from error
    (home.sources / f"{source_id}.yaml").unlink(missing_ok=True)
    answer.show(
        {"source": source_id, "removed": True, "withdraw": withdrawn},
        lambda out: out.print(f"{source_id}: removed" + (f", {withdrawn} records withdrawn" if withdraw else "")),
    )


def _withdraw(answer: Answer, source_id: str) -> int:
    from hub.ledger.jobs import SourceBusy
    from hub.pipeline.finishing import await_projections
    from hub.pipeline.work import withdraw_all

    try:
        outcome = withdraw_all(answer.context.home, source_id, by=f"cli:{getpass.getuser()}")
    except SourceBusy as error:
        raise answer.fail(
            Code.BUSY, "source.busy", "Nguồn này đang được thu thập.", "This source is being harvested."
        ) from error
    return await_projections(answer.context.home, outcome, 600).counts.get("withdraw", 0)


@app.command()
def sync(
    ctx: typer.Context,
    folder: Annotated[Path | None, typer.Argument(help="Folder of source files; default: HOME/sources.")] = None,
) -> None:
    """Apply a folder of source files: add, change and remove what came from files."""
    answer = Answer(ctx)
    home = answer.context.home
    ledger = home.ledger
    try:
        configs = load_folder(folder or home.sources)
    except SourceFileError as error:
        problems = [
            {"line": line, "field": where, "message": what, "vi": vi}
            for (line, where, what), vi in zip(error.problems, error.words_vi, strict=True)
        ]
        raise answer.fail(
            Code.USAGE, "source.file", error.vi, str(error), file=str(error.file), problems=problems
        ) from error
    for config in configs:
        checked(answer, config.model_dump(mode="json"))
    with ledger.write() as connection:
        done = ledger_sources.sync(connection, configs)
    for source_id in done.changed:  # what it closes is closed now, not at the next harvest
        settle_source(ledger, source_id, actor=getpass.getuser())
    answer.show(
        {"added": done.added, "changed": done.changed, "unchanged": done.unchanged, "removed": done.removed},
        lambda out: out.print(
            f"added {len(done.added)}, changed {len(done.changed)}, "
            f"unchanged {len(done.unchanged)}, removed {len(done.removed)}"
        ),
    )
