"""A page as bytes, and what is said where bytes are no page."""

from __future__ import annotations

from dataclasses import dataclass


class Unreadable(Exception):
    """A page that could not be read; its text is one line that says where and why."""

    def __init__(self, address: str, reason: str) -> None:
        super().__init__(f"{address}: {reason}")
        self.address = address
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Raw:
    """The bytes found at `address`, with the media type and charset that its file name or HTTP header says."""

    address: str
    data: bytes
    media_type: str | None = None
    charset: str | None = None
