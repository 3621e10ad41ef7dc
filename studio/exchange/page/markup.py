"""Elements of a page: whatever text goes into one is made visible, freed of secrets and escaped."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape

from studio.project.visible_text import visible, visible_lines
from studio.sandbox.hiding import Hiding

_VOID = frozenset({"meta", "br", "hr", "col"})
_TRUSTED = frozenset({"style", "script"})


class Markup(str):
    """HTML that is finished; any other text is escaped where it is put into an element."""

    __slots__ = ()


NOTHING = Markup("")


class Writer:
    """Writes elements with the given secrets hidden in all text and every attribute.

    A secret of several lines is hidden line by line too, because code is shown that way. `say` turns a text of ours
    into the language of the page; it is never asked about text of an action.
    """

    def __init__(self, secrets: Iterable[str] = (), say: Callable[[str], str] = str) -> None:
        self.say = say
        kept = tuple(secrets)
        self._hiding = Hiding({*kept, *(line.strip() for each in kept for line in each.splitlines())})

    def shown(self, text: str) -> str:
        """One visible line of the text, without secrets."""
        return visible(self._hiding.text(text))

    def text(self, text: str) -> Markup:
        """One visible line of the text, escaped."""
        return Markup(escape(self.shown(text)))

    def lines(self, text: str) -> Markup:
        """Visible lines of the text, escaped; the element around it has to keep line ends."""
        return Markup(escape(visible_lines(self._hiding.text(text))))

    def el(self, name: str, *children: str | None, **attributes: str | bool | None) -> Markup:
        """An element; a trailing underscore of an attribute's name is left out, inner ones become hyphens."""
        given = "".join(self._attribute(key, value) for key, value in attributes.items())
        if name in _VOID:
            return Markup(f"<{name}{given}>")
        inner = "".join(each if isinstance(each, Markup) else self.text(each) for each in children if each)
        return Markup(f"<{name}{given}>{inner}</{name}>")

    def _attribute(self, key: str, value: str | bool | None) -> str:
        if value is None or value is False:
            return ""
        name = key.rstrip("_").replace("_", "-")
        return f" {name}" if value is True else f' {name}="{escape(self.shown(value))}"'

    def table(self, caption: str, heads: Iterable[str], rows: Iterable[Markup], class_: str) -> Markup:
        """A table with a row of headers. The roles stay when a narrow screen lays its rows out as cards."""
        head = self.el("tr", *(self.el("th", each, scope="col", role="columnheader") for each in heads), role="row")
        return self.el(
            "table",
            self.el("caption", caption),
            self.el("thead", head, role="rowgroup"),
            self.el("tbody", *rows, role="rowgroup"),
            class_=class_,
            role="table",
        )

    def row(self, *cells: Markup, **attributes: str | None) -> Markup:
        """A row of cells."""
        return self.el("tr", *cells, role="row", **attributes)

    def cell(self, *children: str | None, class_: str | None = None) -> Markup:
        """A cell of a row."""
        return self.el("td", *children, role="cell", class_=class_)

    def head_cell(self, *children: str | None, class_: str | None = None) -> Markup:
        """The cell that names a row."""
        return self.el("th", *children, role="rowheader", scope="row", class_=class_)

    def spoken(self, text: str) -> Markup:
        """Words for those who hear the page, where a sign tells those who see it."""
        return self.el("span", text, class_="spoken")

    def fold(self, summary: str, *children: str) -> Markup:
        """A part that is closed until it is wanted; on paper it is open."""
        return self.el("details", self.el("summary", summary), *children)

    def section(self, id_: str, title: str, *children: str) -> Markup:
        """A part of the page under a heading of its own, or nothing where it has no content."""
        if not any(children):
            return NOTHING
        return self.el(
            "section", self.el("h2", title, id=f"{id_}-title"), *children, aria_labelledby=f"{id_}-title", id=id_
        )
