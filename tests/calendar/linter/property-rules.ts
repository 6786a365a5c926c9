import type { Component } from './components.ts';
import { type Property, parameter } from './properties.ts';
import { type ComponentForm, valueStated } from './property-forms.ts';
import { type Finding, finding, type Rule } from './rules.ts';
import { type ValueType, valueFindings } from './value-types.ts';

/**
 * Checks each property of a component by itself: it may be missing, repeated (RFC 5545 §3.6.1), refused, or of
 * another form than `form` says. `zones` are the TZIDs that the file defines.
 */
export function propertyFindings(
	component: Component,
	form: ComponentForm,
	zones: ReadonlySet<string>,
): Finding[] {
	const names = component.properties.map(({ name }) => name);
	const missing = form.required.filter((name) => !names.includes(name));
	const repeated = component.properties.filter(
		({ name }, index) => form.once.has(name) && names.indexOf(name) < index,
	);
	return [
		...missing.map((name) =>
			finding(component.line, 'property-missing', `${component.name} without ${name}`),
		),
		...repeated.map((property) =>
			finding(property.line, repetition(property, component), property.name),
		),
		...component.properties.flatMap((property) => formFindings(property, form, zones)),
	];
}

/** RFC 7986 §5.1 and §5.2 let NAME and DESCRIPTION of a calendar recur, once a language. */
function repetition(property: Property, { name, properties }: Component): Rule {
	const mayRecur = name === 'VCALENDAR' && ['NAME', 'DESCRIPTION'].includes(property.name);
	const language = parameter(property, 'LANGUAGE');
	const isOther = properties
		.filter((each) => each.name === property.name && each !== property)
		.every((each) => parameter(each, 'LANGUAGE') !== language);
	return mayRecur && isOther ? 'language-repeated' : 'property-repeated';
}

function formFindings(
	property: Property,
	form: ComponentForm,
	zones: ReadonlySet<string>,
): Finding[] {
	const { line, name } = property;
	const reason = form.refused.get(name);
	if (reason !== undefined) return [finding(line, 'property-refused', `${name}: ${reason}`)];
	const type = form.valueTypes.get(name);
	if (type === undefined) return [finding(line, 'property-unlisted', name)];
	const wrongType = valueTypeFindings(property, type);
	return [
		...parameterFindings(property, type),
		...wrongType,
		...(wrongType.length > 0 ? [] : valueFindings(property, type, zones)),
	];
}

/** VALUE is another type than the property's own (RFC 5545 §3.2.20), or is left out where there is no default. */
function valueTypeFindings(property: Property, type: ValueType): Finding[] {
	const { line, name } = property;
	const expected = type === 'TEXT-LIST' ? 'TEXT' : type;
	const stated = parameter(property, 'VALUE')?.toUpperCase();
	if (stated === undefined) {
		return valueStated.has(name)
			? [finding(line, 'value-type-missing', `${name} without VALUE=${expected}`)]
			: [];
	}
	const isDay = stated === 'DATE' && ['DTSTART', 'DTEND'].includes(name);
	return stated === expected || isDay
		? []
		: [finding(line, 'value-type', `${name};VALUE=${stated}, which is ${expected}`)];
}

function parameterFindings({ line, name, parameters }: Property, type: ValueType): Finding[] {
	const allowed = [
		'VALUE',
		...(type === 'DATE-TIME' ? ['TZID'] : []),
		...(type.startsWith('TEXT') ? ['LANGUAGE'] : []),
	];
	const unlisted = parameters.filter((each) => !allowed.includes(each.name));
	return unlisted.map((each) => finding(line, 'param-unlisted', `${name};${each.name}`));
}
