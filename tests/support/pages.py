"""Holds HTML pages against what HTML and readers need, more strictly than browsers do."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

_VOID = frozenset({"meta", "link", "br", "hr", "img", "input"})
_BLOCKS = frozenset({"p", "div", "ul", "ol", "dl", "table", "pre", "section", "details", "nav", "main", "header",
                     "footer", "h1", "h2", "h3", "h4", "h5", "h6"})
#: What must not contain blocks: a browser would end it there, without a word.
_PHRASES = frozenset({"p", "h1", "h2", "h3", "h4", "a", "code", "strong", "span", "summary", "caption", "dt", "pre"})
#: What may stand right inside these.
_INSIDE = {"ul": {"li"}, "table": {"caption", "thead", "tbody"}, "thead": {"tr"}, "tbody": {"tr"}, "tr": {"th", "td"},
           "dl": {"div"}}


@dataclass
class Seen:
    """What a page has. `text` is all of it as a reader sees it, `rows` the text of each table row by its cells."""

    ids: list[str] = field(default_factory=list)
    hrefs: list[str] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    text: str = ""
    rows: list[tuple[str, list[str]]] = field(default_factory=list)
    headings: list[tuple[int, str]] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)


class Strict(HTMLParser):
    """Reads a page; whatever is wrong is in `wrong`."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.seen, self.wrong, self.open = Seen(), list[str](), list[str]()
        self._texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if len(given) != len(attrs):
            self.complain(f"<{tag}> has an attribute twice")
        self._nesting(tag)
        self.seen.tags.append(tag)
        if given.get("id") is not None:
            self.seen.ids.append(given["id"] or "")
        if given.get("href"):
            self.seen.hrefs.append(given["href"] or "")
        self.seen.labels += [given["aria-labelledby"] or ""] if "aria-labelledby" in given else []
        if tag == "th" and given.get("scope") not in ("col", "row"):
            self.complain("a <th> without a scope")
        if "mark" in (given.get("class") or "").split():
            self.seen.marks.append(given["class"] or "")
        if any(name.startswith("on") or name in ("style", "src") for name in given):
            self.complain(f"<{tag}> has a script, a style or a source: {given}")
        if tag == "tr":
            self.seen.rows.append((given.get("id") or "", []))
        if tag in ("td", "th") and self.seen.rows:
            self.seen.rows[-1][1].append("")
        if tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self.seen.headings.append((int(tag[1]), ""))
        if tag not in _VOID:
            self.open.append(tag)

    def _nesting(self, tag: str) -> None:
        above = self.open[-1] if self.open else ""
        if above in _INSIDE and tag not in _INSIDE[above]:
            self.complain(f"<{tag}> right inside <{above}>")
        if tag in _BLOCKS and (holder := next((one for one in reversed(self.open) if one in _PHRASES), "")):
            self.complain(f"<{tag}> inside <{holder}>")
        if tag == "a" and "a" in self.open:
            self.complain("a link inside a link")

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1] != tag:
            self.complain(f"</{tag}> where <{self.open[-1] if self.open else 'nothing'}> is open")
        else:
            self.open.pop()
        if tag in _BLOCKS | {"dt", "dd", "td", "th", "li", "caption", "summary"}:
            self.handle_data(" ")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.complain(f"<{tag}/>")

    def handle_data(self, data: str) -> None:
        self._texts.append(data)
        if self.open and self.open[-1] in _INSIDE and data.strip():
            self.complain(f"text right inside <{self.open[-1]}>: {data.strip()[:40]}")
        if "tr" in self.open and self.seen.rows[-1][1]:
            self.seen.rows[-1][1][-1] += data
        if any(one in self.open for one in ("h1", "h2", "h3", "h4")) and "nav" not in self.open:
            level, text = self.seen.headings[-1]
            self.seen.headings[-1] = (level, text + data)

    def handle_comment(self, data: str) -> None:
        self.complain(f"a comment: {data[:40]}")

    def handle_pi(self, data: str) -> None:
        self.complain(f"an instruction: {data[:40]}")

    def unknown_decl(self, data: str) -> None:
        self.complain(f"a declaration: {data[:40]}")

    def close(self) -> None:
        super().close()
        self.seen.text = "".join(self._texts)
        self.seen.rows = [(id_, [" ".join(cell.split()) for cell in cells]) for id_, cells in self.seen.rows]

    def complain(self, what: str) -> None:
        self.wrong.append(f"line {self.getpos()[0]}: {what}")


def read(text: str) -> tuple[Seen, list[str]]:
    """What a page has, and what is wrong with it for itself."""
    parser = Strict()
    parser.feed(text)
    parser.close()
    seen, wrong = parser.seen, parser.wrong
    wrong += [f"<{tag}> is never closed" for tag in parser.open]
    wrong += [f"the id '{one}' is there twice" for one in sorted({i for i in seen.ids if seen.ids.count(i) > 1})] \
        if len(set(seen.ids)) != len(seen.ids) else []
    wrong += [f"the id '{one}' has a space or is empty" for one in seen.ids if not one or one.split() != [one]]
    wrong += [f"nothing has the id '{one}', which labels something" for one in set(seen.labels) - set(seen.ids)]
    levels = [level for level, _ in seen.headings]
    wrong += [] if levels[:1] == [1] and levels.count(1) == 1 else [f"headings begin with {levels[:3]}"]
    wrong += [f"a heading of level {b} after one of level {a}" for a, b in zip(levels, levels[1:]) if b > a + 1]
    wrong += [f"<{tag}>" for tag in ("script", "iframe", "object", "form", "base") if tag in seen.tags]
    if not text.startswith("<!DOCTYPE html>\n<html lang=\"en\">"):
        wrong.append("it does not begin as HTML does")
    return seen, wrong


def read_folder(folder: Path) -> tuple[dict[str, Seen], list[str]]:
    """All pages of a folder by name, and what is wrong with them, links between them included."""
    pages, wrong = {}, []
    for path in sorted(folder.glob("*.html")):
        pages[path.name], found = read(path.read_text(encoding="utf-8"))
        wrong += [f"{path.name}: {one}" for one in found]
    ids = {name: set(seen.ids) for name, seen in pages.items()}
    for name, seen in pages.items():
        for href in set(seen.hrefs):
            file, _, anchor = href.partition("#")
            if file and not (folder / file).is_file() or ":" in file or "/" in file:
                wrong.append(f"{name}: a link to {href}, which is no page")
            elif anchor and unquote(anchor) not in ids.get(file or name, ()):
                wrong.append(f"{name}: a link to {href}, where nothing is")
    return pages, wrong
