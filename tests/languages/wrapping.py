"""`python -m tests.languages.wrapping [FILE …]`: put every text for people in studio/ui through `tr`.

For texts that were written without it: literals that read like words are wrapped, f-strings become templates whose
gaps a translation may put in another order. What is wrapped already stays as it is, so it may be run at any time.
"""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROOM = ROOT / "studio" / "ui"
IMPORT = "from studio.ui.speech import tr"
_IMPORTED = re.compile(r"^from studio\.ui\.speech import .*\btr\b", re.MULTILINE)
_LINE = 96
LEFT_OUT = {
    "picture.py",
    "speech.py",
    "theme.py",
    "style.py",
    "tokens.py",
    "xml_tokens.py",
    "components.py",
    "scene.py",
    "scenes.py",
}
_WORDS = re.compile(
    r"(?<![\w./_-])[A-Za-z][a-zß-ÿ']{1,}(?:…|\.|,|:|&?)?(?: |$|\n)|^&?[A-Z][&a-zA-Z]{2,}|[a-z]{2,} [a-z({]{2,}"
)
_NO_WORDS = re.compile(
    "|".join(
        (
            *(r"[{}<>\\]", r"://", r"^#", r"^\$", r"%\(", r"px\b", r"\w\|\w"),  # markup, addresses, patterns
            *(r"^[A-Z]{2,}/?$", r"^(Space|Del|Home|End|PgUp|PgDown)$", r"^(Ctrl|Alt|Shift)\+"),  # keys, methods
            *(r"^[a-z_]+$", r"^[a-z]+(-[a-z]+)+$", r"^[a-z]+:$", r"^\w+[_.:/]\w", r"^[a-z]+[.:] ?\0$"),  # ids
            *(r"^[\w.]+\(", r"^[A-Z][a-z]+[A-Z]", r"^await |^const let", r"^TS|^eyJ|^action-studio "),  # code
            r"^[a-z-]+: [^ ]+;",  # style sheets
        )
    )
)
_NOT_SHOWN = {
    *("setObjectName", "getattr", "setattr", "hasattr", "compile", "match", "search", "sub", "fullmatch", "findall"),
    *("findChild", "property", "setProperty", "value", "setValue", "removeprefix", "removesuffix", "startswith"),
    *("endswith", "partition", "rpartition", "split", "replace", "encode", "decode", "glob", "QKeySequence", "cast"),
    *("ValueError", "TypeError", "AssertionError", "KeyError", "RuntimeError", "LookupError", "Signal", "Slot"),
    *(
        "translate",
        "tr",
        "counted",
        "told",
        "color",
        "css",
        "icon",
        "pixmap",
        "Literal",
        "TypeVar",
        "count",
        "index",
        "find",
    ),
    *("enable", "check", "do", "dismiss", "choose_cover", "open_cover", "px", "write", "QtSvg", "setStyleSheet"),
}
_SHOWN_ALWAYS = {
    *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "setText", "setToolTip", "setAccessibleName", "addTab"),
    *("setAccessibleDescription", "setPlaceholderText", "setWindowTitle", "addAction", "say", "tell", "setTitle"),
    *("PrimaryButton", "IconButton", "text_button", "setTabText", "addMenu", "setSpecialValueText"),
}


