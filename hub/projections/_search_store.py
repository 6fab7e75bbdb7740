"""The folders of the search index: one per view and generation, named by a pointer that is replaced atomically.

    HOME/projections/search/current.json     {"schema": 1, "public": "g2-public", "all": null}
    HOME/projections/search/g2-public/       a tantivy index

`all` is null as long as nothing is withheld: then both views are the same and one index answers both.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import tantivy

from hub.policy import View
from hub.projections._search_schema import MARKER_ID, SCHEMA_VERSION, build_schema, marker, register

__all__ = ["Pointer", "Shelf", "marked_seq"]

_COPIED = ("meta.json", ".managed.json")


@dataclass(frozen=True, slots=True)
class Pointer:
    """Which folders answer now; None where there is no index (for `all`: the public one answers)."""

    public: str | None = None
    all: str | None = None
    recipe: str = ""

    def folder(self, view: View) -> str | None:
        """The folder that answers a view."""
        return (self.all or self.public) if view is View.ALL else self.public


class Shelf:
    """The folders and their pointer."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @property
    def file(self) -> Path:
        """The pointer's file."""
        return self.root / "current.json"

    def read(self) -> Pointer:
        """The pointer; an empty one when there is none or it is of another schema."""
        try:
            stored: Mapping[str, object] = json.loads(self.file.read_text("utf-8"))
        except (FileNotFoundError, ValueError):
            return Pointer()
        if stored.get("schema") != SCHEMA_VERSION:
            return Pointer()
        public, everything = stored.get("public"), stored.get("all")
        if not isinstance(public, str) or not tantivy.Index.exists(str(self.root / public)):
            return Pointer()
        return Pointer(public, everything if isinstance(everything, str) else None, str(stored.get("recipe", "")))

    def write(self, pointer: Pointer) -> None:
        """Replace the pointer, durably."""
        text = json.dumps(
            {"schema": SCHEMA_VERSION, "public": pointer.public, "all": pointer.all, "recipe": pointer.recipe}
        )
        draft = self.file.with_suffix(".tmp")
        with draft.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(self.file)

    def fresh(self, view: View) -> str:
        """Name of a new, empty folder with an index that has only its marker, at 0."""
        self.root.mkdir(parents=True, exist_ok=True)
        taken = [int(path.name[1:].split("-")[0]) for path in self.root.glob("g*-*") if path.name[1:2].isdigit()]
        name = f"g{max(taken, default=0) + 1}-{view.value}"
        (self.root / name).mkdir()
        index = register(tantivy.Index(build_schema(), path=str(self.root / name)))
        writer = index.writer(heap_size=15_000_000, num_threads=1)
        writer.add_document(marker(0))
        writer.commit()
        writer.wait_merging_threads()
        return name

    def copy(self, source: str, view: View) -> str:
        """A new folder with the same index (hard links; the files of an index never change). No writer may be open."""
        name = self.fresh(view)
        target = self.root / name
        for path in target.iterdir():
            path.unlink()
        for path in (self.root / source).iterdir():
            if path.name in _COPIED:
                shutil.copy2(path, target / path.name)
            elif not path.name.endswith(".lock"):
                os.link(path, target / path.name)
        return name

    def open(self, folder: str) -> tantivy.Index:
        """The index in a folder."""
        return register(tantivy.Index.open(str(self.root / folder)))

    def sweep(self, *keep: Pointer) -> None:
        """Remove folders that no kept pointer names (open readers keep their files until they let go)."""
        named = {name for pointer in keep for name in (pointer.public, pointer.all)}
        for path in self.root.glob("g*-*"):
            if path.name not in named:
                shutil.rmtree(path, ignore_errors=True)


def marked_seq(searcher: tantivy.Searcher, schema: tantivy.Schema) -> int:
    """The cursor that an index's marker holds; 0 without one."""
    hits = searcher.search(tantivy.Query.term_query(schema, "marker", MARKER_ID), 1).hits
    return int(searcher.doc(hits[0][1])["seq"][0]) if hits else 0
