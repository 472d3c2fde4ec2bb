"""A decision made or taken back in the guide itself, unless another was made on the same meanwhile."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from showbible.guide.editing.forms import DecisionForm
from showbible.guide.models import Decision, State
from showbible.guide.store import resolve_changed
from showbible.guide.store.deciding import Editor, Undecidable, take_back


def known(form: DecisionForm) -> str:
    """The decisions that stand on what the form asks for, as it is sent along with the form."""
    return ",".join(str(each.pk) for each in form.standing())


def decide(form: DecisionForm, by: str, seen: str | None) -> Decision:
    """Makes what the form asks for, and works out what changes. Undecidable where that cannot be.

    `seen` are the decisions that the editor knew of; None where no form had been shown.
    """
    with transaction.atomic():
        State.objects.select_for_update().filter(pk=1).first()
        if seen is not None:
            _check_seen(form, seen)
        decision = form.decide(Editor(by, form.cleaned_data["why"]))
    resolve_changed()
    return decision


def undo(decision: Decision, by: str) -> None:
    """Undecidable where it was taken back before."""
    take_back(decision, by)
    resolve_changed()


def _check_seen(form: DecisionForm, seen: str) -> None:
    before, now = set(filter(None, seen.split(","))), {str(each.pk): each for each in form.standing()}
    for key in now.keys() - before:
        raise Undecidable(
            _("Meanwhile %(by)s has decided: %(words)s. Look, and send it again if it is still to be.")
            % {"by": now[key].by, "words": now[key].words}
        )
    if gone := sorted(before - now.keys()):
        raise Undecidable(
            _("Meanwhile decision %(number)s was taken back. Look, and send it again if it is still to be.")
            % {"number": ", ".join(gone)[:100]}
        )
