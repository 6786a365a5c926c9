import { format } from 'date-fns/format';
import { inUtc } from '../../domain/zoned-time.ts';

/** Formatted dates and times. The same few stand on page after page. */
const known = new Map<string, string>();

/** A date or an instant in UTC, formatted with a pattern of date-fns. */
export function formatted(date: string, pattern: string): string {
	const key = `${pattern} ${date}`;
	const words = known.get(key) ?? format(date, pattern, inUtc);
	known.set(key, words);
	return words;
}
