"""The guides of the views' tests."""

from tests.guide.views.conftest import Get, cast, get, harm, store

__all__ = ["Get", "cast", "get", "harm", "store"]
