import ICAL from 'ical.js';

/** ical.js, set up: component trees (RFC 5545 §3.4 to §3.8, RFC 7986) and their text. */

export type Component = InstanceType<typeof ICAL.Component>;

// It counts the octets of a line without the space in front of a continued one: 74 make 75.
ICAL.foldLength = 74;

// Properties that it does not know yet. Text is escaped only where it is known to be text.
const text = { defaultType: 'text' };
Object.assign(ICAL.design.icalendar.property, {
	name: text,
	'x-wr-calname': text,
	'x-wr-caldesc': text,
});

/** A component without properties: `vcalendar`, `vevent`. */
export function emptyComponent(name: string): Component {
	return new ICAL.Component(name);
}

/** Adds a property that is an instant, in UTC. */
export function addInstant(component: Component, name: string, instant: Date): void {
	component.addPropertyWithValue(name, ICAL.Time.fromJSDate(instant, true));
}

/** Adds a property of several values. Without any it is left out. */
export function addValues(component: Component, name: string, values: readonly string[]): void {
	if (values.length === 0) return;
	const property = new ICAL.Property(name);
	property.setValues([...values]);
	component.addProperty(property);
}

/** Adds a property that states its type, as `SOURCE;VALUE=URI`. */
export function addTyped(
	component: Component,
	name: string,
	type: 'uri' | 'duration',
	value: string,
): void {
	const property = new ICAL.Property(name);
	property.resetType(type);
	property.setValue(value);
	component.addProperty(property);
}

/** A component as text: folded at 75 octets, ended by CRLF. */
export function textOf(component: Component): string {
	return ICAL.stringify(component.jCal);
}

const utf8 = new TextEncoder();

/** How many octets a text takes in a file. */
export function octetsOf(text: string): number {
	return utf8.encode(text).length;
}
