"""A page made ready for the statement modules: its context, its names and its passages."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from showbible.claims import Subject
from showbible.claims.values.date import bounds
from showbible.claims.values.text import fold
from showbible.pages.page import Block, BlockKind, Page
from showbible.reading.context import catalogue, episodes, items, pointers, scopes, sections, works
from showbible.reading.context.channel_headings import channels_above
from showbible.reading.context.days import day_said
from showbible.reading.context.episode_line import EpisodeLine
from showbible.reading.context.genders import genders
from showbible.reading.context.lists import Leads, leads_of
from showbible.reading.context.no_works import no_works
from showbible.reading.context.only_season import has_one_season
from showbible.reading.context.opener import Opener
from showbible.reading.context.others import Others, others, own_part
from showbible.reading.context.page_scope import page_scope
from showbible.reading.context.scopes import Episodes
from showbible.reading.context.shown_lists import shown_lists
from showbible.reading.context.stories import Story, stories
from showbible.reading.context.story_things import story_things
from showbible.reading.context.topic import topic_of
from showbible.reading.dates import Anchor, order_of_numbers
from showbible.reading.known_names import Names
from showbible.reading.parts.of_page import Parts, parts_of
from showbible.reading.parts.portraits import Portrait, portraits
from showbible.reading.passage import Passage, Scope
from showbible.reading.sentences import LONGEST, sentences

_NUMBERS = 60_000  # characters in which numeric dates are looked at for their order
_LOOKED_BACK = 40  # passages of one paragraph
_RULE = 80  # characters of a line that divides the page
_REVISED = 7  # days after which a changed page speaks from its last change
_LINES = (BlockKind.HEADING, BlockKind.ROW, BlockKind.TERM, BlockKind.DEFINITION, BlockKind.CAPTION)


@dataclass(frozen=True)
class Reading:
    """A page with what it is about. `topic` is the character or thing of the story that a page is about, if one."""

    page: Page
    scope: Scope
    topic: Subject | None
    scopes: tuple[Scope, ...]  # one for each block
    others: Others
    franchise: Subject | None = None  # of which the page lists the works
    episode_lines: Mapping[int, EpisodeLine] = field(default_factory=dict)  # by the index of their block
    is_certain: bool = True  # of the work that the page is about
    things: Mapping[str, str] = field(default_factory=dict)  # of the story, by name, each with the contract's kind
    openers: Mapping[int, Opener] = field(default_factory=dict)  # of the works that the page goes through, by block

    @cached_property
    def names(self) -> Names:
        return Names.of(self.page, self.scope.work)

    @cached_property
    def tales(self) -> list[Story]:
        """The parts of the text that tell a story, in reading order."""
        topical = self.topic is not None
        return stories(self.page, self.passages, self.scopes, topical)

    @cached_property
    def stories(self) -> dict[int, Subject]:
        """Block index -> what that block, or a part of it, tells the story of."""
        told = ((passage.index, self.story_of(passage)) for passage in self.passages)
        return {index: subject for index, subject in told if subject}

    def story_of(self, passage: Passage) -> Subject | None:
        """What a passage tells the story of, if it does."""
        place = bisect_right(self._tale_starts, passage.end - 1) - 1
        return self.tales[place].subject if place >= 0 and passage.start < self.tales[place].end else None

    @cached_property
    def _tale_starts(self) -> list[int]:
        return [story.start for story in self.tales]

    @cached_property
    def parts(self) -> Parts:
        """Who plays whom on the page."""
        person = self.topic.name if self.topic and self.topic.type == "person" else None
        fictional = self.topic is not None and self.topic.type in ("character", "thing")
        return parts_of(self.page, self.passages, self.names.full, None if fictional else self.stories, person)

    @cached_property
    def episodes(self) -> Episodes:
        """The titles of episodes of the page's work that its lines and sentences give with their numbers."""
        return episodes.known(self.page, self.scope, self.scopes, self.episode_lines)

    @cached_property
    def has_one_season(self) -> bool:
        """Whether the page's series plainly has had one season, so that episodes without one are of the first."""
        return has_one_season(self.passages, self.scope)

    @cached_property
    def portraits(self) -> dict[int, Portrait]:
        """The start of a passage -> the character whom it describes without a name."""
        return portraits(self.passages, self.parts)

    @cached_property
    def channels_above(self) -> dict[int, str]:
        """The channels that head the works which the page goes through, by the block that opens each."""
        return channels_above(self.page, self.openers)

    @cached_property
    def list_leads(self) -> Leads:
        """The lines above the page's lists."""
        return leads_of(self.page)

    @cached_property
    def network_uses(self) -> dict[str, int]:
        """How often the page uses a name as a network's; filled as names are looked up."""
        return {}

    @cached_property
    def genders(self) -> dict[str, str]:
        """Which names are a woman's and which a man's, as far as the page says it."""
        return genders(self.page.text)

    @cached_property
    def shown_lists(self) -> dict[int, str]:
        """The entries of lists of whom and what an episode or a film shows, each with the sort of its list."""
        return shown_lists(self.page, self.scopes)

    @cached_property
    def anchor(self) -> Anchor:
        in_order = order_of_numbers(self.page.text[:_NUMBERS])
        day_first = self.page.lang != "en-US" if in_order is None else in_order
        return Anchor(_today(self.page) or day_said(self.page, day_first), day_first=day_first)

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        out, parted = list[Passage](), False
        for index, block in enumerate(self.page.blocks):
            parted = block.kind is not BlockKind.HEADING and (parted or _is_rule(self.block_text(block)))
            before = _mostly(out, index - 1, self.scopes[index])
            goes_on = before and scopes.goes_on(self.block_text(block), self.scopes[index], before, parted=parted)
            out.extend(self._of(index, block, before if goes_on else None))
        return tuple(out)

    def _of(self, index: int, block: Block, before: Scope | None) -> list[Passage]:
        text, out = self.page.text, list[Passage]()
        whole = block.kind in _LINES and block.end - block.start <= LONGEST
        places = [(block.start, block.end)] if whole else sentences(text, block.start, block.end)
        for start, end in places:
            base, sentence = self.scopes[index], text[start:end]
            before = (
                base
                if block.kind is BlockKind.HEADING
                else scopes.of_sentence(sentence, base, before, self.others, self.episodes)
            )
            own = own_part(sentence, self.others) if before.work == self.scope.work else sentence
            out.append(Passage(own, start, block, index, before))
        return out

    def block_text(self, block: Block) -> str:
        return self.page.text[block.start : block.end]