class Wrapped:
    """The text of one module with its words wrapped."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._lines = source.encode("utf-8").splitlines(keepends=True)
        self._starts = [0]
        for line in self._lines:
            self._starts.append(self._starts[-1] + len(line))
        self._changes: list[tuple[int, int, str]] = []

    def text(self) -> str:
        """The module anew."""
        tree = ast.parse(self._source)
        parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr) and not isinstance(parents.get(node), ast.FormattedValue):
                self._joined(node, parents)
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                self._constant(node, parents)
        raw = self._source.encode("utf-8")
        for start, end, new in sorted(self._changes, reverse=True):
            raw = raw[:start] + new.encode("utf-8") + raw[end:]
        found = raw.decode("utf-8")
        return _with_import(found) if found != self._source and not _IMPORTED.search(found) else found

    def _place(self, node: ast.expr) -> tuple[int, int]:
        assert node.end_lineno is not None and node.end_col_offset is not None
        return (
            self._starts[node.lineno - 1] + node.col_offset,
            self._starts[node.end_lineno - 1] + node.end_col_offset,
        )

    def _constant(self, node: ast.Constant, parents: dict[ast.AST, ast.AST]) -> None:
        if any(isinstance(each, ast.JoinedStr) for each in _above(node, parents)) or not shown(node, parents):
            return
        start, end = self._place(node)
        old = self._source.encode("utf-8")[start:end].decode("utf-8")
        self._changes.append((start, end, f"tr({old})"))

    def _joined(self, node: ast.JoinedStr, parents: dict[ast.AST, ast.AST]) -> None:
        literal = "".join(str(each.value) for each in node.values if isinstance(each, ast.Constant))
        if "{" in literal or "}" in literal or _hidden(node, parents):
            return
        words = "\0".join(str(each.value) if isinstance(each, ast.Constant) else "" for each in node.values)
        if _NO_WORDS.search(words):
            return
        inner = any(
            isinstance(each, ast.Constant) and isinstance(each.value, str) and _reads_like_words(each.value)
            for value in node.values
            if isinstance(value, ast.FormattedValue)
            for each in ast.walk(value.value)
        )
        if not (_reads_like_words(words.replace("\0", " ").strip()) or _word_beside_gap(words)) and not inner:
            return
        start, end = self._place(node)
        made, old = _template(node), self._source.encode("utf-8")[start:end].decode("utf-8")
        if re.search(r"\btr\(", made) and not _same(made, old):
            self._changes.append((start, end, made))


def _same(one: str, other: str) -> bool:
    """Whether two expressions differ in their layout only."""
    return ast.dump(ast.parse(f"({one})", mode="eval")) == ast.dump(ast.parse(f"({other})", mode="eval"))


def _above(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> Iterator[ast.AST]:
    while node in parents:
        node = parents[node]
        yield node


def shown(node: ast.Constant, parents: dict[ast.AST, ast.AST]) -> bool:
    """Whether a literal is for people to read, as far as its words and its surroundings tell."""
    parent = parents.get(node)
    if isinstance(
        parent, ast.Expr | ast.Subscript | ast.Compare | ast.match_case | ast.MatchValue | ast.FormattedValue
    ):
        return False
    if isinstance(parent, ast.Dict) and node in parent.keys:
        return False
    if isinstance(parent, ast.Call) and _name(parent.func) == "Command":
        return node is parent.args[1]
    if any(isinstance(above, ast.Call) and _name(above.func) == "Command" for above in _above(node, parents)):
        return False
    if isinstance(parent, ast.Call) and _name(parent.func) in _SHOWN_ALWAYS and _any_word(str(node.value)):
        return True
    return not _hidden(node, parents) and _reads_like_words(str(node.value))


def _hidden(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    for above in _above(node, parents):
        if isinstance(above, ast.Call) and _name(above.func) in _NOT_SHOWN:
            return True
        if isinstance(above, ast.Assign) and any(_name(target) == "__all__" for target in above.targets):
            return True
        if isinstance(above, ast.Assert | ast.AnnAssign) and not _is_field(above):
            return True
        if isinstance(above, ast.FunctionDef):
            return _annotates(node, above)
    return False


def _is_field(node: ast.AST) -> bool:
    return isinstance(node, ast.AnnAssign) and node.value is not None


def _annotates(node: ast.AST, function: ast.FunctionDef) -> bool:
    hints = [function.returns, *(each.annotation for each in function.args.args)]
    return any(hint is not None and node in list(ast.walk(hint)) for hint in hints)


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _any_word(text: str) -> bool:
    return re.search(r"[A-Za-z]{2,}", text) is not None and not _NO_WORDS.search(text)


def _reads_like_words(text: str) -> bool:
    return bool(_WORDS.search(text)) and not _NO_WORDS.search(text)


def _word_beside_gap(words: str) -> bool:
    return re.search(r"(\0 ?[a-z]{2,}\b|\b[A-Za-z]{2,} ?\0)", words) is not None and not _NO_WORDS.search(
        words.replace("\0", "x")
    )


class _Inner(ast.NodeTransformer):
    """Wraps the words inside of an expression that stands in a gap."""

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        if isinstance(node.value, str) and _reads_like_words(node.value):
            return ast.Call(ast.Name("tr", ast.Load()), [node], [])
        return node

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        return node

    def visit_Call(self, node: ast.Call) -> ast.expr:
        if _name(node.func) in _NOT_SHOWN:
            return node
        self.generic_visit(node)
        return node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.expr:
        return node if not _needs(node) else ast.parse(_template(node), mode="eval").body


def _needs(node: ast.JoinedStr) -> bool:
    words = "\0".join(str(each.value) if isinstance(each, ast.Constant) else "" for each in node.values)
    return "{" not in words and (_reads_like_words(words.replace("\0", " ").strip()) or _word_beside_gap(words))


def _template(node: ast.JoinedStr) -> str:
    """The call that makes the same text from a template: `tr("Saved {0}").format(…)`."""
    text = ""
    gaps: list[str] = []
    for each in node.values:
        if isinstance(each, ast.Constant):
            text += str(each.value)
            continue
        assert isinstance(each, ast.FormattedValue)
        spec = f":{ast.unparse(each.format_spec)[2:-1]}" if each.format_spec else ""
        turn = f"!{chr(each.conversion)}" if each.conversion != -1 else ""
        text += f"{{{len(gaps)}{turn}{spec}}}"
        gaps.append(ast.unparse(_Inner().visit(each.value)))
    quoted = "\n".join(json.dumps(part, ensure_ascii=False) for part in _parts(text))
    if re.search(r"[A-Za-z]{2,}", re.sub(r"\{\d[^}]*\}", "", text)):
        return f"tr({quoted}).format({', '.join(gaps)})"
    return ast.unparse(_Inner().generic_visit(node))


def _parts(text: str) -> list[str]:
    """The text in pieces that fit into a line, broken behind blanks."""
    parts = [""]
    for word in re.findall(r"\S*\s+|\S+$", text):
        if len(parts[-1]) + len(word) > _LINE:
            parts.append("")
        parts[-1] += word
    return parts


def _with_import(text: str) -> str:
    at = text.index("from __future__ import annotations\n") + len("from __future__ import annotations\n")
    return f"{text[:at]}\n{IMPORT}\n{text[at:]}"


def modules() -> list[Path]:
    """The modules of the window whose texts people read."""
    return sorted(path for path in ROOM.rglob("*.py") if path.name not in LEFT_OUT and path.name != "__init__.py")


def main(names: list[str]) -> int:
    """Wrap what is not wrapped yet; returns the number of modules that have changed."""
    changed = 0
    for path in [Path(name) for name in names] or modules():
        before = path.read_text(encoding="utf-8")
        after = Wrapped(before).text()
        if after != before:
            path.write_text(after, encoding="utf-8")
            changed += 1
    sys.stdout.write(f"{changed} modules changed\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
