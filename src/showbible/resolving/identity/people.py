"""People that pages name, as subjects or in values, into people."""

from __future__ import annotations

from collections.abc import Iterable

from showbible.claims.values import text
from showbible.resolving.identity.key import Key
from showbible.resolving.identity.merging import Groups, Name
from showbible.resolving.model import Said
from showbible.resolving.named import names_in


class People:
    def __init__(self, said: Iterable[Said]) -> None:
        names: set[Name] = set()
        aliases: set[tuple[Name, str]] = set()
        for each in said:
            claim = each.claim
            names.update(_name(name) for part, name in names_in(claim) if part.names == "person")
            if claim.subject.type == "person":
                names.add(name := _name(claim.subject.title))
                if claim.property == "alias":
                    aliases.add((name, text.key(claim.value)))
        self._groups = Groups(names, aliases)

    def key(self, name: str) -> Key:
        return Key("person", self._groups.root(_name(name)).text)

    def is_variant(self, name: str) -> bool:
        return self._groups.is_variant(_name(name))


def _name(name: str) -> Name:
    return Name("person", (), text.key(name))
