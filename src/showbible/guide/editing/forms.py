"""What an editor is asked for each sort of decision: one form each, which makes the decision."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.http import Http404, QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from showbible.claims import Property, properties
from showbible.claims.values.parsing import CHOICES, parse, typed
from showbible.guide.models import Claim, Decision, Fact, Page, Site, Thing
from showbible.guide.presenting.addresses import fact_address, thing_address
from showbible.guide.presenting.names import ref
from showbible.guide.presenting.sources import site_address, source
from showbible.guide.presenting.wording import label, plain
from showbible.guide.store import Unclear, deciding, sites_at, thing_meant
from showbible.guide.store.deciding import Editor, Saying
from showbible.guide.store.identities import concerned_by, decisions_on

LONGEST_REASON = 2000
LONGEST_VALUE = 20_000
MOST_PAGES = 200  # to choose among


class DecisionForm(forms.Form):
    """What is decided of a thing or a site, by the query of the address; Http404 where that names none."""

    heading: ClassVar[Any]

    why = forms.CharField(
        label=gettext_lazy("Why"),
        max_length=LONGEST_REASON,
        help_text=gettext_lazy("It is shown beside what was decided."),
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def __init__(self, asked: QueryDict, data: QueryDict | None = None) -> None:
        super().__init__(data)
        self.find({name: str(value).replace("\0", "") for name, value in asked.items()})
        self.order_fields([name for name in self.fields if name != "why"])

    def find(self, asked: dict[str, str]) -> None:
        """What is decided on, and what the fields begin with."""
        raise NotImplementedError

    @property
    def about(self) -> str:
        """What is decided on, in words."""
        raise NotImplementedError

    def standing(self) -> list[Decision]:
        """The decisions that stand on it."""
        raise NotImplementedError

    def decide(self, editor: Editor) -> Decision:
        """Undecidable where that cannot be."""
        raise NotImplementedError

    def back(self, decision: Decision) -> str:
        """Where the decision can be seen."""
        raise NotImplementedError


class ThingForm(DecisionForm):
    """A decision on a thing."""

    thing: Thing

    @property
    def about(self) -> str:
        return ref(self.thing).full

    def standing(self) -> list[Decision]:
        return decisions_on(self.thing)

    def back(self, decision: Decision) -> str:
        things = concerned_by([decision])[decision.pk]
        return thing_address((things or [self.thing])[0].ident)


# How a value of a kind is typed, where that is not plain.
_HINTS = {
    "minutes": gettext_lazy("In minutes, such as 46."),
    "date": gettext_lazy("A day, a month or a year, such as 2022-03-03, 2022-03 or 2022."),
}


class ValueForm(ThingForm):
    """That a value holds, or does not: asked for a property of a thing, or for a claim."""

    heading = gettext_lazy("What holds")
    row: Property
    said: list[str]

    verdict = forms.ChoiceField(
        label=gettext_lazy("This value"),
        choices=[("pin", gettext_lazy("holds, whatever pages say")), ("reject", gettext_lazy("does not hold"))],
        widget=forms.RadioSelect,
        initial="pin",
    )
    value = forms.CharField(label=gettext_lazy("Value"), max_length=LONGEST_VALUE)
    page = forms.ChoiceField(label=gettext_lazy("As it is said by"), required=False)

    def find(self, asked: dict[str, str]) -> None:
        claim = Claim.objects.select_related("name__thing__parent").filter(key=asked.get("claim", "-")).first()
        named = asked.get("property", "") if claim is None else claim.property
        if named not in properties():
            raise Http404(f"no property {named!r}")
        self.row = properties()[named]
        self.thing = claim.name.thing if claim and claim.name and claim.name.thing else _thing(asked.get("thing", ""))
        self._offer(claim, asked)

    def _offer(self, claim: Claim | None, asked: dict[str, str]) -> None:
        facts = Fact.objects.filter(thing=self.thing, property=self.row.name)
        claims = Claim.objects.filter(evidence__fact__in=facts, property=self.row.name).select_related("page__site")
        said = list(claims.distinct().order_by("page", "rank")[:MOST_PAGES])
        pages = {each.page.pk: each.page for each in (*said, *([claim] if claim else []))}
        self.said = list(dict.fromkeys(typed(self.row.value, each.data["value"]) for each in said))
        field = self.fields["page"]
        field.choices = [("", _("anybody")), *((str(key), _named(page)) for key, page in pages.items())]  # type: ignore[attr-defined]
        value = (
            claim.data["value"]
            if claim
            else facts.filter(key=asked.get("key", "")).values_list("value", flat=True).first()
        )
        self.initial = {"verdict": "reject" if claim else "pin", "page": claim.page.pk if claim else ""}
        self.initial["value"] = "" if value is None else typed(self.row.value, value)
        self.fields["value"].widget = _control(self.row)
        self.fields["value"].max_length = LONGEST_VALUE  # type: ignore[attr-defined]
        self.fields["value"].help_text = _HINTS.get(self.row.value, "")

    @property
    def about(self) -> str:
        return f"{ref(self.thing).full}: {label(self.row.name)}"

    def clean_value(self) -> Any:
        try:
            return parse(self.row.value, self.cleaned_data["value"])
        except ValueError as error:
            raise forms.ValidationError(_("This is no value of “%s”: %s") % (label(self.row.name), error)) from None

    def decide(self, editor: Editor) -> Decision:
        page = self.cleaned_data["page"]
        address = Page.objects.values_list("address", flat=True).get(pk=page) if page else None
        saying = Saying(self.row.name, self.cleaned_data["value"], address)
        if self.cleaned_data["verdict"] == "pin":
            return deciding.pin(self.thing, saying, editor)
        return deciding.reject(self.thing, saying, editor)

    def back(self, decision: Decision) -> str:
        fact = Fact.objects.filter(thing__in=concerned_by([decision])[decision.pk], property=self.row.name).first()
        return fact_address(fact.thing.ident, fact.property) if fact else super().back(decision)


def _control(row: Property) -> forms.Widget:
    """What a value of this property is typed into, or chosen from where there are only so many."""
    if row.value in CHOICES:
        offered = [(each, plain(row.name, each)) for each in CHOICES[row.value]]
        return forms.Select(choices=[("", ""), *offered])
    if row.value in ("passage", "rating", "tie_in"):
        return forms.Textarea(attrs={"rows": 6})
    return forms.TextInput(attrs={"list": "said"})


class SameForm(ThingForm):
    """That two things are one, or two."""

    heading = gettext_lazy("Who is who")

    other = forms.CharField(
        label=gettext_lazy("The other"),
        max_length=500,
        help_text=gettext_lazy("Its name, or its place in the guide, such as people/ruth-calder."),
    )
    verdict = forms.ChoiceField(
        label=gettext_lazy("They are"),
        choices=[("one", gettext_lazy("one and the same")), ("two", gettext_lazy("two, whatever speaks for one"))],
        widget=forms.RadioSelect,
        initial="one",
    )

    def find(self, asked: dict[str, str]) -> None:
        self.thing = _thing(asked.get("thing", ""))
        self.initial = {"other": asked.get("other", "")}

    def clean_other(self) -> Thing:
        try:
            return thing_meant(self.cleaned_data["other"])
        except Unclear as unclear:
            raise forms.ValidationError(str(unclear)) from None

    def decide(self, editor: Editor) -> Decision:
        make = deciding.merge_things if self.cleaned_data["verdict"] == "one" else deciding.keep_apart
        return make(self.thing, self.cleaned_data["other"], editor)


class SplitForm(ThingForm):
    """That some pages mean another thing by the same name."""

    heading = gettext_lazy("Two of one name")

    pages = forms.MultipleChoiceField(
        label=gettext_lazy("Pages that mean another"), widget=forms.CheckboxSelectMultiple
    )

    def find(self, asked: dict[str, str]) -> None:
        self.thing = _thing(asked.get("thing", ""))
        pages = (
            Page.objects.select_related("site")
            .filter(traits__name__thing=self.thing)
            .distinct()
            .order_by("-said_on", "pk")
        )
        self.fields["pages"].choices = [(str(page.pk), _named(page)) for page in pages[:MOST_PAGES]]  # type: ignore[attr-defined]

    def decide(self, editor: Editor) -> Decision:
        return deciding.split_thing(self.thing, list(Page.objects.filter(pk__in=self.cleaned_data["pages"])), editor)


class OwnerForm(DecisionForm):
    """Who owns a site."""

    heading = gettext_lazy("Who owns it")
    site: Site

    owner = forms.CharField(
        label=gettext_lazy("Owner"),
        required=False,
        max_length=200,
        help_text=gettext_lazy(
            "All sites of one owner count as one source. Leave it empty where it belongs to nobody else."
        ),
    )

    def find(self, asked: dict[str, str]) -> None:
        sites = sites_at(asked.get("site", ""))
        if not sites:
            raise Http404("no such site")
        self.site = sites[0]
        self.initial = {"owner": self.site.owner if self.site.owner != self.site.name else ""}

    @property
    def about(self) -> str:
        return self.site.name

    def standing(self) -> list[Decision]:
        return [each for each in deciding.standing("owner") if each.data["site"] == self.site.name]

    def decide(self, editor: Editor) -> Decision:
        return deciding.set_owner(self.site, " ".join(self.cleaned_data["owner"].split()), editor)

    def back(self, decision: Decision) -> str:
        return site_address(self.site.name)


# what is decided, as its address has it -> the form that asks for it
FORMS: dict[str, type[DecisionForm]] = {"value": ValueForm, "same": SameForm, "split": SplitForm, "owner": OwnerForm}


def _thing(ident: str) -> Thing:
    thing = Thing.objects.select_related("parent").filter(ident=ident).first()
    if thing is None:
        raise Http404(f"no {ident!r} in this guide")
    return thing


def _named(page: Page) -> str:
    named = source(page)
    return f"{named.site}: {named.title} ({named.said_on})"
