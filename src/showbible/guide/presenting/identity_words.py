"""Why two names are one thing, or may be, in words: one row for each reason that `showbible.resolving` gives."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.functional import Promise

from showbible.guide.presenting.spoken import gettext_lazy as _

WORDS: dict[str, Promise] = {
    # what makes names of the guide one: `resolving.merge.REASONS`
    "editor": _("an editor has said so"),
    "alias": _("a page gives one as another name of the other"),
    "first_name": _("a page gives the first name of one as another name of the other"),
    "rank": _("one is the other with a rank before it"),
    "only_bearer": _("one is a part of the other's name, and of nobody else's there"),
    "only_year": _("one comes without a year, and only one of that name is known"),
    "only_story": _("one comes without a story, and that name is known in one story only"),
    "only_title": _("one comes without a number, and only one episode has that title"),
    "same_number": _("both are the episode of that number, and no site gives both titles a number of their own"),
    "same_title": _("both have that title, and no site tells them apart by number"),
    "part_left_out": _("both have that title, but for the number of a part"),
    "same_date": _("both came out on one day"),
    "franchise_prefix": _("one is the other with the name of its franchise before it"),
    "same_episodes": _("both have episodes of the same titles"),
    "same_makers": _("both have a director, writer or creator in common"),
    "near_year": _("both have one name, and came out a year apart"),
    "other_kind": _("both have one name and one year, and pages differ on what sort of work it is"),
    "same_player": _("both are played by the same person"),
    "ambiguous": _("one is a part of the other's name, and may be somebody else's"),
    "dates_apart": _("both have one number, but other titles, and came out on different days"),
    # what names and records are to each other: `resolving.likeness.reasons.WEIGHTS`
    "two records": _("two names alone say nothing"),
    "same name": _("the name is the same"),
    "same name but for spaces": _("the name is the same but for its spaces"),
    "other order of names": _("the names stand in another order"),
    "lost letters": _("letters of one name are lost"),
    "nickname": _("one name has a nickname of the other's first name"),
    "middle name left out": _("one name leaves out a middle name"),
    "transliteration": _("one name is the other in another alphabet"),
    "second surname": _("one name has a second surname"),
    "one letter off": _("one letter differs"),
    "short given name": _("one name has a short form of the first name"),
    "initials": _("one name has initials in place of first names"),
    "some letters off": _("a few letters differ"),
    "given name in another language": _("the first name is the same in another language"),
    "transliteration in another order": _("one name is the other in another alphabet and another order"),
    "letters of a short name off": _("letters of a short name differ"),
    "suffix left out": _("one name leaves out what stands after it, such as Jr."),
    "part of the name": _("one is a part of the other's name"),
    "other given name": _("the first names differ"),
    "other name": _("the names differ"),
    "other suffix": _("what stands after the names, such as Jr., differs"),
    "no name to compare": _("there is no name to compare"),
    "same title": _("the title is the same"),
    "same title but for spaces": _("the title is the same but for its spaces"),
    "lost letters of the title": _("letters of one title are lost"),
    "letters of the title off": _("a few letters of the titles differ"),
    "other order of words": _("the words of the titles stand in another order"),
    "number of the part left out": _("one title leaves out the number of its part"),
    "subtitle left out": _("one title leaves out a subtitle"),
    "most words": _("the titles have most of their words in common"),
    "some words": _("the titles have some of their words in common"),
    "stock title": _("many works have that title"),
    "other title": _("the titles differ"),
    "other number in the title": _("the numbers in the titles differ"),
    "same year": _("the year is the same"),
    "year after": _("the years are next to each other"),
    "some years apart": _("the years are some years apart"),
    "many years apart": _("the years are many years apart"),
    "same running time": _("the running time is the same"),
    "other running time": _("the running times differ"),
    "same season and episode": _("the numbers of season and episode are the same"),
    "same episode of one series": _("it is the same episode of one series by its number"),
    "other numbering of one series": _("the series is numbered otherwise"),
    "other season or episode": _("the numbers of season or episode differ"),
    "same year of birth or death": _("the year of birth or death is the same"),
    "other year of birth or death": _("the years of birth or death differ"),
    "shared work": _("both have a work in common"),
    "no shared work": _("they have no work in common"),
    "other sort of record": _("they are of different sorts"),
    "no other comes near": _("no other comes near"),
    "only one left": _("no other is left that it might be"),
}


def why(reasons: Iterable[str]) -> str:
    """The reasons of a merge, one after the other: "a page gives one as another name of the other; …"."""
    return "; ".join(str(WORDS[reason]) for reason in reasons)


# score of a merge, from which on -> how likely it is that the two are one
_LIKELY = (
    (1.0, _("beyond doubt")),
    (0.95, _("all but certain")),
    (0.85, _("very likely")),
    (0.65, _("likely")),
    (0.45, _("as likely as not")),
    (0.0, _("possible")),
)


def likely(score: float) -> str:
    """How likely it is that two names are one thing: "very likely"."""
    return next(str(words) for least, words in _LIKELY if score >= least)
