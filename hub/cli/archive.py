"""`hub archive`: copies of the data themselves."""

from __future__ import annotations

from contextlib import suppress
from typing import Annotated

import typer
from sqlalchemy import select

from harvesters.errors import HarvestError
from hub.cli.output import Answer, Code
from hub.delivering import archive_of, bring
from hub.ledger import sources
from hub.ledger.blobs import get_graph
from hub.ledger.schema import archived, record
from hub.ledger.sources import UnknownSource
from hub.services._catalog_node import Nodes

__all__ = ["app"]

app = typer.Typer(help="Copies of the data: fetch, verify, prune.", no_args_is_help=True)


@app.command()
def fetch(
    ctx: typer.Context,
    source: Annotated[str, typer.Argument(help="The source's id.", metavar="SOURCE")],
    limit: Annotated[int | None, typer.Option(min=1, help="How many files at most.")] = None,
) -> None:
    """Fetch the files of a source's records; what has not changed there is only compared."""
    answer = Answer(ctx)
    home = answer.context.home
    try:
        with home.ledger.read() as connection:
            config = sources.get(connection, source).config
            rows = connection.execute(
                select(record.c.id, record.c.uid, record.c.view_digest)
                .where(record.c.source_id == source, record.c.view_digest.is_not(None))
                .order_by(record.c.id)
            ).all()
    except UnknownSource as error:
        raise answer.fail(
            Code.UNKNOWN, "source.unknown", f"Không có nguồn “{source}”.", f"There is no source {source!r}."
        ) from error
    kept, failed = 0, list[dict[str, str]]()
    for row in rows:
        with home.ledger.read() as connection:
            nodes = Nodes(get_graph(connection, row.view_digest), "vi")
        for distribution in nodes.subjects("dcat:Distribution"):
            url = nodes.address(distribution, "dcat:downloadURL")
            if url is None or (limit is not None and kept + len(failed) >= limit):
                continue
            try:
                bring(home, config, row.id, url)
                kept += 1
            except HarvestError as error:
                failed.append({"record": row.uid, "distribution": distribution, "vi": error.vi, "en": error.en})
    answer.show(
        {"kept": kept, "failed": failed},
        lambda out: out.print(
            answer.words(
                f"Đã lưu {kept} tệp, {len(failed)} tệp không lấy được.", f"{kept} files kept, {len(failed)} not given."
            )
        ),
    )


@app.command()
def verify(ctx: typer.Context) -> None:
    """Read every copy and compare it with its digest; what is not whole is given up, to be fetched anew."""
    answer = Answer(ctx)
    home = answer.context.home
    archive = archive_of(home)
    with home.ledger.read() as connection:
        known = {row.digest for row in connection.execute(select(archived.c.digest).distinct())}
    broken = sorted(digest for digest in known if not archive.sound(digest))
    for digest in broken:
        with suppress(FileNotFoundError):
            archive.drop(digest)
    if broken:
        raise answer.fail(
            Code.INVALID,
            "archive.broken",
            f"{len(broken)} bản lưu bị mất hoặc sai nội dung; lần tải tới sẽ lấy lại.",
            f"{len(broken)} copies are missing or not what they were; they are fetched anew when next asked for.",
            broken=broken,
            kept=len(known),
        )
    answer.show(
        {"kept": len(known), "broken": []},
        lambda out: out.print(answer.words(f"{len(known)} bản lưu nguyên vẹn.", f"{len(known)} copies are whole.")),
    )


@app.command()
def prune(ctx: typer.Context) -> None:
    """Delete contents that no record's copy names any more."""
    answer = Answer(ctx)
    home = answer.context.home
    archive = archive_of(home)
    with home.ledger.write() as connection:  # nobody gives a content a name meanwhile
        known = {row.digest for row in connection.execute(select(archived.c.digest).distinct())}
        loose = [digest for digest in archive.contents() if digest not in known]
        for digest in loose:
            archive.drop(digest)
    answer.show(
        {"deleted": len(loose)},
        lambda out: out.print(answer.words(f"Đã xóa {len(loose)} nội dung.", f"{len(loose)} contents deleted.")),
    )
