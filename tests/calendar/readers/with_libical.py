"""Reads calendar files with libical and prints what it found, for a test to compare with the content."""

import json
import sys

import gi

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib as ical  # noqa: E402

STATUS = {
    ical.PropertyStatus.CONFIRMED: "CONFIRMED",
    ical.PropertyStatus.TENTATIVE: "TENTATIVE",
    ical.PropertyStatus.CANCELLED: "CANCELLED",
}


def instant(time):
    assert time.is_utc() and not time.is_date(), f"{time.as_ical_string()} is not an instant"
    digits = time.as_ical_string()
    date, clock = digits[:8], digits[9:15]
    return f"{date[:4]}-{date[4:6]}-{date[6:]}T{clock[:2]}:{clock[2:4]}:{clock[4:]}Z"


def events(path):
    with open(path, newline="", encoding="utf-8") as file:
        calendar = ical.Component.new_from_string(file.read())
    assert calendar is not None, f"{path} is no calendar"
    assert calendar.count_errors() == 0, f"{path} has {calendar.count_errors()} errors"
    # Refuses what the scheduling standard (RFC 5546) would; it takes a calendar without a method for what it is.
    event = calendar.get_first_component(ical.ComponentKind.VEVENT_COMPONENT)
    while event is not None:
        url = event.get_first_property(ical.PropertyKind.URL_PROPERTY)
        yield {
            "uid": event.get_uid(),
            "summary": event.get_summary(),
            "start": instant(event.get_dtstart()),
            "end": instant(event.get_dtend()),
            "status": STATUS[event.get_status()],
            "url": url.get_url(),
        }
        event = calendar.get_next_component(ical.ComponentKind.VEVENT_COMPONENT)


print(json.dumps({path: list(events(path)) for path in sys.stdin.read().split("\n") if path}))
