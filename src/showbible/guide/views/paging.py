"""Long lists in pages, chosen by `?page=` or, where a page has several, by another parameter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest

from showbible.guide.presenting.addresses import AS_OF, with_query

PAGE_LENGTH = 120

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Paged(Generic[Row]):
    """A page of a list: its `rows`, its number of how many, how long the list is, and where the pages beside it are."""

    rows: Sequence[Row]
    number: int
    pages: int
    count: int
    previous: str
    next: str


def paged(
    request: HttpRequest, rows: QuerySet[Any, Row] | Sequence[Row], length: int = PAGE_LENGTH, name: str = "page"
) -> Paged[Row]:
    """The page that the parameter of this name asks for; the first or the last where the number is no good."""
    page = Paginator(rows, length).get_page(request.GET.get(name))
    return Paged(
        rows=list(page.object_list),
        number=page.number,
        pages=page.paginator.num_pages,
        count=page.paginator.count,
        previous=_at(request, name, page.previous_page_number()) if page.has_previous() else "",
        next=_at(request, name, page.next_page_number()) if page.has_next() else "",
    )


def _at(request: HttpRequest, name: str, number: int) -> str:
    kept = {each: str(value) for each, value in request.GET.items() if each != AS_OF}
    return with_query(request.path, {**kept, name: str(number)})
