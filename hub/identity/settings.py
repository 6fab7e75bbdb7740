"""What `hub.yaml` says of a provider of identities."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from harvesters.config import SecretReference
from hub.policy.callers import Role, Scope

__all__ = ["Machine", "Person", "Provider"]


class Person(BaseModel):
    """Somebody who may sign in. What is not listed may not, whatever the provider vouches for."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    role: Role = Role.STEWARD
    agency: str | None = None
    """The agency that a steward acts for; none: a steward of the hub."""


class Machine(BaseModel):
    """A client of the provider that pulls as an agency, with access tokens of its own."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    agency: str = Field(min_length=1)
    scopes: tuple[Scope, ...] = (Scope.READ, Scope.DATA)


class Provider(BaseModel):
    """An OpenID Connect provider. People and machines are listed here: it says who they are, the hub what they may."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    issuer: str = Field(pattern=r"^https?://[^\s?#]+$")
    title: str = "Đăng nhập một lần"
    title_en: str = "Single sign-on"
    client_id: str = Field(min_length=1)
    client_secret: SecretReference | None = None
    """None for a public client: the proof of possession (PKCE) is always sent."""
    audience: str | None = None
    """What the access tokens of machines must be meant for; default: the hub's own address."""
    scope: str = "openid profile email"
    person_claim: Annotated[str, Field(pattern=r"^[A-Za-z0-9_.:/-]+$")] = "sub"
    """Which claim of an identity token names a person; `email` counts only where the provider calls it verified."""
    people: dict[str, Person] = Field(default_factory=dict)
    """By value of that claim."""
    machine_claim: Annotated[str, Field(pattern=r"^[A-Za-z0-9_.:/-]+$")] = "client_id"
    machines: dict[str, Machine] = Field(default_factory=dict)
    """By value of that claim (or of `azp`, where the token has no such claim)."""
    allow_hosts: tuple[str, ...] = ()
    """Hosts of the provider that may lie at private addresses."""
    ca_file: str | None = None
