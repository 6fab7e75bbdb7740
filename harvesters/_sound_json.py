"""JSON values that JSON's own rules allow and its writers refuse: half a sign, numbers beyond 64 bits."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["sound", "whole_text"]


def sound(value: object) -> object:
    """The value with what is half a sign in its texts (`\\ud800` alone) as the replacement character."""
    match value:
        case str():
            return whole_text(value)
        case list():
            return [sound(each) for each in value]
        case Mapping():
            return {whole_text(str(key)): sound(each) for key, each in value.items()}
        case int() if not isinstance(value, bool) and abs(value) >= 1 << 63:
            return float(value) if abs(value) < 1 << 1000 else str(value)[:100]
        case _:
            return value


def whole_text(text: str) -> str:
    """The text with lone surrogates replaced; paired ones are one sign."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
