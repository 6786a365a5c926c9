import type { ContentLine } from './content-lines.ts';
import { type Finding, finding } from './rules.ts';

/** A property (RFC 5545 §3.1): its name in capitals, for names know no case (§2), and its value as written. */
export interface Property {
	readonly line: number;
	readonly name: string;
	readonly parameters: readonly Parameter[];
	readonly value: string;
}

/** A parameter (RFC 5545 §3.2): its name in capitals and its values without their quotes. */
interface Parameter {
	readonly name: string;
	readonly values: readonly string[];
}

const NAME = /^[A-Za-z0-9-]+(?=[;:])/;
const PARAMETER = /^;([A-Za-z0-9-]+)=((?:"[^"]*"|[^",;:]*)(?:,(?:"[^"]*"|[^",;:]*))*)(?=[;:])/;
const PARAMETER_VALUES = /(?:^|,)(?:"([^"]*)"|([^",]*))/g;

/**
 * Reads a content line by the grammar of RFC 5545 §3.1.
 * A line that breaks the grammar is a finding and gives no property.
 */
export function parseProperty({ number, text }: ContentLine): {
	property?: Property;
	findings: Finding[];
} {
	const fails = (rule: 'content-line' | 'name-grammar' | 'param-grammar') => ({
		findings: [finding(number, rule, excerpt(text))],
	});
	if (!text.includes(':')) return fails('content-line');
	const name = NAME.exec(text)?.[0];
	if (name === undefined) return fails('name-grammar');

	const parameters: Parameter[] = [];
	let rest = text.slice(name.length);
	while (rest.startsWith(';')) {
		const match = PARAMETER.exec(rest);
		if (match === null) return fails('param-grammar');
		const [whole, key = '', values = ''] = match;
		parameters.push({ name: key.toUpperCase(), values: parameterValues(values) });
		rest = rest.slice(whole.length);
	}
	const property = { line: number, name: name.toUpperCase(), parameters, value: rest.slice(1) };
	return { property, findings: repeatedParameters(property) };
}

/** The values of a parameter joined by commas, or `undefined` where the property does not bear it (RFC 5545 §3.2). */
export function parameter(property: Property, name: string): string | undefined {
	return property.parameters.find((each) => each.name === name)?.values.join(',');
}

/** The first characters of a text, quoted, for a message. */
export function excerpt(text: string): string {
	return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

function parameterValues(values: string): string[] {
	return [...values.matchAll(PARAMETER_VALUES)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

function repeatedParameters({ line, parameters }: Property): Finding[] {
	const names = parameters.map(({ name }) => name);
	const repeated = names.filter((name, index) => names.indexOf(name) < index);
	return repeated.map((name) => finding(line, 'param-repeated', name));
}
