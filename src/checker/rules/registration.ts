import { advice, example, first, instead } from '../../reading/advice.ts';
import type { ContentFile } from '../../reading/file.ts';
import type { Path } from '../../reading/where.ts';
import type { RegistrationFields } from '../../schemas/registration.ts';
import { isRecord } from '../../schemas/shape.ts';
import {
	at,
	type Content,
	type Located,
	programmeOf,
	type Rule,
	type SessionSource,
	sessionsOf,
} from '../content.ts';
import type { Finding } from '../problem.ts';
import type { Draft } from '../schema/draft.ts';
import { unlistedHost } from '../words/unlisted-host.ts';

/** A registration in a file, and the sessions that it is for. */
interface Stated {
	readonly file: ContentFile;
	readonly registration: Draft<RegistrationFields>;
	readonly path: Path;
	readonly sessions: readonly SessionSource[];
	/** The session that ends registration: the first in a cohort, as its sessions build on one another. */
	readonly until: 'first' | 'last';
}

function* stated({ programmes, runs }: Content): Iterable<Stated> {
	for (const { file, draft } of programmes.values()) {
		const registration = draft?.kind === 'event' ? undefined : draft?.registration;
		// Its runs have days of their own.
		if (isRecord(registration))
			yield { file, registration, path: ['registration'], sessions: [], until: 'last' };
	}
	for (const run of runs) {
		const { file } = run;
		const sessions = sessionsOf([run]);
		const { registration } = run.draft ?? {};
		const until = run.kind === 'cohort' ? 'first' : 'last';
		if (isRecord(registration))
			yield { file, registration, path: ['registration'], sessions, until };
		for (const source of sessions) {
			const own = source.session.registration;
			const path = [...source.path, 'registration'];
			if (isRecord(own))
				yield { file, registration: own, path, sessions: [source], until: 'first' };
		}
	}
}

/** Refuses registration that closes before it opens, or opens or closes after its sessions. Closing days count in full. */
export const registrationDates: Rule = function* (content) {
	for (const each of stated(content)) {
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
				...advice`Type ${example(instead(`closes: ${end}`, end))} or an earlier date. People can register all through that day.`,
			});
		} else if (end && opens && end < opens) {
			yield wrong(each, 'opens', {
				message: `Registration opens on ${opens}, after ${which}, which is on ${end}.`,
				...advice`Type ${example(instead(`opens: ${end}`, end))} or an earlier date.`,
			});
		}
	}
};

function wrong(
	{ file, path }: Stated,
	field: string,
	words: Omit<Finding, 'rule' | 'place'>,
): Located {
	return at(file, [...path, field], { rule: 'registration-dates', ...words });
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
export const registrationHost: Rule = function* (content) {
	const hosts = content.site?.draft?.registrationHosts;
	// While the list itself has a mistake, it cannot be used.
	if (!hosts?.every((host) => host !== undefined)) return;
	for (const { file, registration, path } of stated(content)) {
		for (const field of ['url', 'waitingList'] as const) {
			// An email address is no link, and leads to no site.
			const url = URL.parse(registration[field] ?? '');
			if (!url || hosts.includes(url.host)) continue;
			yield at(file, [...path, field], {
				rule: 'registration-host',
				...unlistedHost(url, {
					hosts,
					what: 'Registration links',
					field: 'registrationHosts',
					put: (address) => instead(`${field}: ${address}`, address),
				}),
			});
		}
	}
};

/** Refuses registration by telephone beside another way, since pages lead to one of them alone. */
export const registrationWays: Rule = function* (content) {
	for (const { file, registration, path } of stated(content)) {
		const other = registration.url ? 'url' : 'email';
		if (!registration.phone || !registration[other]) continue;
		yield at(file, [...path, 'phone'], {
			rule: 'registration-ways',
			message: `Registration is by telephone here, and by ${other === 'url' ? 'a form' : 'email'} too.`,
			hint: `Pages lead to one of them. Take ${other} out if people call, or move the number to the contact, which pages show as well:\ncontact:\n  email: office@example.org\n  phone: ${registration.phone}`,
		});
	}
};

/** Refuses a run that leaves open how to register. The page would have to guess, and so would visitors. */
export const unsaidRegistration: Rule = function* (content) {
	for (const run of content.runs) {
		const programme = programmeOf(run.file, content)?.draft;
		const sessions = sessionsOf([run]);
		const isSaid = [run.draft, programme].some((each) => each?.registration !== undefined);
		const isSaidByEach = sessions.every(({ session }) => session.registration !== undefined);
		// A field with a mistake is reported for that, and may be the one.
		const isSound = programme && run.draft === run.file.data;
		if (!isSound || isSaid || isSaidByEach) continue;
		yield at(run.file, ['sessions'], {
			rule: 'unsaid-registration',
			message: 'Nothing here says how to register.',
			...advice`Above sessions, add the line\n${first('registration: email')}\nif people write to the contact, or ${first('registration: none')} if nobody needs to register, or the address of a form:\n${example(first('registration:\n  url: https://forms.example.org/cohort-2'))}`,
		});
	}
};
