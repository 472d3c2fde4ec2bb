"""Jobs, one after the other: pages are read, an editor looks at them, and they are taken into the guide."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from showbible.fetching import Options
from showbible.guide import store
from showbible.guide.editing import uploads
from showbible.guide.editing.drafting import Drafting, as_told, judge, shown_name, take_in
from showbible.guide.intake import Fate, fates
from showbible.guide.models import Draft, Job
from showbible.pages import Raw, Unreadable
from showbible.reading import read_claims
from showbible.work import Failure, Reading, attempt, bug, cores

AT_ONCE = 20  # pages that are judged together; nobody else can write meanwhile
LONGEST_LINE = 300


def take() -> Job | None:
    """The next job that waits, for this process alone."""
    for waits, goes_on in ((Job.State.ACCEPTED, Job.State.STORING), (Job.State.WAITING, Job.State.READING)):
        for key in Job.objects.filter(state=waits).order_by("pk").values_list("pk", flat=True)[:1]:
            if Job.objects.filter(pk=key, state=waits).update(state=goes_on, done=0, current="", trouble=""):
                return Job.objects.get(pk=key)
    return None


def resume() -> None:
    """Puts back what a process that has come to an end was at."""
    Job.objects.filter(state=Job.State.READING).update(state=Job.State.WAITING)
    Job.objects.filter(state=Job.State.STORING).update(state=Job.State.ACCEPTED)


def work(job: Job) -> None:
    """Does what a job that was taken waits for. A fault of our own ends the job and no other."""
    try:
        WORK[job.state](job)
    except Exception as error:
        line = bug(f"job {job.pk}", error).reason
        Job.objects.filter(pk=job.pk).update(state=Job.State.FAILED, trouble=line, ended_at=timezone.now())


def start(by: str, addresses: Sequence[str], files: Sequence[UploadedFile[bytes]], told: Mapping[str, str]) -> Job:
    """A job that reads these URLs and files; `told` is what the editor says of a text, which is the only file."""
    with transaction.atomic():
        job = Job.objects.create(by=by, addresses=list(addresses), told=dict(told))
        uploads.keep(job.pk, files)
    return job


def accept(job: Job) -> bool:
    """Lets what was read be taken into the guide; False where somebody has decided on that before."""
    return bool(Job.objects.filter(pk=job.pk, state=Job.State.READ).update(state=Job.State.ACCEPTED))


def stop(job: Job) -> None:
    """Asks for a job to be stopped after the page that it is at; what was read by then can be taken in."""
    Job.objects.filter(pk=job.pk).update(stop_asked=True)


def _read(job: Job) -> None:
    job.drafts.filter(state=Draft.State.FAILED).delete()  # of a process that was cut off
    for fate in _fates(job):
        if fate.error:
            _note_failure(job, fate)
        if not _goes_on(job, fate.address):
            break
    uploads.forget(job.pk)
    waiting = list(job.drafts.filter(state=Draft.State.READ, verdicts={}).order_by("pk").select_related("job"))
    for start in range(0, len(waiting), AT_ONCE):
        judge(waiting[start : start + AT_ONCE])
    Job.objects.filter(pk=job.pk).update(state=Job.State.READ, stop_asked=False, total=None)


def _fates(job: Job) -> Iterator[Fate]:
    if job.told:
        return iter(() if job.drafts.exists() else [_pasted(job)])
    return fates(
        [*job.addresses, *uploads.kept(job.pk)],
        Drafting(job),
        Options(private_advice=_("pages are added here from the open web alone")),
        cores(),
    )


def _pasted(job: Job) -> Fate:
    """What becomes of a text that was pasted."""
    (path,) = uploads.kept(job.pk)
    with open(path, "rb") as file:
        visit = store.visit(Raw(path, file.read(), "text/plain", "utf-8"))
    name = Drafting(job).name(visit.address, visit.digest)
    outcome = attempt(visit.raw, lambda page: _reading(as_told(page, job.told)))
    if isinstance(outcome, Failure):
        return Fate(name, error=outcome.reason)
    return Fate(name, Drafting(job).save_page(outcome.page, outcome.claims, visit))


def _reading(page: object) -> Reading:
    return Reading(page, read_claims(page))  # type: ignore[arg-type]


def _note_failure(job: Job, fate: Fate) -> None:
    name = _shown(job, fate.address)
    Draft.objects.create(job=job, address=name, state=Draft.State.FAILED, trouble=(fate.error or "")[:LONGEST_LINE])


def _shown(job: Job, address: str) -> str:
    """An address without the folder that files were put into."""
    inside = f"{uploads.folder(job.pk)}/"
    return "/".join(shown_name(address, inside)) if address.startswith(inside) else address


def _goes_on(job: Job, address: str) -> bool:
    """Notes that a page is done with; False where the job is to be stopped."""
    Job.objects.filter(pk=job.pk).update(done=F("done") + 1, current=_shown(job, address)[:LONGEST_LINE])
    return not Job.objects.values_list("stop_asked", flat=True).get(pk=job.pk)


def _store(job: Job) -> None:
    waiting = list(job.drafts.filter(state=Draft.State.READ).order_by("pk").select_related("job"))
    Job.objects.filter(pk=job.pk).update(total=len(waiting))
    for draft in waiting:
        try:
            failed = take_in(draft, job.by)
        except (OSError, Unreadable) as error:
            failed = [f"{draft.address}: {error}"]
            Draft.objects.filter(pk=draft.pk).update(state=Draft.State.FAILED, trouble=str(error)[:LONGEST_LINE])
        job.failures = [*job.failures, *failed]
        if not _goes_on(job, draft.address):
            break
    store.resolve_changed()
    left = job.drafts.filter(state=Draft.State.READ).exists()
    state = Job.State.READ if left else Job.State.DONE
    Job.objects.filter(pk=job.pk).update(
        state=state, stop_asked=False, total=None, failures=job.failures, ended_at=None if left else timezone.now()
    )


WORK: dict[str, Callable[[Job], None]] = {Job.State.READING: _read, Job.State.STORING: _store}
