"""Parameters of feeds: an unknown one is refused, for a filter that is misspelt would give the whole catalog."""

from __future__ import annotations

import re
from typing import Final

from starlette.requests import Request

from hub.services.problems import Problem

__all__ = ["only_known"]

_HARMLESS: Final = re.compile(r"utm_\w+|_|lang|[gf]bclid|gclid|msclkid|mc_[ce]id|cachebuster|nocache")
"""What analytics and clients against caches add to any address; `lang` the hub's own pages do."""


def only_known(request: Request, *names: str) -> None:
    """Raises `Problem` 400 for a parameter beside these, naming those that there are."""
    unknown = [name for name in request.query_params if name not in names and not _HARMLESS.fullmatch(name)]
    if not unknown:
        return
    shown = unknown[0][:80]
    there_vi = f"các tham số có thể dùng: {', '.join(names)}" if names else "địa chỉ này không nhận tham số nào"
    there_en = f"there are: {', '.join(names)}" if names else "this address takes none"
    raise Problem(
        400,
        vi=f"Không có tham số {shown!r}; {there_vi}.",
        en=f"There is no parameter {shown!r}; {there_en}.",
        parameter=shown,
        known=list(names),
    )
