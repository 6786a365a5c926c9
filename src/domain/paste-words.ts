import { noticeLines, registrationNotice } from './registration-notice.ts';
import type { Run } from './run.ts';
import { goesAhead, type Session } from './session.ts';
import { audienceWords, formatWords, runName, runSubject, sessionTime } from './wording.ts';

/** What a text says beside its run: where its page is, the zone of its times in words, the moment that it is written at. */
export interface Writing {
	readonly address: string;
	readonly timeZoneName: string;
	readonly now: Date;
}

/** A run in plain text, for an email or a newsletter: every session and all that one needs to come. */
export function emailText(run: Run, writing: Writing): string {
	const { programme } = run;
	const blocks = [
		[`${programme.title}: ${runName(run)}`],
		[(run.kind === 'theme' && run.summary) || programme.summary],
		...run.sessions.map((session) => sessionLines(session, writing)),
		[
			`Where: ${run.place}`,
			`Who it is for: ${programme.audience}`,
			`Cost: ${programme.cost.summary}`,
			programme.joining && `How to join: ${programme.joining}`,
		],
		noticeLines(registrationNotice(run.registration, writing.now, runSubject(run))),
		[`All dates, calendar files and changes: ${writing.address}`],
	];
	return blocks
		.map((lines) => lines.filter(Boolean).join('\n'))
		.filter(Boolean)
		.join('\n\n');
}

function sessionLines(session: Session, writing: Writing) {
	const { now } = writing;
	const { run, registration } = session;
	const isOn = goesAhead(session);
	const hasOwnRegistration = registration.url !== run.registration.url && now < session.end;
	return [
		`${statusWords(session)}${sessionTime(session, writing)}`,
		session.title,
		isOn && whoFor(session),
		session.place !== run.place && `Where: ${session.place}`,
		session.note,
		...(isOn && hasOwnRegistration
			? noticeLines(registrationNotice(registration, now, 'this session'))
			: []),
	];
}

/** @example statusWords(session); // => 'Cancelled: ' */
function statusWords({ status }: Session): string {
	return { scheduled: '', postponed: 'Postponed, was to be on ', cancelled: 'Cancelled: ' }[status];
}

/** Whom a session of a series is for; a course says it once for all. */
function whoFor(session: Session): string | undefined {
	if (session.tracks.length === 0) return undefined;
	const format = session.format && `${formatWords(session.format)}: `;
	return `${format ?? ''}${audienceWords(session)}`;
}
