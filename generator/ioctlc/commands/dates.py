"""Dates on the command line; apart from `common`, since `diff` of two locks needs no compiler."""

from __future__ import annotations

from ioctlc.source import UsageError


def iso_date(text: str) -> str:
    """An argparse type: YYYY-MM-DD."""
    import datetime                     # here, since most runs name no date
    try:
        if len(text) != 10:             # fromisoformat knows shorter and longer forms
            raise ValueError
        return datetime.date.fromisoformat(text).isoformat()
    except ValueError:
        raise UsageError(f"--today: '{text}' is not a date (YYYY-MM-DD)") from None
