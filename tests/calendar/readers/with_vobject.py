"""Reads calendar files with python3-vobject and prints what it found, for a test to compare with the content."""

import datetime
import json
import sys

import vobject


def instant(value):
    assert isinstance(value, datetime.datetime), f"{value!r} is not a date with a time"
    assert value.utcoffset() is not None, f"{value!r} names no zone"
    return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def events(path):
    with open(path, newline="", encoding="utf-8") as file:
        text = file.read()
    calendars = list(vobject.readComponents(text))
    assert len(calendars) == 1, f"{len(calendars)} calendars in one file"
    # Raises where a property is missing, doubled or of the wrong form.
    calendars[0].validate(raiseException=True)
    for event in calendars[0].vevent_list:
        yield {
            "uid": event.uid.value,
            "summary": event.summary.value,
            "start": instant(event.dtstart.value),
            "end": instant(event.dtend.value),
            "status": event.status.value,
            "url": event.url.value,
        }


print(json.dumps({path: list(events(path)) for path in sys.stdin.read().split("\n") if path}))
