"""A validator for sources that have none: the body itself, together with all that decides how it is read.

Kept with the source's `ETag` and `Last-Modified`. An unchanged body then costs a download and a hash.
"""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256

import orjson

from harvesters.config import SourceConfig
from harvesters.http import Download

__all__ = ["is_unchanged", "validators_of"]

_BODY = "body"
_EDITION = 1
"""To be raised when a connector learns to read the same body differently."""


def validators_of(download: Download, source: SourceConfig) -> dict[str, str]:
    """What to keep of a body that was read whole, for the next run."""
    return {**download.validators, _BODY: _validator(download, source)}


def is_unchanged(download: Download, source: SourceConfig, validators: Mapping[str, str]) -> bool:
    """Whether this is the body that `validators` were kept of, to be read in the same way."""
    kept = validators.get(_BODY)
    return kept is not None and kept == _validator(download, source)


def _validator(download: Download, source: SourceConfig) -> str:
    """SHA-256 over the body's own and the way it is read."""
    reading = [
        _EDITION,
        source.kind,
        source.url,
        source.language,
        source.http.timezone,
        source.options,
        download.url.partition("?")[0],  # behind it may stand a signature of the hour
        download.headers.get("content-type", ""),
        download.headers.get("content-disposition", ""),
        download.digest,
    ]
    return sha256(orjson.dumps(reading, option=orjson.OPT_SORT_KEYS)).hexdigest()
