import { readFileSync } from 'node:fs';
import { addLinks } from '../../../src/calendar/add-links.ts';
import { feeds } from '../../../src/calendar/feed.ts';
import { catalogueFrom } from '../../../src/domain/catalogue.ts';
import { sessionEvent } from '../../../src/domain/event.ts';
import { runToGoOnWith } from '../../../src/domain/hereafter.ts';
import type { Run, Session } from '../../../src/domain/model.ts';
import * as registering from '../../../src/domain/registration.ts';
import { registrationNotice } from '../../../src/domain/registration-notice.ts';
import { registrationWords } from '../../../src/domain/registration-wording.ts';
import { isPast } from '../../../src/domain/run.ts';
import { byMonth, nextIntervals, toCome } from '../../../src/domain/schedule.ts';
import { scheduleViews, sessionsIn } from '../../../src/domain/schedule-view.ts';
import { neighbours } from '../../../src/domain/session.ts';
import { timetable } from '../../../src/domain/theme.ts';
import { entriesFrom } from '../../../src/reading/entries.ts';
import { readContent } from '../../../src/reading/folder.ts';
import { words } from '../../../src/words/index.ts';
import { asOf } from '../content/dates.ts';

const now = new Date(asOf);

/** The plain facts that another generator makes its pages of, a JSON text for each kind. Facts name others by their ids. */
export function factsOf(content: string): Record<string, string> {
	const all = catalogueFrom(entriesFrom(readContent(content)));
	const { programmes, runs, sessions, site } = all;
	const addressOf = (path: string) => new URL(path, site.url).href;
	const withBody = <T extends { id: string }>(folder: string, entry: T) => {
		const text = readFileSync(`${content}/${folder}/${entry.id}.md`, 'utf8');
		return { ...entry, body: text.split('---\n').slice(2).join('---\n') };
	};
	const ofSession = (session: Session) => ({
		...{ ...session, isPast: session.end <= now, ...neighbours(session) },
		...registrationFacts(session, session.run.kind === 'cohort' ? session.run : undefined),
		position: session.position && words.sessions.position(session.position),
		format: session.format && words.sessions.formats[session.format],
		audience: words.sessions.audienceOf(session),
		links: addLinks(session, { site, addressOf, now }),
		event: sessionEvent(session, { site, page: addressOf(`/${session.id}/`) }),
	});
	const ofRun = (run: Run) => ({
		...{
			...withBody(`${run.kind}s`, run),
			isPast: isPast(run, now),
			later: runToGoOnWith(run, now),
		},
		...{ ...registrationFacts(run, run), days: run.kind === 'theme' && timetable(run) },
		...{ name: words.runs.nameOf(run), shortName: words.runs.shortNameOf(run) },
		inTurn: [...nextIntervals(run.sessions).keys()],
	});
	const views = scheduleViews(programmes).map((view) => {
		const coming = toCome(sessionsIn(view, sessions), now);
		const inTurn = [...nextIntervals(coming).keys()];
		return { ...view, months: [...byMonth(coming).values()], inTurn };
	});
	const facts = {
		...{ sessions: keyed(sessions, ofSession), runs: keyed(runs, ofRun), views, site },
		programmes: keyed(programmes, (programme) => ({
			...withBody('programmes', programme),
			coming: [...programme.runs].filter((run) => !isPast(run, now)),
			past: [...programme.runs].filter((run) => isPast(run, now)).reverse(),
			faqs: programme.faqs.map((faq) => withBody('faqs', faq)),
			testimonials: programme.testimonials.map((voice) => withBody('testimonials', voice)),
		})),
		calendars: [
			...sessions.map((session) => ({ path: `/${session.id}.ics`, sessions: [session] })),
			...runs.map((run) => ({ path: `/${run.id}.ics`, sessions: run.sessions })),
			...feeds(all).map((feed) => ({ ...feed, path: `/calendars/${feed.slug}.ics` })),
		],
	};
	const named = new Set<unknown>([...sessions, ...runs, ...programmes]);
	const text = (kind: object) =>
		JSON.stringify(kind, (_, value) => (named.has(value) ? value.id : value));
	return Object.fromEntries(Object.entries(facts).map(([kind, of]) => [kind, text(of)]));
}

function keyed<T extends { readonly id: string }>(of: readonly T[], facts: (each: T) => object) {
	return Object.fromEntries(of.map((each) => [each.id, facts(each)]));
}

/** The words on registration, with the time in which each sentence holds. A session of a series names no run. */
function registrationFacts({ registration }: Session | Run, run?: Run) {
	const subject = run ? words.runs.subjectOf(run) : words.sessions.thisSession;
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
