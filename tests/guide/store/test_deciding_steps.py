"""Whatever is decided between whatever is read, the store comes to what resolving gives for all of it at once."""

from __future__ import annotations

from contextlib import suppress
from random import Random

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from showbible.guide import models
from showbible.guide.store import deciding, resolve_all, resolve_changed, said
from showbible.guide.store.deciding import Editor, Saying, Undecidable, decisions
from showbible.resolving import Said, resolve
from tests.examples import fewer
from tests.guide.store.dumping import stored, worked_out
from tests.guide.store.test_steps import by_page, pytestmark, read, steps

__all__ = ["pytestmark"]

KEEPER = Editor("A. Keeper", "she knows")
patiently = fewer(8)


class DecidingSteps(TestCase):
    @patiently
    @given(steps, st.randoms(use_true_random=False))
    def test_deciding_in_steps_comes_to_the_same_as_all_at_once(
        self, batches: list[list[Said]], random: Random
    ) -> None:
        for number, batch in enumerate(batches):
            for page, claims in by_page(batch).items():
                read(page, claims, number)
            resolve_changed()
            decide(random)
            resolve_changed()
            assert stored() == worked_out(resolve(said(), decisions()))
        before = stored()
        resolve_all()
        assert stored() == before
        for decision in models.Decision.objects.filter(taken_back_at=None):
            deciding.take_back(decision, "A. Keeper")
        resolve_changed()
        assert stored() == worked_out(resolve(said()))


def decide(random: Random) -> None:
    """One decision or another on what is in the guide, or one taken back, where that can be."""
    with suppress(Undecidable):
        random.choice([merge, apart, split, pin, reject, own, undo])(random)


def two_things(random: Random) -> tuple[models.Thing, models.Thing]:
    things = list(models.Thing.objects.order_by("ident"))
    one = random.choice(things)
    return one, random.choice([thing for thing in things if thing.type == one.type])


def merge(random: Random) -> None:
    deciding.merge_things(*two_things(random), KEEPER)


def apart(random: Random) -> None:
    deciding.keep_apart(*two_things(random), KEEPER)


def split(random: Random) -> None:
    thing, _ = two_things(random)
    pages = list(models.Page.objects.filter(traits__name__thing=thing).distinct().order_by("pk"))
    deciding.split_thing(thing, pages[: random.randint(0, len(pages))], KEEPER)


def pin(random: Random) -> None:
    thing, saying = any_saying(random)
    deciding.pin(thing, saying, KEEPER)


def reject(random: Random) -> None:
    thing, saying = any_saying(random)
    page = random.choice([None, models.Page.objects.order_by("pk")[0].address])
    deciding.reject(thing, saying._replace(page=page), KEEPER)


def any_saying(random: Random) -> tuple[models.Thing, Saying]:
    """What a page says of a thing, or of another of its type."""
    claims = models.Claim.objects.filter(superseded_at=None).exclude(name=None).order_by("key")
    claim = random.choice(list(claims))
    assert claim.name is not None
    assert claim.name.thing is not None
    others = models.Thing.objects.filter(type=claim.name.thing.type).order_by("ident")
    return random.choice([claim.name.thing, *others]), Saying(claim.property, claim.data["value"])


def own(random: Random) -> None:
    sites = list(models.Site.objects.order_by("name"))
    if sites:
        deciding.set_owner(random.choice(sites), random.choice(["Two", "Tide Media", ""]), KEEPER)


def undo(random: Random) -> None:
    made = list(models.Decision.objects.order_by("pk"))
    if made:
        deciding.take_back(random.choice(made), "A. Keeper")
