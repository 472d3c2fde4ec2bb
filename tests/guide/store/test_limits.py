"""Whatever is read, and wherever a reader's line is, nothing that an edition gives out comes from beyond it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from pytest_django import DjangoAssertNumQueries

from showbible.claims import Claim, Subject
from showbible.guide import models
from showbible.guide.store import Edition, Known, edition, resolve_changed
from showbible.guide.store.deciding import Editor, merge_things
from showbible.guide.store.held import Held
from showbible.guide.store.limits import Limits
from showbible.guide.store.line import Line, Seen
from showbible.guide.store.past import Past
from showbible.resolving import Said
from tests.examples import fewer
from tests.guide.store.making import claim, save
from tests.guide.store.test_past import shown
from tests.guide.store.test_steps import by_page, read
from tests.resolving.strategies import said as any_said

pytestmark = [pytest.mark.store, pytest.mark.django_db]

patiently = fewer(10)
places = st.tuples(st.integers(0, 2), st.integers(0, 2))


def is_beyond(line: Line, part: models.Thing | None) -> bool:
    return part is not None and part.parent is not None and line.is_before(part.parent.ident, part.season, part.episode)


def held_back(line: Line) -> set[str]:
    """The claims that a line holds back, one by one."""
    found: set[str] = set()
    for row in models.Claim.objects.filter(superseded_at=None):
        about = [row.name.thing] if row.name else []
        about += [part.name.thing for part in row.parts.all()]
        reveals = [row.reveal.thing] if row.reveal else []
        reveals += [thing.reveal for thing in about if thing]
        if any(is_beyond(line, part) for part in reveals):
            found.add(row.key)
    return found


def check(guide: Edition, line: Line) -> None:
    hidden = held_back(line)
    late = {thing.pk for thing in models.Thing.objects.all() if is_beyond(line, thing.reveal)}
    types = set(models.Thing.objects.values_list("type", flat=True))
    listed = list(guide.things(*types))
    assert {thing.pk for thing in listed} == set(models.Thing.objects.values_list("pk", flat=True)) - late
    assert sum(guide.counts().values()) == len(listed)
    facts = [fact for thing in listed for fact in guide.facts_with(thing)]
    facts += guide.facts_at(list(guide.disputes()))
    assert hidden.isdisjoint(each.claim.key for fact in facts for each in fact.evidence)
    assert late.isdisjoint(pk for fact in facts for pk in (fact.thing.pk, *(thing.pk for _, thing in fact.links)))
    assert hidden.isdisjoint(row.claim.key for row in guide.changes() if row.claim)
    pages = set(models.Page.objects.filter(claims__key__in=hidden).values_list("pk", flat=True))
    every = list(models.Page.objects.values_list("pk", flat=True))
    assert pages.isdisjoint(guide.open_pages(every))
    assert all(Held(line).holds_page(page) for page in pages)


class AnyLine(TestCase):
    @patiently
    @given(st.lists(any_said(), min_size=1, max_size=12), places)
    def test_nothing_from_beyond_a_line_is_given_out(self, claims: list[Said], place: tuple[int, int]) -> None:
        for page, made in by_page(claims).items():
            read(page, made, 0)
        resolve_changed()
        for series in models.Thing.objects.filter(type="series").values_list("ident", flat=True):
            line = Line((Seen(series, *place),))
            guide = edition(line=line)
            check(guide, line)
            compare(guide, Past(Limits(line=line)))
            everything = Line((Seen(series, 9, 9),))
            today = edition()
            for thing in today.things("series", "episode", "character"):
                assert shown(edition(line=everything).facts_with(thing)) == shown(today.facts_with(thing))


def compare(guide: Edition, anew: Edition) -> None:
    """What is taken from today's facts is what is worked out anew."""
    types = set(models.Thing.objects.values_list("type", flat=True))
    for thing in guide.things(*types):
        facts = guide.told(guide.facts_with(thing))
        assert shown(facts) == shown(anew.facts_with(thing))
        assert guide.sources(thing, 9) == anew.sources(thing, 9)
        for name in {fact.property for fact in facts}:
            assert shown(guide.told(guide.facts_of(thing, name))) == shown(anew.facts_of(thing, name))
            assert plain(guide.headlines([thing], [name])) == plain(anew.headlines([thing], [name]))
            assert plain(guide.naming(thing, name)) == plain(anew.naming(thing, name))


def plain(facts: Iterable[Known]) -> Sequence[object]:
    return sorted((fact.thing.ident, fact.property, fact.key, str(fact.value), str(fact.support)) for fact in facts)


TIDE = Subject("series", "Tide")


def episode(number: int) -> Subject:
    return Subject("episode", series="Tide", season=2, episode=number)


def line_at(number: int) -> Line:
    return Line((Seen("series/tide", 2, number),))


def test_a_character_is_known_from_where_it_is_first_told_of() -> None:
    undated = claim("role", "captain", of=Subject("character", "Elin Voss"))
    save("later", claim("appears", "Elin Voss", of=episode(5)), address="https://a.example/5")
    save("who", undated, address="https://a.example/who")
    resolve_changed()
    assert edition(line=line_at(4)).thing("characters/elin-voss") is None
    assert edition(line=line_at(5)).thing("characters/elin-voss")
    save("earlier", claim("appears", "Elin Voss", of=episode(3)), address="https://a.example/3")
    resolve_changed()
    assert edition(line=line_at(2)).thing("characters/elin-voss") is None
    assert edition(line=line_at(4)).thing("characters/elin-voss")


def test_a_character_of_two_works_is_known_from_the_start() -> None:
    save("tide", claim("appears", "Elin Voss", of=episode(5)), address="https://a.example/5")
    save("fog", claim("appears", "Elin Voss", of=Subject("film", "Fog")), address="https://a.example/fog")
    resolve_changed()
    early = edition(line=line_at(1))
    assert [thing.ident for thing in early.things("character")] == ["characters/elin-voss-fog"]
    one, other = edition().things("character")
    merge_things(one, other, Editor("A. Keeper", "She is in both."))
    resolve_changed()
    assert len(early.things("character")) == len(edition().things("character")) == 1


def test_a_line_and_a_day_hold_back_what_either_does() -> None:
    save("later", claim("title", "Ebb", of=episode(5)), claim("running_time", 46, of=episode(5)))
    resolve_changed()
    part = edition().thing("series/tide/2x05")
    assert part
    both = edition("2999-01-01", line_at(4))
    assert [fact.property for fact in both.facts_with(part)] == ["running_time"]
    assert edition("2000-01-01", line_at(4)).thing("series/tide/2x05") is None


@pytest.mark.parametrize("count", [3, 30])
def test_a_line_takes_as_many_look_ups_whatever_else_there_is(
    count: int, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(1, count + 1):
        save(f"Tide {number}", *told(number), address=f"https://herald.example/{number}")
    resolve_changed()
    guide = edition(line=line_at(2))
    thing = guide.thing("series/tide/2x01")
    assert thing
    with django_assert_max_num_queries(16):
        assert {fact.property for fact in guide.facts_with(thing)} == {"appears", "running_time"}
    with django_assert_max_num_queries(1):
        assert Held(line_at(2)).holds_page(0) is False


def told(number: int) -> tuple[Claim, Claim]:
    return claim("appears", f"Elin {number}", of=episode(number)), claim("running_time", 46, of=episode(number))
