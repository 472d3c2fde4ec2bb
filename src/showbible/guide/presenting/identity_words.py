"""Why two names are one thing, or may be, in words: one row for each reason that `showbible.resolving` gives."""

from __future__ import annotations

from collections.abc import Iterable

WORDS: dict[str, str] = {
    # what makes names of the guide one: `resolving.merge.REASONS`
    "editor": "an editor has said so",
    "alias": "a page gives one as another name of the other",
    "first_name": "a page gives the first name of one as another name of the other",
    "rank": "one is the other with a rank before it",
    "only_bearer": "one is a part of the other's name, and of nobody else's there",
    "only_year": "one comes without a year, and only one of that name is known",
    "only_story": "one comes without a story, and that name is known in one story only",
    "only_title": "one comes without a number, and only one episode has that title",
    "same_number": "both are the episode of that number, and no site gives both titles a number of their own",
    "same_title": "both have that title, and no site tells them apart by number",
    "part_left_out": "both have that title, but for the number of a part",
    "same_date": "both came out on one day",
    "franchise_prefix": "one is the other with the name of its franchise before it",
    "same_episodes": "both have episodes of the same titles",
    "same_makers": "both have a director, writer or creator in common",
    "near_year": "both have one name, and came out a year apart",
    "other_kind": "both have one name and one year, and pages differ on what sort of work it is",
    "same_player": "both are played by the same person",
    "ambiguous": "one is a part of the other's name, and may be somebody else's",
    "dates_apart": "both have one number, but other titles, and came out on different days",
    # what names and records are to each other: `resolving.likeness.reasons.WEIGHTS`
    "two records": "two names alone say nothing",
    "same name": "the name is the same",
    "same name but for spaces": "the name is the same but for its spaces",
    "other order of names": "the names stand in another order",
    "lost letters": "letters of one name are lost",
    "nickname": "one name has a nickname of the other's first name",
    "middle name left out": "one name leaves out a middle name",
    "transliteration": "one name is the other in another alphabet",
    "second surname": "one name has a second surname",
    "one letter off": "one letter differs",
    "short given name": "one name has a short form of the first name",
    "initials": "one name has initials in place of first names",
    "some letters off": "a few letters differ",
    "given name in another language": "the first name is the same in another language",
    "transliteration in another order": "one name is the other in another alphabet and another order",
    "letters of a short name off": "letters of a short name differ",
    "suffix left out": "one name leaves out what stands after it, such as Jr.",
    "part of the name": "one is a part of the other's name",
    "other given name": "the first names differ",
    "other name": "the names differ",
    "other suffix": "what stands after the names, such as Jr., differs",
    "no name to compare": "there is no name to compare",
    "same title": "the title is the same",
    "same title but for spaces": "the title is the same but for its spaces",
    "lost letters of the title": "letters of one title are lost",
    "letters of the title off": "a few letters of the titles differ",
    "other order of words": "the words of the titles stand in another order",
    "number of the part left out": "one title leaves out the number of its part",
    "subtitle left out": "one title leaves out a subtitle",
    "most words": "the titles have most of their words in common",
    "some words": "the titles have some of their words in common",
    "stock title": "many works have that title",
    "other title": "the titles differ",
    "other number in the title": "the numbers in the titles differ",
    "same year": "the year is the same",
    "year after": "the years are next to each other",
    "some years apart": "the years are some years apart",
    "many years apart": "the years are many years apart",
    "same running time": "the running time is the same",
    "other running time": "the running times differ",
    "same season and episode": "the numbers of season and episode are the same",
    "same episode of one series": "it is the same episode of one series by its number",
    "other numbering of one series": "the series is numbered otherwise",
    "other season or episode": "the numbers of season or episode differ",
    "same year of birth or death": "the year of birth or death is the same",
    "other year of birth or death": "the years of birth or death differ",
    "shared work": "both have a work in common",
    "no shared work": "they have no work in common",
    "other sort of record": "they are of different sorts",
    "no other comes near": "no other comes near",
    "only one left": "no other is left that it might be",
}


def why(reasons: Iterable[str]) -> str:
    """The reasons of a merge, one after the other: "a page gives one as another name of the other; …"."""
    return "; ".join(WORDS[reason] for reason in reasons)


# score of a merge, from which on -> how likely it is that the two are one
_LIKELY = (
    (1.0, "beyond doubt"),
    (0.95, "all but certain"),
    (0.85, "very likely"),
    (0.65, "likely"),
    (0.45, "as likely as not"),
    (0.0, "possible"),
)


def likely(score: float) -> str:
    """How likely it is that two names are one thing: "very likely"."""
    return next(words for least, words in _LIKELY if score >= least)
