import type { Property } from './properties.ts';
import { type Finding, finding } from './rules.ts';

/** A component (RFC 5545 §3.6): what stands between BEGIN and END. `line` is that of its BEGIN. */
export interface Component {
	readonly name: string;
	readonly line: number;
	readonly properties: Property[];
	readonly components: Component[];
}

/**
 * The components of a file, by their BEGIN and END (RFC 5545 §3.4, §3.6).
 * An END that fits an outer component closes what is open within it; one that fits none is passed over.
 */
export function componentTree(properties: readonly Property[]): {
	roots: Component[];
	findings: Finding[];
} {
	const findings: Finding[] = [];
	const roots: Component[] = [];
	const open: Component[] = [];
	for (const property of properties) {
		const parent = open.at(-1);
		findings.push(...delimiterFindings(property));
		if (property.name === 'BEGIN') {
			const component = {
				name: nameOf(property),
				line: property.line,
				properties: [],
				components: [],
			};
			(parent?.components ?? roots).push(component);
			open.push(component);
		} else if (property.name === 'END') {
			findings.push(...endFindings(property, parent));
			const index = open.findLastIndex(({ name }) => name === nameOf(property));
			if (index >= 0) open.length = index;
		} else if (parent === undefined) {
			findings.push(finding(property.line, 'outside-calendar', property.name));
		} else {
			findings.push(...orderFindings(property, parent));
			parent.properties.push(property);
		}
	}
	const unclosed = open.map(({ name, line }) => finding(line, 'nesting', `no END:${name}`));
	return { roots, findings: [...findings, ...unclosed] };
}

/** The first property of this name, or `undefined`. */
export function first(component: Component, name: string): Property | undefined {
	return component.properties.find((property) => property.name === name);
}

/** The components directly within this one that bear a name. */
export function within(component: Component, name: string): Component[] {
	return component.components.filter((each) => each.name === name);
}

function nameOf({ value }: Property): string {
	return value.toUpperCase();
}

/** BEGIN and END bear no parameter (RFC 5545 §3.4, §3.6). */
function delimiterFindings({ line, name, parameters }: Property): Finding[] {
	const isDelimiter = name === 'BEGIN' || name === 'END';
	return isDelimiter
		? parameters.map((each) => finding(line, 'param-unlisted', `${name};${each.name}`))
		: [];
}

function endFindings(end: Property, open: Component | undefined): Finding[] {
	if (open?.name === nameOf(end)) return [];
	const expected =
		open === undefined ? 'nothing is open' : `${open.name} of line ${open.line} is open`;
	return [finding(end.line, 'nesting', `END:${end.value} where ${expected}`)];
}

function orderFindings(property: Property, parent: Component): Finding[] {
	const isLate = parent.name === 'VCALENDAR' && parent.components.length > 0;
	return isLate
		? [finding(property.line, 'property-order', `${property.name} after a component`)]
		: [];
}
