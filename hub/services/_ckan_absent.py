"""Actions that a CKAN knows and a hub has nothing for: accounts, followers, jobs, configuration, views.

They answer as CKAN answers who may not use them, with its checks of what must be given first, so that a client sees
that it is refused and not that it speaks to something that is no CKAN. Nothing is done by any of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from hub.services._ckan_api import Action, Call, Invalid, NotAuthorized

__all__ = ["ACTIONS"]

_REQUIRED: Final[Mapping[str, Sequence[str]]] = {
    "am_following_dataset": ("id",),
    "am_following_group": ("id",),
    "am_following_user": ("id",),
    "api_token_list": ("user_id",),
    "member_create": ("capacity", "id", "object", "object_type"),
    "member_delete": ("id", "object", "object_type"),
    "package_collaborator_list_for_user": ("id",),
    "package_relationship_create": ("object", "subject", "type"),
    "resource_create_default_resource_views": ("resource",),
    "resource_view_create": ("resource_id",),
    "task_status_show": ("entity_id",),
}
"""Actions that look at what is given before they ask who gives it."""

_REFUSED: Final[Mapping[str, str]] = {
    "config_option_list": "",
    "config_option_show": "",
    "config_option_update": "",
    "dataset_followee_list": "Not authorized",
    "follow_dataset": "You must be logged in to follow datasets",
    "follow_group": "You must be logged in to follow groups",
    "follow_user": "You must be logged in to follow users",
    "followee_list": "Not authorized",
    "get_site_user": "Only internal services allowed to use this action",
    "group_followee_list": "Not authorized",
    "job_cancel": "",
    "job_clear": "",
    "job_list": "",
    "organization_followee_list": "Not authorized",
    "user_followee_list": "Not authorized",
}
_READS: Final = ("_list", "_show", "_user")
_NONE: Final = "This catalog keeps no accounts, followers, jobs, configuration or views that can be reached here"


def _made(name: str, required: Sequence[str], words: str) -> Action:
    def run(call: Call, data: dict[str, Any]) -> Any:
        if missing := [key for key in required if data.get(key) in (None, "")]:
            raise Invalid({key: ["Missing value"] for key in missing})
        if name == "follow_dataset" and call.is_writer and call.snapshot.package(str(data.get("id") or "")) is None:
            raise Invalid({"message": "Error validating the schema of the dataset to follow."})
        raise NotAuthorized(_NONE if call.is_writer else words)

    run.__name__ = name
    run.__doc__ = f"Not available here. {_NONE}."
    return Action(run, reads=name.startswith("am_following") or name.endswith(_READS))


def term_translation_show(call: Call, data: dict[str, Any]) -> list[dict[str, str]]:
    """Show translations of terms: none are kept. terms."""
    if "terms" not in data:
        raise Invalid({"terms": "terms not in data"})
    return []


def package_collaborator_list(call: Call, data: dict[str, Any]) -> list[dict[str, str]]:
    """List the collaborators of a dataset: there are none."""
    raise Invalid({"message": "Dataset collaborators not enabled"})


ACTIONS: Final[Mapping[str, Action]] = {
    **{name: _made(name, required, "") for name, required in _REQUIRED.items()},
    **{name: _made(name, (), words) for name, words in _REFUSED.items()},
    **{run.__name__: Action(run) for run in (term_translation_show, package_collaborator_list)},
}
