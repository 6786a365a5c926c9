import { isEmail } from '../../schemas/fields.ts';
import { linkGuess } from './guess.ts';

/**
 * A group of fields, or a list of such groups, that says what somebody typed as one text. Undefined where nobody can
 * tell which of its fields the text belongs to.
 *
 * @example inGroup('cost', '£40'); // => { summary: '£40' }
 */
export function inGroup(field: string, value: unknown): object | undefined {
	const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
	return text ? groups[field]?.(text) : undefined;
}

const groups: Readonly<Record<string, (text: string) => object | undefined>> = {
	cost: (text) => (isFree(text) ? { summary: 'Free.', amount: 0 } : { summary: text }),
	people: (text) =>
		text.split(/\s*(?:,|;|&|\band\b)\s*/).flatMap((name) => (name ? [{ name }] : [])),
	access: (text) => ({ note: text }),
	feedback: (text) => addressed(text) ?? { summary: text },
	registration: addressed,
	contact: mailed,
};

function addressed(text: string): object | undefined {
	const url = /^[a-z]+:|\//i.test(text) ? linkGuess(text) : undefined;
	return mailed(text) ?? (url ? { url } : undefined);
}

function mailed(text: string): object | undefined {
	const email = text.replace(/^mailto:/i, '');
	return isEmail(email) ? { email } : undefined;
}

/** Does a text say that something costs nothing? */
export function isFree(text: string): boolean {
	return /^\W*(?:it.?s |it is )?(?:free|gratis|none|nothing|no (?:cost|charge|fee))(?: of charge)?\W*$/i.test(
		text,
	);
}
