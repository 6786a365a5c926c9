import type { Run, Session } from '../domain/model.ts';
import { isCancelled } from '../domain/run.ts';
import { goesAhead, going } from '../domain/session.ts';
import type { Site } from '../domain/site.ts';
import type { CalendarDate } from '../domain/zoned-time.ts';
import { words } from '../words/index.ts';
import { alternative, type Block, type Card, type Picture, wholeDate } from './card.ts';

/** With more dates side by side, a phone would show them too small to read. */
const IN_A_ROW = 6;

/** The card of a cohort, a theme or an event: its dates as the picture, its name, when on those days. */
export function runCard(run: Run, site: Site): Card {
	const meetings = going(run.sessions);
	const time = words.runs.hours(meetings);
	const sessions = words.lists.counted(meetings.length, 'session');
	const mark = isCancelled(run) ? words.sharing.cardMarks.cancelled : undefined;
	const name = words.runs.nameOf(run);
	return {
		id: run.id,
		alt: alternative([
			mark,
			words.runs.belongingTo({ run }),
			`${sessions}, ${words.runs.datesOf(run)}`,
			time,
		]),
		mark,
		kicker: kickerOf(run),
		titles: [
			run.kind === 'theme' ? run.title : name,
			words.runs.shortNameOf(run),
			run.programme.title,
		],
		tracks: [],
		when: [sessions, time].filter(Boolean).join(', '),
		picture: picture(run),
		from: site.name,
	};
}

/** The words above the name of a run. The name of an event says all of it. */
function kickerOf(run: Run): string | undefined {
	if (run.kind === 'event') return undefined;
	const { title } = run.programme;
	return run.kind === 'cohort' ? title : `${title}, ${words.runs.shortNameOf(run)}`;
}

function picture({ sessions }: Run): Picture {
	const days = [...Map.groupBy(sessions, ({ date }) => date)];
	const [only] = days;
	if (only && days.length === 1)
		return { kind: 'block', block: wholeDate(only[0], isOff(only[1])) };
	const shown = days.length > IN_A_ROW ? IN_A_ROW - 1 : days.length;
	return {
		kind: 'row',
		blocks: days.slice(0, shown).map(([date, onDay]) => shortDate(date, isOff(onDay))),
		more: days.length - shown,
	};
}

/** Does nothing take place on that day? */
function isOff(onDay: readonly Session[]): boolean {
	return !onDay.some(goesAhead);
}

function shortDate(date: CalendarDate, isOffOnDay: boolean): Block {
	const { weekday, day, month } = words.dates.dateWords(date);
	return { above: weekday, large: day, below: month, isOff: isOffOnDay };
}
