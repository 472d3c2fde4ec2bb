"""Long lists in pages, chosen by `?page=`."""

from __future__ import annotations

from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import HttpRequest

PAGE_LENGTH = 120


def paged(request: HttpRequest, rows: QuerySet[Any]) -> Page[Any]:
    """The page asked for; the first or the last where the number is no good."""
    return Paginator(rows, PAGE_LENGTH).get_page(request.GET.get("page"))
