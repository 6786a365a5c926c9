import { readFileSync } from 'node:fs';
import { addLinks } from '../../../src/calendar/add-links.ts';
import { feeds } from '../../../src/calendar/feed.ts';
import { catalogueFrom } from '../../../src/domain/catalogue.ts';
import { type SessionEvent, sessionEvent } from '../../../src/domain/event.ts';
import { hereafter } from '../../../src/domain/hereafter.ts';
import type { Run, Session } from '../../../src/domain/model.ts';
import * as registering from '../../../src/domain/registration.ts';
import { registrationNotice } from '../../../src/domain/registration-notice.ts';
import { registrationWords } from '../../../src/domain/registration-wording.ts';
import { isPast } from '../../../src/domain/run.ts';
import { byDay, nextIntervals, toCome } from '../../../src/domain/schedule.ts';
import {
	monthsOf,
	type ScheduleView,
	scheduleViews,
	sessionsIn,
} from '../../../src/domain/schedule-view.ts';
import { neighbours } from '../../../src/domain/session.ts';
import { timetable } from '../../../src/domain/theme.ts';
import { entriesFrom } from '../../../src/reading/entries.ts';
import { readContent } from '../../../src/reading/folder.ts';
import { words } from '../../../src/words/index.ts';
import { asOf } from '../content/dates.ts';

const now = new Date(asOf);

/** The plain facts of each kind of page, by id or by path. Facts name others by their ids. */
export type Facts = Record<string, Record<string, { readonly body?: string }>>;

/** The facts that another generator makes its pages of. */
export function factsOf(content: string): Facts {
	const all = catalogueFrom(entriesFrom(readContent(content)));
	const { programmes, runs, sessions, site } = all;
	const addressOf = (path: string) => new URL(path, site.url).href;
	const bodyOf = ({ kind, id }: Run) =>
		readFileSync(`${content}/${kind}s/${id}.md`, 'utf8').split('---\n').slice(2).join('---\n');
	const ofSession = (session: Session) => ({
		...{ ...session, isPast: session.end <= now, ...neighbours(session) },
		...registrationFacts(session, session.run.kind === 'cohort' ? session.run : undefined),
		position: session.position && words.sessions.position(session.position),
		format: words.sessions.formatOf(session),
		audience: words.sessions.audienceOf(session),
		links: addLinks(session, { site, addressOf, now }),
		page: addressOf(`/${session.id}/`),
		event: eventLines(sessionEvent(session, { site, page: addressOf(`/${session.id}/`) })),
	});
	const ofRun = (run: Run) => ({
		...{ ...run, isPast: isPast(run, now), later: hereafter(run, now)[0]?.run, body: bodyOf(run) },
		...{ ...registrationFacts(run, run), days: run.kind === 'theme' && timetable(run) },
		...{ name: words.runs.nameOf(run), shortName: words.runs.shortNameOf(run) },
		...{ inTurn: [...nextIntervals(run.sessions).keys()], byDay: byDay(run.sessions) },
		dates: [...new Set(run.sessions.map(({ date }) => date))],
	});
	const ofView = (view: ScheduleView) => {
		const coming = toCome(sessionsIn(view, sessions), now);
		const inTurn = [...nextIntervals(coming).keys()];
		const months = monthsOf(view, coming).listed.map(([, ofMonth]) => byDay(ofMonth));
		const subject = view.track?.title ?? view.programme?.title ?? 'any programme';
		return { ...view, months, inTurn, subject };
	};
	const views = scheduleViews(programmes).map((view) => ({
		...view,
		path: `/schedule/${view.id && `${view.id}/`}`,
	}));
	const calendars = [
		...[...sessions, ...runs].map((each) => ({
			path: `/${each.id}.ics`,
			sessions: 'run' in each ? [each] : each.sessions,
		})),
		...feeds(all).map(({ slug, sessions, title, description }) => ({
			...{ path: `/calendars/${slug}.ics`, sessions },
			lines: { NAME: title, DESCRIPTION: description },
		})),
	];
	const facts = {
		sessions: keyed(sessions, 'id', ofSession),
		runs: keyed(runs, 'id', ofRun),
		programmes: keyed(programmes, 'id', (programme) => ({ ...programme })),
		views: keyed(views, 'path', ofView),
		calendars: keyed(calendars, 'path', (calendar) => calendar),
		site,
	};
	const named = new Set<unknown>([...sessions, ...runs, ...programmes]);
	return JSON.parse(JSON.stringify(facts, (_, value) => (named.has(value) ? value.id : value)));
}

/** The lines of an event (RFC 5545). All of these sessions have an end. */
function eventLines({
	uid,
	title,
	when,
	status,
	place,
	categories,
	description,
	page,
}: SessionEvent) {
	const stamp = (at?: Date) => at?.toISOString().replace(/[-:]|\.\d+/g, '');
	const [start, end] = 'start' in when ? [when.start, when.end] : [];
	return {
		...{ UID: uid, DTSTAMP: '20200101T000000Z', DTSTART: stamp(start), DTEND: stamp(end) },
		...{ SUMMARY: title, STATUS: status.toUpperCase(), LOCATION: place },
		...{ CATEGORIES: categories[0], URL: page, DESCRIPTION: description },
	};
}

function keyed<Key extends string, T extends { readonly [key in Key]: string }>(
	of: readonly T[],
	key: Key,
	facts: (each: T) => object,
) {
	return Object.fromEntries(of.map((each) => [each[key], facts(each)]));
}

/** The words on registration, with the time in which each sentence holds. A session of a series names no run. */
function registrationFacts({ registration }: Session | Run, run?: Run) {
	const subject = run ? words.runs.subjectOf(run) : words.sessions.thisOne({});
	const phases = registering.registrationPhases(registration);
	return {
		phases: phases.map(({ state, from = '', until }) => ({
			...registrationWords(registration, state, subject),
			...{ from, until, isHidden: now < from || (until && until <= now) },
			soon: state.kind === 'open' && registering.closingSoon(registration),
		})),
		notice: registrationNotice(registration, now, subject),
	};
}
