"""A whole franchise from two sources into the store, to be looked at.

    SHOWBIBLE_DATA=FOLDER python -m benchmarks.load_franchise IMDB_FOLDER WIKIPEDIA_FOLDER
    SHOWBIBLE_DATA=FOLDER showbible serve

The folders are those of `benchmarks.whole_franchise`. Each file becomes a page with a line for each claim that is made
of it.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from benchmarks.franchise import imdb, wikipedia
from benchmarks.franchise.sheet import FRANCHISE, Sheet
from benchmarks.synthetic import stored
from benchmarks.synthetic.telling import Spoken
from showbible.claims import Subject


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("imdb", type=Path)
    parser.add_argument("wikipedia", type=Path)
    args = parser.parse_args()
    stored.load(spoken(sheet) for sheet in (*imdb.sheets(args.imdb), *wikipedia.sheets(args.wikipedia)))
    stored.resolve_all()


def spoken(sheet: Sheet) -> Spoken:
    """The sheet as a page."""
    page = Spoken(sheet.source, Subject("franchise", FRANCHISE))
    for claim in (said.claim for said in sheet.said):
        page.say(claim.subject, claim.property, claim.value, claim.standing)
    return page


if __name__ == "__main__":
    main()
