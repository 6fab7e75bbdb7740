"""Finding, reading and compiling mapping files; their digests."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Final

from mappings.blocks import Compiler
from mappings.document import read_document
from mappings.errors import MappingError, nearest
from mappings.lifting import compile_json
from mappings.protocol import Lift

__all__ = ["ENGINE_VERSION", "builtin_names", "load"]

ENGINE_VERSION: Final = "2"
"""Raised with each change of the engine that can change what a mapping makes of a record."""

_FOLDER: Final = Path(__file__).parent / "files"


def builtin_names() -> tuple[str, ...]:
    """Names of the mappings that come with the hub."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.yaml")))


def find(name_or_path: str | Path, folder: Path | None = None) -> Path:
    """The file of a mapping: a path, a name in the steward's folder, or a built-in name; the folder goes first."""
    text = str(name_or_path)
    bare = re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_-]*", text) is not None
    candidates = [Path(text)] if not bare else []
    if folder is not None:
        candidates += [folder / text] if not bare else [folder / f"{text}.yaml", folder / f"{text}.yml"]
    candidates += [_FOLDER / f"{text}.yaml"] if bare else []
    for candidate in candidates:
        if candidate.is_file():
            return candidate
    known = sorted({*builtin_names(), *(path.stem for path in folder.glob("*.y*ml"))} if folder else builtin_names())
    raise MappingError(
        text,
        1,
        vi=f"Không tìm thấy ánh xạ `{text}`. Hiện có: {', '.join(known)}.",
        en=f"There is no mapping `{text}`. There are: {', '.join(known)}.",
        nearest=nearest(text, known),
    )


def load(name_or_path: str | Path, folder: Path | None = None) -> Lift:
    """Compile a mapping by path or by name (in `folder` first, then among the built-in ones).

    Raises `MappingError` with file and line for whatever is wrong in it. The same text twice gives the same object.
    """
    path = find(name_or_path, folder)
    stamp = tuple(sorted((str(each), each.stat().st_mtime_ns) for each in path.parent.glob("*.rq")))
    return _compiled(str(path), path.read_text(encoding="utf-8"), stamp)


@lru_cache(maxsize=64)
def _compiled(file: str, text: str, _queries: tuple[tuple[str, int], ...]) -> Lift:
    document = read_document(text, file)
    header = document.fields().get("mapping")
    if header is None:
        raise document.fail(
            "Tệp ánh xạ cần khóa `mapping` ở đầu.", "A mapping file needs the key `mapping` at its head."
        )
    fields = header.fields()
    reads = fields["reads"].one_of(("json", "rdf"), "dạng đọc", "kind of reading") if "reads" in fields else "json"
    name = fields["name"].text() if "name" in fields else Path(file).stem
    if reads == "json":
        return compile_json(document, name, digest_of(text))
    from mappings.rdf_compile import compile_rdf

    return compile_rdf(document, name, lambda queries, compiler: digest_of(text, *queries)(compiler))


def digest_of(*texts: str) -> Callable[[Compiler], str]:
    """The digest of a mapping once it is known which schemes it reads."""

    def digest(compiler: Compiler) -> str:
        total = sha256(f"engine {ENGINE_VERSION}\n".encode())
        for text in texts:
            total.update(text.encode() + b"\0")
        for name in sorted(compiler.schemes):
            total.update(scheme_digest(name).encode())
        return total.hexdigest()

    return digest


@lru_cache(maxsize=128)
def scheme_digest(name: str) -> str:
    """The digest of one concept scheme as built; of nothing where it is not there."""
    import vocab

    found = sha256(name.encode())
    home = Path(vocab.__file__).parent
    for path in sorted((*home.joinpath("schemes").glob(f"{name}.*json"), *home.glob(f"{name}.tsv"))):
        found.update(path.read_bytes())
    return found.hexdigest()
