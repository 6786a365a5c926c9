const EVENT_BEGINS = 'BEGIN:VEVENT\r\n';
const EVENT_ENDS = 'END:VEVENT\r\n';

/**
 * One calendar file with the events of several, in the order given. Head and foot are those of the first file, and no
 * octet of an event changes.
 *
 * It runs in browsers without a parser. So it only cuts text, and relies on the form of this site's downloads: one
 * calendar whose events stand together.
 *
 * @param files whole downloads, at least one
 * @throws {RangeError} when there is no file, or when a file holds no event
 */
export function mergedCalendar(files: readonly string[]): string {
	const parts = files.map((file) => {
		const begin = file.indexOf(EVENT_BEGINS);
		const end = file.lastIndexOf(EVENT_ENDS) + EVENT_ENDS.length;
		if (begin < 0 || end < begin) throw new RangeError('A calendar file holds no event.');
		return { head: file.slice(0, begin), events: file.slice(begin, end), foot: file.slice(end) };
	});
	const [first] = parts;
	if (!first) throw new RangeError('There is no calendar file to merge.');
	return first.head + parts.map(({ events }) => events).join('') + first.foot;
}
