"""`make messages`: gathers the words of the guide's pages, and brings every catalogue up to them."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import IO, Any

from babel.messages import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

SOURCES = Path(__file__).parent.parent / "src" / "showbible"
FOLDER = SOURCES / "guide" / "locale"
TEMPLATE = FOLDER / "showbible.pot"

# where words are -> how they are found; what editors type at the command line stays English
_METHODS = [
    ("guide/**.py", "python"),
    ("guide/jinja2/**.html", "jinja2.ext:babel_extract"),
    ("claims/properties.toml", "scripts.messages:labels"),
]
_KEYWORDS = {**DEFAULT_KEYWORDS, "gettext_lazy": None, "counted": (1, 2), "Plural": (1, 2)}
_OPTIONS = {"guide/jinja2/**.html": {"trimmed": "true", "silent": "false"}}


def labels(
    file: IO[bytes], keywords: Mapping[str, Any], comment_tags: Collection[str], options: Mapping[str, Any]
) -> Iterator[tuple[int, str, str, list[str]]]:
    """The labels of properties, as Babel asks an extractor for them."""
    for row in tomllib.load(file).values():
        yield 1, "gettext", row["label"], []


def template() -> Catalog:
    """All words as they are in the sources."""
    made = Catalog(project="Showbible", charset="utf-8")
    found = extract_from_dir(SOURCES, _METHODS, _OPTIONS, _KEYWORDS, callback=None)
    for file, _line, words, comments, context in sorted(found, key=str):
        made.add(words, locations=[(file, None)], auto_comments=comments, context=context)  # type: ignore[list-item]
    return made


def as_po(catalogue: Catalog) -> bytes:
    """The catalogue as it is kept: by its words, so that it changes where they do and nowhere else."""
    out = BytesIO()
    write_po(out, catalogue, width=120, sort_output=True, omit_header=catalogue.locale is None, include_lineno=False)
    return out.getvalue()


def as_mo(po: Path) -> bytes:
    """The catalogue as Django reads it, of what is translated for sure."""
    out = BytesIO()
    write_mo(out, read_po(BytesIO(po.read_bytes()), locale=po.parent.parent.name, domain="django"))
    return out.getvalue()


def main() -> None:
    words = template()
    FOLDER.mkdir(exist_ok=True)
    TEMPLATE.write_bytes(as_po(words))
    for po in sorted(FOLDER.glob("*/LC_MESSAGES/django.po")):
        catalogue = read_po(BytesIO(po.read_bytes()), locale=po.parent.parent.name)
        catalogue.update(words)
        po.write_bytes(as_po(catalogue))
        po.with_suffix(".mo").write_bytes(as_mo(po))
    print(f"{len(words)} messages in {TEMPLATE}")


if __name__ == "__main__":
    main()
