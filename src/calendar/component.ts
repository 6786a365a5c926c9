import ICAL from 'ical.js';

/** ical.js, set up for this site: component trees (RFC 5545 §3.4 to §3.8, RFC 7986) and their text. */

export type Component = InstanceType<typeof ICAL.Component>;

// ical.js does not count the space at the start of a continued line: 74 octets make 75.
ICAL.foldLength = 74;

// ical.js 2.2 does not know these properties yet, and escapes only values that it knows to be text.
const text = { defaultType: 'text' };
Object.assign(ICAL.design.icalendar.property, {
	name: text,
	'x-wr-calname': text,
	'x-wr-caldesc': text,
});

/** The component tree of a calendar's text. */
export function componentFrom(calendar: string): Component {
	return ICAL.Component.fromString(calendar);
}

/** Adds a property with several values. Without any value it adds nothing. */
export function addValues(component: Component, name: string, values: readonly string[]): void {
	if (values.length === 0) return;
	const property = new ICAL.Property(name);
	property.setValues([...values]);
	component.addProperty(property);
}

/** Adds a property that states its type, such as `SOURCE;VALUE=URI`. */
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

/** A component's jCal (RFC 7265): its name, its properties, the components within it. */
type JCal = [name: string, properties: [name: string, ...unknown[]][], components: unknown[]];

/**
 * A component as text, folded at 75 octets and ended by CRLF.
 *
 * @param order the names of its properties, in the order in which they are to stand
 */
export function textOf(component: Component, order: readonly string[]): string {
	const [name, properties, components] = component.toJSON() as JCal;
	const ordered = properties.toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
	return ICAL.stringify([name, ordered, components]);
}

const utf8 = new TextEncoder();

/** The number of octets that a text takes in a file. */
export function octetsOf(text: string): number {
	return utf8.encode(text).length;
}
