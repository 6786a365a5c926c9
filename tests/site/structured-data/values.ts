import type { Node } from './read.ts';

/** One thing that has to hold of a description, and what to say where it does not. */
export interface Rule {
	readonly fault: string;
	readonly holds: (node: Node, root: string) => boolean;
}

export function rule(fault: string, holds: Rule['holds']): Rule {
	return { fault, holds };
}

export function isText(value: unknown): boolean {
	return typeof value === 'string' && value.trim() !== '' && !/undefined|\[object/.test(value);
}

/** A time of a day that exists, with its offset from UTC: `2021-06-09T16:00:00+01:00`. */
export function isInstant(value: unknown): boolean {
	const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/;
	return typeof value === 'string' && form.test(value) && !Number.isNaN(Date.parse(value));
}

/** A day that exists, `2021-06-09`, where there is no hour or nobody knows it; else an instant. */
export function isMoment(value: unknown): boolean {
	if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return isInstant(value);
	const day = new Date(value);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** A whole https address, below `root` where that is given. */
export function isLink(value: unknown, root = 'https://'): boolean {
	return typeof value === 'string' && URL.canParse(value) && value.startsWith(root);
}
