import type { Path } from '../../reading/where.ts';
import type { RegistrationData } from '../../schemas/registration.ts';
import {
	at,
	type Located,
	type Rule,
	type RunSource,
	type SessionSource,
	sessionsOf,
} from '../content.ts';
import type { Draft } from '../schema/draft.ts';
import { unlistedHost } from '../words/unlisted-host.ts';

/** A registration in a file, and the sessions that it is for. */
interface Stated {
	readonly run: RunSource;
	readonly registration: Draft<RegistrationData>;
	readonly path: Path;
	readonly sessions: readonly SessionSource[];
	/** The session that ends registration: the first in a cohort, as its sessions build on one another. */
	readonly until: 'first' | 'last';
}

function* stated(runs: readonly RunSource[]): Iterable<Stated> {
	for (const run of runs) {
		const sessions = sessionsOf([run]);
		const { registration } = run.draft ?? {};
		const until = run.kind === 'cohort' ? 'first' : 'last';
		if (registration) yield { run, registration, path: ['registration'], sessions, until };
		for (const source of sessions) {
			const own = source.session.registration;
			const path = [...source.path, 'registration'];
			if (own) yield { run, registration: own, path, sessions: [source], until: 'first' };
		}
	}
}

/** Refuses registration that closes before it opens, or opens or closes after its sessions. Closing days count in full. */
export const registrationDates: Rule = function* ({ runs }) {
	for (const each of stated(runs)) {
		const { opens, closes } = each.registration;
		if (opens && closes && closes < opens) {
			yield wrong(each, 'closes', {
				message: `Registration closes on ${closes}, before it opens on ${opens}.`,
				hint: 'Check whether opens and closes are the wrong way round.',
			});
			continue;
		}
		const end = lastDay(each);
		const which = each.sessions.length === 1 ? 'the session' : `the ${each.until} session`;
		if (end && closes && end < closes) {
			yield wrong(each, 'closes', {
				message: `Registration closes on ${closes}, after ${which}, which is on ${end}.`,
				hint: `Type ${end} or an earlier date. People can register all through that day.`,
			});
		} else if (end && opens && end < opens) {
			yield wrong(each, 'opens', {
				message: `Registration opens on ${opens}, after ${which}, which is on ${end}.`,
				hint: `Type ${end} or an earlier date.`,
			});
		}
	}
};

function wrong(
	{ run, path }: Stated,
	field: string,
	words: { message: string; hint: string },
): Located {
	return at(run.file, [...path, field], { rule: 'registration-dates', ...words });
}

/**
 * The date of the session that ends registration; undefined if a date is missing or wrong.
 * As in the catalogue, cancelled and postponed sessions count only if there are no others.
 */
function lastDay({ sessions, until }: Stated): string | undefined {
	const dates = sessions.map(({ session }) => session.date);
	if (dates.some((date) => !date)) return undefined;
	const going = sessions.filter(({ session }) => (session.status ?? 'scheduled') === 'scheduled');
	const days = (going.length > 0 ? going : sessions)
		.map(({ session }) => session.date ?? '')
		.sort();
	return until === 'first' ? days[0] : days.at(-1);
}

/** Refuses registration links to sites that site.yaml does not list, look-alikes included. */
export const registrationHost: Rule = function* ({ runs, site }) {
	const hosts = site?.draft?.registrationHosts;
	// While the list itself has a mistake, it cannot be used.
	if (!hosts?.every((host) => host !== undefined)) return;
	for (const { run, registration, path } of stated(runs)) {
		for (const field of ['url', 'waitingList'] as const) {
			const link = registration[field];
			const url = link === undefined ? null : URL.parse(link);
			if (!url || hosts.includes(url.host)) continue;
			yield at(run.file, [...path, field], {
				rule: 'registration-host',
				...unlistedHost(url, { hosts, what: 'Registration links', field: 'registrationHosts' }),
			});
		}
	}
};
