import { readFileSync } from 'node:fs';
import { addLinks } from '../../../src/calendar/add-links.ts';
import { feeds } from '../../../src/calendar/feed.ts';
import { catalogueFrom } from '../../../src/domain/catalogue.ts';
import { sessionEvent } from '../../../src/domain/event.ts';
import type { Programme } from '../../../src/domain/programme.ts';
import * as registering from '../../../src/domain/registration.ts';
import { registrationNotice } from '../../../src/domain/registration-notice.ts';
import { registrationWords } from '../../../src/domain/registration-wording.ts';
import { isPast, type Run, runAfter } from '../../../src/domain/run.ts';
import { byMonth, nextIntervals, toCome } from '../../../src/domain/schedule.ts';
import { scheduleViews, sessionsIn } from '../../../src/domain/schedule-view.ts';
import { neighbours, type Session } from '../../../src/domain/session.ts';
import { timetable } from '../../../src/domain/theme.ts';
import * as wording from '../../../src/domain/wording.ts';
import { entriesFrom } from '../../../src/reading/entries.ts';
import { readContent } from '../../../src/reading/folder.ts';
import { asOf } from '../content/dates.ts';

const now = new Date(asOf);

/** The plain facts that another generator makes its pages of, by kind. Sessions, runs and programmes name each other by id. */
export function factsOf(content: string): Record<string, unknown> {
	const { programmes, runs, sessions, site, ...rest } = catalogueFrom(
		entriesFrom(readContent(content)),
	);
	const addressOf = (path: string) => new URL(path, site.url).href;
	const pageOf = ({ id }: { id: string }) => addressOf(`/${id}/`);
	const withBody = <T extends { id: string }>(folder: string, entry: T) => {
		const text = readFileSync(`${content}/${folder}/${entry.id}.md`, 'utf8');
		return { ...entry, page: pageOf(entry), body: text.split('---\n').slice(2).join('---\n') };
	};
	const ofSession = (session: Session) => ({
		...session,
		...{ run: session.run.id, part: session.part?.id, isPast: session.end <= now },
		...registrationFacts(session, session.run.kind === 'cohort' ? session.run : undefined),
		kicker: session.position
			? wording.positionWords(session.position)
			: session.format && wording.formatWords(session.format),
		audience: wording.audienceWords(session),
		previous: neighbours(session).previous?.id,
		next: neighbours(session).next?.id,
		links: addLinks(session, { site, addressOf, now }),
		event: sessionEvent(session, { site, page: pageOf(session) }),
	});
	const ofRun = (run: Run) => ({
		...withBody(`${run.kind}s`, run),
		...registrationFacts(run, run),
		...{ name: wording.runName(run), shortName: wording.runShortName(run) },
		...{ programme: run.programme.id, isPast: isPast(run, now), later: runAfter(run, now)?.id },
		sessions: ids(run.sessions),
		next: ids([...nextIntervals(run.sessions).keys()]),
		days:
			run.kind === 'theme' &&
			timetable(run).map(({ date, cells }) => ({
				date,
				cells: cells.map((cell) => ({ span: cell.tracks.length, sessions: ids(cell.sessions) })),
			})),
	});
	const ofProgramme = (programme: Programme) => {
		const [past = [], coming = []] = [true, false].map((over) =>
			ids([...programme.runs].filter((run) => isPast(run, now) === over)),
		);
		return {
			...withBody('programmes', programme),
			...{ runs: [], coming, past: past.toReversed() },
			faqs: programme.faqs.map((faq) => withBody('faqs', faq)),
			testimonials: programme.testimonials.map((voice) => withBody('testimonials', voice)),
		};
	};
	const views = scheduleViews(programmes).map(({ id, title, label, programme, track }) => {
		const coming = toCome(sessionsIn({ id, title, label, programme, track }, sessions), now);
		return {
			...{ path: id ? `/schedule/${id}/` : '/schedule/', title, label },
			subject: track?.title ?? programme?.title ?? 'any programme',
			next: ids([...nextIntervals(coming).keys()]),
			months: [...byMonth(coming).values()].map(ids),
		};
	});
	const calendars = [
		...sessions.map(({ id }) => ({ path: `/${id}.ics`, sessions: [id] })),
		...runs.map((run) => ({ path: `/${run.id}.ics`, sessions: ids(run.sessions) })),
		...feeds({ programmes, runs, sessions, site, ...rest }).map(
			({ slug, title, description, pagePath, ...feed }) => ({
				...{ path: `/calendars/${slug}.ics`, title, description, page: addressOf(pagePath) },
				sessions: ids(feed.sessions),
			}),
		),
	];
	const kinds = {
		sessions: sessions.map(ofSession),
		runs: runs.map(ofRun),
		programmes: programmes.map(ofProgramme),
	};
	const keyed = Object.entries(kinds).map(([kind, of]) => [
		kind,
		Object.fromEntries(of.map((each) => [each.id, each])),
	]);
	return { ...Object.fromEntries(keyed), views, calendars, site };
}

function ids(of: readonly { readonly id: string }[]): string[] {
	return of.map(({ id }) => id);
}

/** The words on registration, with the time in which each sentence holds. A session of a series names no run. */
function registrationFacts({ registration }: Session | Run, run?: Run) {
	const subject = run ? wording.runSubject(run) : 'this session';
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
