"""Whole numbers."""

from __future__ import annotations


def key(value: object) -> str:
    return str(value)


def agrees(one: object, other: object) -> bool:
    return one == other


def precision(value: object) -> int:
    return 0


def show(value: object) -> str:
    return str(value)
