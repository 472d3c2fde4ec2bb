/* What may be meant, under a search field: arrow keys choose, Enter goes there, Escape closes. Without this script the
   field is a plain form. */
for (const form of document.querySelectorAll("form.search")) {
  const input = form.querySelector("[name=q]");
  const list = form.querySelector("[role=listbox]");
  const options = () => [...list.children];
  let at = -1;

  const choose = (next) => {
    at = next;
    options().forEach((option, number) => option.setAttribute("aria-selected", number === at));
    options()[at]?.scrollIntoView({ block: "nearest" });
    if (at < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", options()[at].id);
  };
  const show = (open) => {
    list.hidden = !open || !options().length;
    input.setAttribute("aria-expanded", !list.hidden);
    choose(-1);
  };
  const keys = {
    ArrowDown: () => (list.hidden ? show(true) : choose(at + 1 < options().length ? at + 1 : -1)),
    ArrowUp: () => !list.hidden && choose(at < 0 ? options().length - 1 : at - 1),
    Enter: () => !list.hidden && at >= 0 && options()[at].click(),
    Escape: () => !list.hidden && (show(false), true),
  };

  input.type = "text"; // a search field may not be a combobox
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id })) {
    input.setAttribute(name, value);
  }
  show(false);
  input.addEventListener("keydown", (event) => {
    if (keys[event.key]?.() !== false && event.key in keys) event.preventDefault();
  });
  input.addEventListener("focusout", () => show(false));
  list.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps the focus
  list.addEventListener("htmx:afterSwap", () => {
    options().forEach((option, number) => { option.id = `${list.id}-${number}`; });
    show(document.activeElement === input && input.value.trim() !== "");
  });
}
