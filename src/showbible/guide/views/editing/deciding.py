"""Deciding in the guide itself: a form for each sort of decision, and a way back from each."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from showbible.guide.editing.deciding import decide as make
from showbible.guide.editing.deciding import known, undo
from showbible.guide.editing.forms import FORMS
from showbible.guide.editing.permissions import Action
from showbible.guide.models import Decision
from showbible.guide.presenting.addresses import address, thing_address
from showbible.guide.presenting.decided import decided
from showbible.guide.store.deciding import Undecidable
from showbible.guide.store.identities import concerned_by
from showbible.guide.views.editing.asking import needs

LARGEST = 2**63  # no database counts further


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Action.DECIDE)
def decide(request: HttpRequest, sort: str) -> HttpResponse:
    """Shows the form; what is sent is decided, or the form shown again with why not."""
    if sort not in FORMS:
        raise Http404(sort)
    form = FORMS[sort](request.GET, request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            decision = make(form, _name(request), request.POST.get("seen"))
        except Undecidable as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, decided(decision).words, extra_tags=str(decision.pk))
            return redirect(_next(request) or form.back(decision))
    context = {"form": form, "seen": known(form), "action": request.get_full_path()}
    return render(request, "guide/editing/decide.html", context)


@require_POST
@needs(Action.DECIDE)
def take_back(request: HttpRequest, number: int) -> HttpResponse:
    decision = Decision.objects.filter(pk=number).first() if number < LARGEST else None
    if decision is None:
        raise Http404(f"no decision {number}")
    things = concerned_by([decision])[decision.pk]
    try:
        undo(decision, _name(request))
    except Undecidable as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("Taken back: %(words)s") % {"words": decided(decision).words})
        things = concerned_by([decision])[decision.pk] or things
    return redirect(_next(request) or (thing_address(things[0].ident) if things else address("decisions")))


def _name(request: HttpRequest) -> str:
    return request.user.get_username()


def _next(request: HttpRequest) -> str:
    """The page of this guide that is to come next, "" where none is asked for."""
    asked = request.GET.get("next", "")
    return asked if url_has_allowed_host_and_scheme(asked, allowed_hosts=None) else ""
