import { words } from '../words/index.ts';
import { factsInCommon, factsOfItsOwn } from './facts.ts';
import { beforehand } from './materials.ts';
import type { Run, Session } from './model.ts';
import { noticeLines, registrationNotice } from './registration-notice.ts';
import { goesAhead, going } from './session.ts';

/** The facts of a text beside its run: the address of its page, the moment of writing. */
export interface Writing {
	readonly address: string;
	readonly now: Date;
}

/** A run in plain text, for an email or a newsletter: every session and all that people need to know to come. */
export function emailText(run: Run, writing: Writing): string {
	const { programme } = run;
	const { facts, sharing } = words;
	const theirPlace = placeOfAll(run);
	const blocks = [
		[words.runs.withProgramme(programme.title, words.runs.nameOf(run))],
		[(run.kind === 'theme' && run.summary) || programme.summary],
		...run.sessions.map((session) => sessionLines(session, writing)),
		[
			theirPlace !== undefined && whereLine(theirPlace),
			...facts
				.told(factsInCommon(going(run.sessions)))
				.map(({ term, detail }) => facts.stated(term, detail)),
			programme.joining && facts.stated(facts.joining, programme.joining),
		],
		runNotice(run, writing),
		[sharing.moreByEmail(writing.address)],
	];
	return blocks
		.map((lines) => lines.filter(Boolean).join('\n'))
		.filter(Boolean)
		.join('\n\n');
}

function sessionLines(session: Session, writing: Writing) {
	const { now } = writing;
	const { facts, sharing } = words;
	const { run } = session;
	const isOn = goesAhead(session);
	const materials = beforehand(session).map(({ title }) => title);
	return [
		`${sharing.statusInEmail(session.status)}${words.times.sessionTime(session)}`,
		session.title !== run.title && session.title,
		isOn && whoFor(session),
		session.place !== placeOfAll(run) && whereLine(session.place),
		...facts
			.told(factsOfItsOwn(session, going(run.sessions)))
			.map(({ term, detail }) => facts.stated(term, detail)),
		materials.length > 0 && facts.stated(words.materials.heading, words.lists.listed(materials)),
		session.note,
		...ownNotice(session, now),
	];
}

function whereLine(place: string): string {
	return words.facts.stated(words.facts.where, place || words.places.toBeAnnounced);
}

/** The place of all sessions that go ahead, which is said once; undefined where they have several. */
function placeOfAll({ sessions }: Run): string | undefined {
	const [place, ...others] = new Set(going(sessions).map((session) => session.place));
	return others.length === 0 ? place : undefined;
}

/** How to register for a session that has a registration of its own. */
export function ownNotice(session: Session, now: Date): string[] {
	const { registration } = session;
	if (!registration.isOwn || !goesAhead(session) || session.end <= now) return [];
	return noticeLines(registrationNotice(registration, now, words.sessions.thisOne(session)));
}

/** How to register for a run. Its sessions with a registration of their own are not meant. */
export function runNotice(run: Run, { now }: Pick<Writing, 'now'>): string[] {
	const coming = run.sessions.filter((session) => goesAhead(session) && now < session.end);
	const others = coming.filter(({ registration }) => !registration.isOwn);
	if (coming.length > 0 && others.length === 0) return [];
	const subject =
		others.length < coming.length ? words.runs.othersOf(run) : words.runs.subjectOf(run);
	return noticeLines(registrationNotice(run.registration, now, subject));
}

/** The people that a session of a series is for. A course says it once for all sessions. */
function whoFor(session: Session): string | undefined {
	if (session.tracks.length === 0) return undefined;
	const format = words.sessions.formatOf(session);
	return `${format ? `${format}: ` : ''}${words.sessions.audienceOf(session)}`;
}
