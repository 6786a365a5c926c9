import { isCancelled, type Run } from '../domain/run.ts';
import { goesAhead, type Session } from '../domain/session.ts';
import type { Site } from '../domain/site.ts';
import {
	counted,
	dateWords,
	runDates,
	runName,
	runShortName,
	timeRange,
} from '../domain/wording.ts';
import type { CalendarDate } from '../domain/zoned-time.ts';
import { alternative, type Block, type Card, type Picture, wholeDate } from './card.ts';

/** As many dates as stand side by side in a size that a phone still shows. */
const IN_A_ROW = 6;

/** The card of a cohort or a theme: its dates as the picture, its name, when on those days. */
export function runCard(run: Run, site: Site): Card {
	const time = `${timeRange(run)}, ${site.timeZoneName}`;
	const sessions = counted(run.sessions.length, 'session');
	const mark = isCancelled(run) ? 'Cancelled' : undefined;
	const name = runName(run);
	return {
		id: run.id,
		alt: alternative([
			mark,
			`${run.programme.title}, ${name}`,
			`${sessions}, ${runDates(run)}`,
			time,
		]),
		mark,
		kicker:
			run.kind === 'cohort' ? run.programme.title : `${run.programme.title}, ${runShortName(run)}`,
		titles: [run.kind === 'cohort' ? name : run.title, runShortName(run), run.programme.title],
		tracks: [],
		when: `${sessions}, ${time}`,
		picture: picture(run),
		from: site.name,
	};
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
	const { weekday, day, month } = dateWords(date);
	return { above: weekday, large: day, below: month, isOff: isOffOnDay };
}
