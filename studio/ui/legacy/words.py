"""What is said about a Rule or Hook that is open. No widgets."""

from __future__ import annotations

from studio.catalogue.model import Catalogue
from studio.ui.hostile_text import row_text
from studio.ui.legacy import native
from studio.ui.notice_bar import Notice
from studio.ui.speech import in_language, tr

KEY, CONVERT = "legacy", "convert"


def found_notice(code: str, catalogue: Catalogue) -> Notice:
    """The notice for old code that was opened."""
    kinds = native.kinds_of(code)
    if len(kinds) == 1:
        text = tr("This is a {0}. It runs here as it did, and can be converted.").format(native.what(code))
    else:
        text = tr("This is a Hook. It runs here as the one of the chosen trigger: {0}.").format(
            native.where(code, catalogue)
        )
    return Notice(KEY, text, actions=((CONVERT, tr("Convert to an Action")),))


def told_of(error: Exception, *known: type[Exception]) -> str:
    """What an error says; of one that nobody expects also its name."""
    return row_text(in_language(str(error)) if isinstance(error, known) else f"{type(error).__name__}: {error}", 400)


def failed_notice(told: str) -> Notice:
    """The notice for code that was not converted; `told` says why."""
    return Notice(KEY, tr("Nothing was converted: {0}.").format(told.removesuffix(".")), "danger")


def wrong_trigger(mismatch: str) -> Notice:
    """The notice where the chosen trigger leaves open what the code is to become; `mismatch` says why."""
    return Notice(KEY, tr("Nothing was converted. {0}").format(mismatch), "warn")
