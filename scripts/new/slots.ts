import { typed } from '../../src/checker/schema/example.ts';
import { weekdayOf } from '../../src/domain/zoned-time.ts';
import { dayAndDate } from '../../src/words/en/dates.ts';
import type { Known } from './asking.ts';
import { going, holidaysBy, type SiteContent } from './content.ts';
import { monthAfter, monthsBetween, sameDayIn } from './dates.ts';
import { TO_FILL_IN } from './file-text.ts';
import { given } from './kind.ts';
import { newestRun } from './last-run.ts';
import { idFrom } from './names.ts';
import { datesFault } from './questions.ts';
import type { LeftOut } from './rhythm.ts';
import { placeOf, timesLike } from './session-shape.ts';

/* The sessions of a month, in the places of those that the newest month had. */

/** A session that is to come, in the shape of one that was. */
interface Slot {
	readonly date: string;
	/** Its hours, tracks and format. */
	readonly shape: Readonly<Record<string, unknown>>;
	/** The place of the other one, if it said so itself. Nobody knows whether this one is there too. */
	readonly place: Readonly<Record<string, unknown>>;
}

/**
 * The sessions of the newest month on the same days of another: its second Thursday for a second Thursday. What was called
 * off leaves no place.
 *
 * @param isElsewhere is the new month at another place?
 */
export function slotsOf(
	content: SiteContent,
	{ programme, month = '' }: Known,
	isElsewhere = false,
): { slots: Slot[]; leftOut: LeftOut[] } {
	const run = newestRun('theme', content, programme);
	const slots: Slot[] = [];
	const leftOut: LeftOut[] = [];
	for (const session of run ? going(run.run) : []) {
		if (!run || !session.date) continue;
		const holidayOf = holidaysBy(content, session.timeZone ?? run.run.draft?.timeZone);
		const own = monthAfter(month, monthsBetween(run.first.slice(0, 7), session.date.slice(0, 7)));
		const date = sameDayIn(own, session.date);
		const why = !date ? `has no fifth ${weekdayOf(session.date)}` : holidayOf(date);
		if (why) leftOut.push({ date: date ?? own, why: date ? `is ${why}` : why });
		else if (date) {
			const place = isElsewhere ? {} : placeOf(session);
			slots.push({ date, shape: timesLike(session, date, isElsewhere), place });
		}
	}
	slots.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
	return { slots, leftOut };
}

/** Asks for the title of a session. */
export function slotQuestion({ date, shape }: Slot): string {
	const { tracks, format } = shape;
	const whose = Array.isArray(tracks) ? ` for ${tracks.join(' and ')}` : '';
	const what = format ? `${format} session` : 'session';
	return `What is the ${what} on ${dayAndDate(date)}${whose} called? Leave it empty if you do not know yet.`;
}

/** An entry that a person typed: a title, with a date before it if it is another one. */
function entryFrom(entry: string): { date: string | undefined; title: string | undefined } {
	const [, date, title] = /^(\d{4}-\d\d-\d\d)\s*(.*)$/.exec(entry.trim()) ?? [];
	return { date, title: given(date ? title : entry) };
}

/** The fault of the titles, with or without dates of their own. */
export function sessionsFault(answer: string, slots: number): string | undefined {
	const entries = answer.split('\n').map(entryFrom);
	if (entries.every(({ title }) => !title)) return 'Say what at least one session is called.';
	const dates = entries.flatMap(({ date }) => date ?? []);
	const wrong = dates.length > 0 ? datesFault(dates.join(' ')) : undefined;
	if (wrong) return wrong;
	const undated = entries.find(({ date, title }, index) => title && !date && index >= slots);
	return undated
		? `There is no date to suggest for “${undated.title}”. Type one before it, such as 2027-03-03 ${undated.title}`
		: undefined;
}

/**
 * The sessions that have a title, and the slots that have none yet. An entry with a date of its own takes the slot of that
 * date, or moves its own there.
 */
export function titled(answer: string, slots: readonly Slot[], tracks: readonly string[]) {
	const entries = answer.split('\n').map(entryFrom);
	const left = new Set(slots);
	const taken = entries.map(({ date }) => {
		const slot = [...left].find((each) => each.date === date);
		if (slot) left.delete(slot);
		return slot;
	});
	const ids: string[] = [];
	const sessions: Session[] = [];
	const untitled: Slot[] = [];
	const places: Record<string, unknown> = {};
	for (const [index, { date, title }] of entries.entries()) {
		const own = slots[index];
		const slot = taken[index] ?? (own && left.has(own) ? own : title ? [...left][0] : undefined);
		if (slot) left.delete(slot);
		if (!title) {
			if (slot) untitled.push(slot);
			continue;
		}
		ids.push(idFrom(title, ids) || idFrom(`session-${ids.length + 1}`, ids));
		for (const [name, value] of Object.entries(slot?.place ?? {}))
			places[`sessions.${sessions.length}.${name}`] = value;
		const { endDate, ends, ...shape } = slot?.shape ?? { ...(tracks.length > 0 && { tracks }) };
		const isMoved = endDate !== undefined && date !== undefined && date !== slot?.date;
		sessions.push({
			...{ id: ids.at(-1) ?? '', title, date: date ?? slot?.date ?? '', ...shape },
			...(!isMoved && { ends, endDate }),
		});
	}
	return { sessions, places, untitled: [...untitled, ...left] };
}

interface Session {
	readonly id: string;
	readonly title: string;
	readonly date: string;
	readonly [field: string]: unknown;
}

/** A session whose title nobody knows yet, as a comment. */
export function inComment({ date, shape, place }: Slot): string[] {
	const fields = Object.entries({ date, ...shape, ...place });
	const [first, ...rest] = [
		'id:',
		'title:',
		...fields.flatMap(([name, value]) => typed(name, value)),
	];
	return [
		`  ${TO_FILL_IN} the title of the session on ${dayAndDate(date)}, and an id for its address.`,
		`  # - ${first}`,
		...rest.map((line) => `  #   ${line}`),
	];
}
