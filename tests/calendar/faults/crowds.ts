import { type Edit, eventsOf, folded, line } from '../edits.ts';

/** A feed of so many events, each with a UID and so many characters of description of its own. */
export function crowded(count: number, words: string): Edit {
	return (file) => {
		const [, cancelled = ''] = eventsOf(file);
		const one = line(
			'DESCRIPTION:',
			`DESCRIPTION:${words}\\nhttps://example.org/a`,
		)(cancelled).replace(/^URL:.*\r\n/m, folded('URL:https://example.org/a'));
		const many = Array.from({ length: count }, (_, index) =>
			one.replace('chapters@', `chapters-${index}@`),
		);
		return file.replace(/BEGIN:VEVENT.*END:VEVENT\r\n/s, () => many.join(''));
	};
}

/** A file of so many octets, at least 14 more than it has: with as many categories as that takes, on the first event. */
export function padded(size: number): Edit {
	return (file) => {
		let categories = '';
		let gap = size - file.length;
		while (gap > 0) {
			// A line has 77 octets at most. The last two share what is left, or the last could be too short.
			const length = Math.min(77, gap > 77 ? Math.ceil(gap / 2) : gap);
			categories += `CATEGORIES:${'a'.repeat(length - 13)}\r\n`;
			gap -= length;
		}
		return file.replace('CLASS:', () => `${categories}CLASS:`);
	};
}
