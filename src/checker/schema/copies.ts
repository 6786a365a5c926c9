import { entryAround, linesOf } from '../../reading/entry-around.ts';
import type { ContentFile } from '../../reading/file.ts';
import { type Path, placeOf, valueAt } from '../../reading/where.ts';
import { freeIds } from '../words/free-ids.ts';

/** Writes an entry once for each of some days, given the lines that say the day. */
export type Copies = (days: readonly string[]) => string;

/** More lines than these are copied in the file, and not read in a hint. */
const MOST_LINES = 7;

/** Copies the session in whose entry a date stands. Undefined if it has no entry, or one that is too long to be read twice. */
export function copiesOf(file: ContentFile, path: Path): Copies | undefined {
	const session = valueAt(file.data, path.slice(0, -1));
	const id = idOf(session);
	const { line, column } = placeOf(file, path);
	const start = file.fieldLines.offsetOf(line);
	const before = file.text.slice(start, start + column - 1);
	const named = before.search(/[\w-]+[ \t]*:[ \t]*$/);
	const entry = named < 0 ? undefined : entryAround(file.text, start + named);
	if (!id || !entry) return undefined;
	const lines = linesOf(file.text, entry);
	if (lines.length > MOST_LINES) return undefined;
	const sessions = valueAt(file.data, path.slice(0, -2));
	const freeId = freeIds(Array.isArray(sessions) ? sessions.map(idOf) : []);
	const copy = (day: string, index: number) => {
		const own = lines.flatMap((each) => (/^date[ \t]*:/.test(each) ? day.split('\n') : [each]));
		return (index === 0 ? own : withId(own, freeId(id)))
			.map((each, number) => `${number ? '  ' : '- '}${each}`.trimEnd())
			.join('\n');
	};
	return (days) => days.map(copy).join('\n');
}

/** The lines of a session with another id. What was once its own stays with the first. */
function withId(lines: readonly string[], id: string): string[] {
	const isNamed = lines.some((line) => /^id[ \t]*:/.test(line));
	const name = isNamed ? /^id[ \t]*:/ : /^part[ \t]*:/;
	return lines
		.filter((line) => !/^formerly[ \t]*:/.test(line))
		.flatMap((line) => (name.test(line) ? [...(isNamed ? [] : [line]), `id: ${id}`] : [line]));
}

function idOf(session: unknown): string | undefined {
	const [id] = ['id', 'part'].map((name) => valueAt(session, [name])).filter(Boolean);
	return typeof id === 'string' ? id : undefined;
}
