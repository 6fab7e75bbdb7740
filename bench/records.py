"""Harvests from first to unchanged: cost of a record, memory by size, seconds to the last confirmation."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import select, update

from bench.runs import Bench, Measured, RunFailed
from hub.home import Home
from hub.ledger.schema import source

__all__ = ["FORMS", "cost", "scale"]

FORMS = {"ckan_json": "ckan", "rdf_xml": "rdf"}


def cost(bench: Bench, count: int) -> dict[str, dict[str, Any]]:
    """What a record costs from each form: first harvest, then the same again with nothing changed.

    The second run lists everything again: what a server or a file says of itself (`ETag`, its time) is forgotten first.
    `asked_s` is a third run that may use it.
    """
    found = {}
    for name, form in FORMS.items():
        with bench.home(name) as root, bench.source(root, form, count) as source_id:
            first = _expect(bench.harvest(root, source_id), add=count)
            recipe = _forget(root)
            again = _expect(bench.harvest(root, source_id), keep=count)
            if _forget(root, keep_validators=True) != recipe:
                raise RunFailed("mapping, schemes or profile were edited during the run: it was no unchanged one")
            asked = _expect(bench.harvest(root, source_id), keep=count)
        found[name] = {
            "records": count,
            "cpu_ms_per_record": 1000 * first.said["cpu_s"] / count,
            "wall_s": first.said["wall_s"],
            "stages_s": first.said["stages_s"],
            "unchanged_per_cpu_s": count / again.said["cpu_s"],
            "asked_s": asked.said["wall_s"],
        }
    return found


def scale(bench: Bench, sizes: Sequence[int], form: str = "rdf") -> dict[str, dict[str, Any]]:
    """Peak memory and the time to confirmation, by number of datasets."""
    found = {}
    for count in sizes:
        with bench.home(f"scale-{count}") as root, bench.source(root, form, count) as source_id:
            run = _expect(bench.harvest(root, source_id, follow=True), add=count)
        if run.said["state"] != "finished":
            raise RunFailed(f"{count} datasets: the job is {run.said['state']} after following")
        bench.catalog(form, count).unlink()
        found[str(count)] = {
            "peak_mb": run.peak_mb,
            "process_mb": run.process_mb,
            "worker_mb": run.worker_mb,
            "with_projections_mb": run.with_projections_mb,
            "harvest_s": run.said["wall_s"],
            "confirm_s": run.said["confirm_s"],
        }
    return found


def _expect(run: Measured, **wanted: int) -> Measured:
    told = {name: run.said["counts"][name] for name in wanted}
    if told != wanted:
        raise RunFailed(f"expected {wanted}, the run counted {run.said['counts']}")
    return run


def _forget(root: Path, *, keep_validators: bool = False) -> str | None:
    """Forget what the source said of itself; answers the recipe of the run before."""
    home = Home(root)
    with home.ledger.write() as connection:
        if not keep_validators:
            connection.execute(update(source).values(validators="{}"))
        recipe = connection.scalar(select(source.c.recipe))
    home.ledger.dispose()
    return recipe
