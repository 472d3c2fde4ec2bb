"""Editors give the guide pages: they are read as a job, looked at, and taken in, in part or not at all."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from selectolax.lexbor import LexborHTMLParser

from showbible.guide.editing import jobs, uploads
from showbible.guide.models import Claim, Decision, Draft, Fact, Job, Page
from showbible.guide.store.keeping import is_kept
from tests.cast import PAGES, SCRIPT, store_guide
from tests.guide.views.editing.conftest import Send

pytestmark = [pytest.mark.store, pytest.mark.django_db(transaction=True)]

SERIES = "Lantern Coast: Harbour"
TEXT = f"""{SERIES} season 2 premiered on March 3, 2022 on Channel North.

The second season of {SERIES} consists of ten episodes.
"""
TITLE = f"{SERIES} season 2: all we know"
PASTED = {"text": TEXT, "title": TITLE, "site": "The Quay", "published": "2022-05-01"}
WHY = "It counts the recap."


@pytest.fixture(autouse=True)
def guide(store: None) -> None:
    store_guide(*PAGES)


def words(html: bytes, selector: str) -> list[str]:
    return [" ".join(node.text().split()) for node in LexborHTMLParser(html.decode()).css(selector)]


def read(client: Client, send: Send, **fields: object) -> str:
    """Sends pages and has them read; the address of the job."""
    answer = send("/add/", **fields)
    assert answer.status_code == 302, words(answer.content, ".trouble")
    work()
    return str(answer.headers["Location"])


def work() -> None:
    job = jobs.take()
    assert job
    jobs.work(job)


def order(send: Send, job: str, what: str) -> None:
    send(job, f'form[action="{job}{what}/"]')


def only() -> Job:
    return Job.objects.get()


def test_a_pasted_text_is_shown_with_its_claims_before_it_is_in_the_guide(owner: Client, send: Send) -> None:
    before = Page.objects.count(), Claim.objects.count(), Fact.objects.count()
    job = read(owner, send, **PASTED)
    assert only().state == "read", only().trouble
    assert (Page.objects.count(), Claim.objects.count(), Fact.objects.count()) == before
    draft = Draft.objects.get()
    html = owner.get(f"{job}pages/{draft.pk}/").content
    assert words(html, "h1") == [TITLE]
    assert any("premiered on March 3, 2022" in each for each in words(html, "mark"))
    told = words(html, ".proposed")
    assert any("3 March 2022" in each and "agrees" in each for each in told), told
    assert any("Episodes" in each and "new" in each for each in told), told


def test_what_is_taken_in_is_in_the_guide_with_what_the_editor_said_of_it(owner: Client, send: Send) -> None:
    job = read(owner, send, **PASTED)
    order(send, job, "accept")
    assert only().state == "accepted"
    work()
    assert only().state == "done", only().trouble
    page = Page.objects.get(title=TITLE)
    assert page.site
    assert (page.site.name, page.published) == ("The Quay", "2022-05-01")
    assert page.claims.filter(superseded_at=None).exists()
    assert owner.get(f"/pages/{page.pk}/").status_code == 200


def test_a_claim_that_is_struck_out_is_rejected_by_the_editor_and_stays_so(owner: Client, send: Send) -> None:
    job = read(owner, send, **PASTED)
    draft = Draft.objects.get()
    box = f"{job}pages/{draft.pk}/"
    rows = LexborHTMLParser(owner.get(box).content.decode()).css(".proposed")
    (key,) = [str(each.css_first("input").attributes["value"]) for each in rows if "Episodes" in each.text()]  # type: ignore[union-attr]
    assert "Say why" in words(send(box, struck=key).content, ".trouble")[0]
    assert send(box, struck=key, why=WHY).status_code == 302
    order(send, job, "accept")
    work()
    decision = Decision.objects.get()
    assert (decision.kind, decision.by, decision.why) == ("reject", "owner", WHY)
    assert [each.stance for each in Claim.objects.get(key=key).evidence.all()] == ["rejected"]


def test_what_is_left_out_leaves_nothing_behind(owner: Client, send: Send) -> None:
    job = read(owner, send, **PASTED)
    digest = Draft.objects.get().digest
    assert is_kept(digest)
    order(send, job, "discard")
    assert only().state == "discarded"
    assert not Draft.objects.exists()
    assert not is_kept(digest)
    assert not Page.objects.filter(title=TITLE).exists()


def test_files_and_archives_are_read_one_bad_one_does_not_stop_the_rest(owner: Client, send: Send) -> None:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("a.txt", TEXT)
        made.writestr("../../b.txt", TEXT + "\nIt was filmed in Whitby.")
    files = [
        SimpleUploadedFile("../../etc/pages.zip", archive.getvalue()),
        SimpleUploadedFile("empty.html", b"<p></p>"),
        SimpleUploadedFile("broken.zip", b"PK no zip"),
        SimpleUploadedFile(f"{SCRIPT}.txt", TEXT.replace("ten", "nine").encode()),
    ]
    job = read(owner, send, dropped=files)
    states = sorted(Draft.objects.values_list("state", flat=True))
    assert states == ["failed", "failed", "read", "read", "read"]
    html = owner.get(job).content.decode()
    assert str(settings.DATA) not in html
    assert SCRIPT not in html
    assert not uploads.folder(only().pk).exists()
    for draft in Draft.objects.filter(state="read"):
        assert draft.address.startswith("upload ")
        assert ".." not in draft.address
        assert owner.get(f"{job}pages/{draft.pk}/").status_code == 200


def test_a_page_that_is_in_the_guide_already_is_told_so(owner: Client, send: Send) -> None:
    order(send, read(owner, send, **PASTED), "accept")
    work()
    again = read(owner, send, dropped=[SimpleUploadedFile("text.txt", TEXT.encode())])
    assert "as it was when it was last read" in words(owner.get(again).content, ".drafts")[0] or (
        Draft.objects.filter(state="read").exists()
    )


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({}, "Give an address, a file or a text."),
        ({"addresses": "file:///etc/passwd"}, "no address on the web"),
        ({"addresses": "/etc/passwd"}, "no address on the web"),
        ({"addresses": "-"}, "no address on the web"),
        ({"addresses": "https://a.example/ " * 60}, "No more than 50"),
        ({"text": TEXT, "published": "soon"}, "This is no day"),
        ({"text": "fog " * 750_000}, "at most 2000000 characters"),
        ({"text": TEXT, "address": "javascript:alert(1)"}, "no address on the web"),
        ({"text": TEXT, "addresses": "https://a.example/"}, "Give a text by itself"),
    ],
)
def test_what_cannot_be_read_is_told_in_a_line(send: Send, fields: dict[str, str], says: str) -> None:
    answer = send("/add/", **fields)
    assert answer.status_code == 200
    assert says in words(answer.content, ".trouble")[0]
    assert not Job.objects.exists()


def test_what_is_no_page_is_refused(send: Send) -> None:
    answer = send("/add/", dropped=[SimpleUploadedFile("run.exe", b"MZ")])
    assert "run.exe is no page" in words(answer.content, ".trouble")[0]


def test_more_than_may_be_sent_is_told_and_not_kept(send: Send, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uploads, "LARGEST", 2000)
    answer = send("/add/", dropped=[SimpleUploadedFile("long.txt", b"x" * 5000)])
    assert "All files together" in words(answer.content, ".trouble")[0]
    assert not Job.objects.exists()


def test_a_private_address_is_refused(owner: Client, send: Send) -> None:
    job = read(owner, send, addresses="http://127.0.0.1:9/secret")
    assert only().state == "read"
    assert Draft.objects.get().state == "failed"
    (told,) = words(owner.get(job).content, ".drafts li")
    assert "a private address; pages are added here from the open web alone" in told
    assert "--" not in told
    assert words(owner.get(job).content, ".lead") == ["There is nothing to take in; of each page it is told why."]
    assert "accept" not in owner.get(job).content.decode()


def test_of_a_page_that_says_nothing_it_is_told_and_taking_it_in_is_not_the_main_thing(
    owner: Client, send: Send
) -> None:
    job = read(owner, send, text="It rained in Whitby all day.")
    html = owner.get(job).content
    assert words(html, "h1") == ["Nothing was read"]
    assert "nothing that the guide can use" in words(html, ".lead")[0]
    assert words(html, "button.main") == ["Leave out"]
    order(send, job, "accept")
    work()
    assert Page.objects.filter(text__contains="It rained in Whitby").exists()


def test_where_one_page_of_several_says_something_taking_them_in_is_the_main_thing(owner: Client, send: Send) -> None:
    files = [SimpleUploadedFile("a.txt", b"It rained in Whitby."), SimpleUploadedFile("b.txt", TEXT.encode())]
    html = owner.get(read(owner, send, dropped=files)).content
    assert words(html, "h1") == ["What these pages say"]
    assert words(html, "button.main") == ["Take into the guide"]


def test_a_pasted_text_is_told_to_be_one_and_a_file_by_its_name(owner: Client, send: Send) -> None:
    job = read(owner, send, text=TEXT)
    shown = owner.get(f"{job}pages/{Draft.objects.get().pk}/").content
    assert words(shown, "h1") == ["A pasted text"]
    assert "text.txt" not in shown.decode() + owner.get(job).content.decode()
    order(send, job, "accept")
    work()
    page = Page.objects.get(address__startswith="pasted ")
    html = owner.get(f"/pages/{page.pk}/").content
    assert words(html, "h1") == ["A pasted text"]
    assert "text.txt" not in html.decode()
    named = read(owner, send, dropped=[SimpleUploadedFile("text.txt", b"It rained in Whitby.")])
    draft = Draft.objects.get(state="read")
    assert "Addresstext.txt" in words(owner.get(f"{named}pages/{draft.pk}/").content, ".about div")


def test_two_processes_never_take_the_same_job(owner: Client, send: Send) -> None:
    send("/add/", **PASTED)
    assert jobs.take()
    assert jobs.take() is None


def test_a_job_that_was_cut_off_goes_on(owner: Client, send: Send) -> None:
    send("/add/", **PASTED)
    cut_off = jobs.take()
    assert cut_off
    jobs.resume()
    work()
    assert only().state == "read"
    order(send, f"/jobs/{cut_off.pk}/", "accept")
    assert jobs.take()
    jobs.resume()
    work()
    assert only().state == "done"
    assert Page.objects.filter(title=TITLE).count() == 1


def test_a_job_that_is_stopped_keeps_what_it_has_read(owner: Client, send: Send) -> None:
    files = [SimpleUploadedFile(f"{each}.txt", f"{TEXT} {each}".encode()) for each in range(3)]
    job = str(send("/add/", dropped=files).headers["Location"])
    assert words(owner.get(job).content, "h1") == ["Work goes on"]
    order(send, job, "stop")
    work()
    assert only().state == "read"
    assert Draft.objects.count() == 1


def test_a_fault_of_our_own_ends_the_job_in_a_line(
    owner: Client, send: Send, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(jobs.WORK, "reading", lambda job: 1 / 0)
    job = read(owner, send, **PASTED)
    assert "division" in words(owner.get(job).content, ".trouble")[0]


def test_progress_is_a_page_of_its_own_that_asks_for_the_whole_when_there_is_more(owner: Client, send: Send) -> None:
    job = str(send("/add/", **PASTED).headers["Location"])
    html = owner.get(job).content.decode()
    assert f'hx-get="{job}progress/"' in html
    assert '<noscript><meta http-equiv="refresh"' in html
    assert "HX-Refresh" not in owner.get(f"{job}progress/").headers
    work()
    assert owner.get(f"{job}progress/").headers["HX-Refresh"] == "true"
    assert "http-equiv" not in owner.get(job).content.decode()


@pytest.mark.parametrize("path", ["/add/", "/jobs/", "/jobs/1/", "/jobs/1/progress/", "/jobs/1/pages/1/"])
def test_strangers_see_none_of_it(stranger: Client, path: str) -> None:
    assert stranger.get(path).status_code == 403
    assert stranger.post(path).status_code in (403, 405)


@pytest.mark.parametrize("path", ["/jobs/99/", "/jobs/99/progress/", "/jobs/99/pages/1/", f"/jobs/{2**64}/"])
def test_a_job_that_is_not_there_is_not_found(owner: Client, path: str) -> None:
    assert owner.get(path).status_code == 404


@pytest.mark.parametrize("what", ["accept", "stop", "discard", "burn"])
def test_no_order_is_given_by_following_a_link(owner: Client, send: Send, what: str) -> None:
    job = read(owner, send, **PASTED)
    assert owner.get(f"{job}{what}/").status_code == 405
    assert owner.post(f"{job}{what}/").status_code == 403
    assert only().state == "read"
