"""The providers of identities as `hub.yaml` names them now: whoever is taken off a list there is out at once."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Mapping
from typing import Final

import yaml
from pydantic import ValidationError

from hub.home import Home
from hub.identity.openid import OpenId
from hub.identity.settings import Person, Provider

__all__ = ["Providers"]

_LOG: Final = logging.getLogger("hub.identity")
_Mark = tuple[int, int, int]
"""When a file was written, its size, and which it is."""


class Providers:
    """The providers, read anew when the file has changed. Usable from several threads."""

    def __init__(self, home: Home) -> None:
        self._home = home
        self._lock = threading.Lock()
        self._seen: _Mark | None = (0, 0, 0)  # of no file: the settings were read at some time before this
        self._known = {name: self._made(name, one) for name, one in home.settings.oidc.items()}

    def current(self) -> Mapping[str, OpenId]:
        """By name. A file that cannot be read leaves the last good list in force, and the log says so."""
        mark = self._mark()
        with self._lock:
            if mark != self._seen:
                self._seen = mark
                self._read()
            return self._known

    def person(self, provider: str, value: str) -> Person | None:
        """What somebody is here whom a provider vouched for; None for who is not (or no longer) listed."""
        found = self.current().get(provider)
        return found.provider.people.get(value) if found is not None else None

    def _read(self) -> None:
        try:
            listed = self._home.read_settings().oidc
        except (OSError, UnicodeDecodeError, yaml.YAMLError, ValidationError) as error:
            _LOG.error("hub.yaml cannot be read (%s); its last good list of people counts", type(error).__name__)
            return
        known = self._known
        # One whose settings are the same keeps what it has learnt of its keys.
        self._known = {
            name: known[name] if name in known and known[name].provider == one else self._made(name, one)
            for name, one in listed.items()
        }

    def _made(self, name: str, provider: Provider) -> OpenId:
        return OpenId(name, provider, self._home.settings.base)

    def _mark(self) -> _Mark | None:
        try:
            found = os.stat(self._home.root / "hub.yaml")
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size, found.st_ino
