"""Giving the guide pages to read, looking at what they say, and taking it in."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.db.models import Count
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from showbible.guide.editing import jobs, uploads
from showbible.guide.editing.adding import AddForm
from showbible.guide.editing.drafting import claims_of, discard
from showbible.guide.editing.permissions import Action
from showbible.guide.models import Draft, Job
from showbible.guide.presenting.drafts import draft_page, listed
from showbible.guide.views.editing.asking import needs
from showbible.guide.views.paging import paged

JOBS = 40  # on a page
LARGEST = 2**63
AT_WORK = (Job.State.WAITING, Job.State.READING, Job.State.ACCEPTED, Job.State.STORING)

# what an editor says to a job -> what is done
ORDERS: dict[str, Callable[[Job], object]] = {"accept": jobs.accept, "stop": jobs.stop, "discard": discard}


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Action.READ)
def add(request: HttpRequest) -> HttpResponse:
    if request.method != "POST":
        return render(request, "guide/editing/add.html", {"form": AddForm()})
    form = AddForm(request.POST, request.FILES)
    if uploads.is_too_large(request):
        size = uploads.LARGEST // 1024 // 1024
        form.add_error("dropped", _("All files together may have %s MiB; send fewer at once.") % size)
    if not form.is_valid():
        return render(request, "guide/editing/add.html", {"form": form})
    job = jobs.start(request.user.get_username(), form.cleaned_data["addresses"], form.sent(), form.told())
    return redirect("job", job.pk)


@require_safe
@needs(Action.READ)
def index(request: HttpRequest) -> HttpResponse:
    shown = paged(request, Job.objects.order_by("-pk").annotate(pages=Count("drafts")), JOBS)
    return render(request, "guide/editing/jobs.html", {"paging": shown})


@require_safe
@needs(Action.READ)
def job(request: HttpRequest, key: int) -> HttpResponse:
    found = _job(key)
    shown = paged(request, found.drafts.defer("claims").order_by("pk"))
    waiting = found.drafts.filter(state=Draft.State.READ)
    context = {
        "job": found,
        "listed": [listed(each) for each in shown.rows],
        "paging": shown,
        "at_work": AT_WORK,
        "waits": waiting.exists(),
        "says_something": waiting.exclude(claims=[]).exists(),
    }
    return render(request, "guide/editing/job.html", context)


@require_safe
@needs(Action.READ)
def progress(request: HttpRequest, key: int) -> HttpResponse:
    """How far a job has come, for the page that shows it; which is loaded anew when there is more to see."""
    found = _job(key)
    response = render(request, "guide/editing/progress.html", {"job": found, "at_work": AT_WORK})
    if found.state not in AT_WORK:
        response.headers["HX-Refresh"] = "true"
    return response


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Action.READ)
def draft(request: HttpRequest, key: int, number: int) -> HttpResponse:
    """The page with its claims marked; what is sent strikes claims out."""
    found = Draft.objects.select_related("job").filter(job=_job(key), pk=min(number, LARGEST - 1)).first()
    if found is None or found.state != Draft.State.READ or found.job.state != Job.State.READ:
        raise Http404("no such page waits")
    context = {"draft": found, "trouble": ""}
    if request.method == "POST":
        found.struck = sorted(claims_of(found).keys() & set(request.POST.getlist("struck")))
        found.why = request.POST.get("why", "").strip()[:2000]
        if not found.struck or found.why:
            found.save(update_fields=["struck", "why"])
            return redirect("job", key)
        context["trouble"] = _("Say why these claims do not hold: it is shown beside what was decided.")
    return render(request, "guide/editing/draft.html", {**context, "page": draft_page(found)})


@require_POST
@needs(Action.READ)
def order(request: HttpRequest, key: int, what: str) -> HttpResponse:
    if what not in ORDERS:
        raise Http404(what)
    found = _job(key)
    if (what == "discard" and found.state in AT_WORK) or ORDERS[what](found) is False:
        messages.error(request, _("This was decided before; here is how it stands."))
    return redirect("job", key)


def _job(key: int) -> Job:
    found = Job.objects.filter(pk=key).first() if key < LARGEST else None
    if found is None:
        raise Http404(f"no job {key}")
    return found