def _mostly(passages: list[Passage], index: int, base: Scope) -> Scope | None:
    """What the passages of a paragraph are about that are about another work than its page."""
    last = [p.scope for p in reversed(passages[-_LOOKED_BACK:]) if p.index == index and p.scope.work != base.work]
    works = Counter(scope.work for scope in reversed(last))
    return next((scope for scope in last if works and scope.work == works.most_common(1)[0][0]), None)


def _is_rule(text: str) -> bool:
    """Whether a line only divides the page: "* * *"."""
    return len(text) < _RULE and not any(letter.isalnum() for letter in text)


def _today(page: Page) -> str | None:
    """The day a page speaks from: that of its writing, or that of a later revision more than a week on."""
    if not (page.published and page.modified):
        return page.published or page.modified
    later = bounds(page.modified)[0] - bounds(page.published)[1]
    return page.modified if later.days > _REVISED else page.published


def prepare(page: Page) -> Reading:
    """Find out what the page and each of its blocks are about."""
    topic = topic_of(page)
    topical = fold(topic.name or "") if topic else None
    apart = no_works(page) | {topical}
    found = tuple(pointer for pointer in pointers.pointers(page) if fold(pointer.name) not in apart)
    things = story_things(page)
    main = works.main_work(page, found, topic, things)
    entries = (
        [] if topic or (main and main.is_certain and not catalogue.may_be_index(page)) else catalogue.catalogue(page)
    )
    franchise = items.franchise_of(page) or catalogue.franchise_of(page, entries, work=main.work if main else None)
    main = None if franchise else main
    work = main.work if main else None
    if main and work and (sections.is_round_up(page, work) or catalogue.is_about_many(page, entries, main)):
        work = None
    entries = entries if work is None else []
    scope = Scope(work) if topic else page_scope(page, work)
    works_beside = others(page, work, found)
    found_scopes = _block_scopes(page, scope, works_beside, entries)
    lines = episodes.lines(page, found_scopes) if not scope.is_episode and topic is None else {}
    beneath = episodes.beneath(page, found_scopes, lines)
    own = tuple(beneath.get(index, found) for index, found in enumerate(found_scopes))
    is_certain = main is None or main.is_certain
    openers = {entry.opener.index: entry.opener for entry in entries}
    return Reading(page, scope, topic, own, works_beside, franchise, lines, is_certain, things, openers)


def _with_section(found: Scope, above: Scope, text: str, own: int, level: int) -> tuple[Scope, int]:
    """A heading's scope, with the section above it where it only leads on: a deeper heading, or a line with a colon.

    The page's own headline opens no section.
    """
    if own <= 1 and level <= 1:
        return replace(found, section=""), own
    leads_on = not found.section and (own > level or text.rstrip().endswith(":"))
    return (replace(found, section=above.section), level) if leads_on else (found, own)


def _block_scopes(
    page: Page, page_scope: Scope, works_beside: Others, entries: Sequence[catalogue.Entry]
) -> list[Scope]:
    out, current, level = list[Scope](), page_scope, 0
    leads = {} if page_scope.is_episode else items.leads(page, page_scope.work)
    beneath = {} if page_scope.is_episode else sections.sections(page, page_scope.work)
    beneath = beneath | catalogue.scopes(page, entries)
    for index, block in enumerate(page.blocks):
        if block.kind is BlockKind.HEADING:
            text = page.text[block.start : block.end]
            found = scopes.of_heading(text, page_scope, works_beside)
            current, level = _with_section(found, current, text, block.level, level)
        own = beneath.get(index) or (Scope(leads[index]) if index in leads else None)
        out.append(replace(own, section=current.section) if own else current)
    return out
