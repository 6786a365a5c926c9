import { z } from 'zod';
import { address, date, id, instant, slug, text } from './fields.ts';

const registration = z
	.object({
		url: address.optional().describe('The form on another site. Without it, write to the email.'),
		email: z.email(),
		full: z.boolean().describe('Is every place taken?'),
		waitingList: address.optional().describe('The form of the waiting list.'),
		opens: date.optional().describe('The first day of registration.'),
		opensAt: instant.optional().describe('When that day begins.'),
		closes: date
			.optional()
			.describe(
				'The last day of registration. Missing while a postponed session has no date that could close it.',
			),
		closesAt: instant
			.optional()
			.describe('The first moment at which it is too late: the end of that day or a start.'),
	})
	.meta({
		id: 'Registration',
		description:
			'From when until when people register, and how. What holds now is for you to tell.',
	});

export const run = z
	.object({
		id,
		kind: z.enum(['cohort', 'theme']).describe('A dated run of a course, or a month of a series.'),
		name: text.describe('Its whole name, such as "Cohort 2, Spring Term 2021".'),
		url: address,
		calendar: address.describe('All its sessions in one calendar file.'),
	})
	.meta({ id: 'Run', description: 'A dated set of sessions of a programme.' });

/** A session (schema.org: `EducationEvent`) as programs read it. */
export const session = z
	.object({
		id,
		uid: text.describe('Never changes. The same as in every calendar file.'),
		title: text,
		summary: text.optional(),
		programme: z.object({ id, title: text, url: address }),
		run,
		tracks: z
			.array(z.object({ id: slug, title: text }))
			.describe('Whom a session of a series is for. Empty for a course.'),
		format: z
			.enum(['joint', 'topical'])
			.optional()
			.describe('joint: tracks meet as one. topical: open to anybody.'),
		position: z
			.object({ number: z.int().positive(), of: z.int().positive() })
			.optional()
			.describe('Which of its cohort’s sessions it is.'),
		audience: text.describe('Whom it is for, in words.'),
		start: instant,
		end: instant,
		timeZone: text.describe('The zone of start and end, by its IANA name.'),
		place: text.describe('In words. Never the link that opens a meeting.'),
		online: z.boolean(),
		status: z
			.enum(['scheduled', 'postponed', 'cancelled'])
			.describe('postponed: the date no longer holds and a new one will follow.'),
		note: text.optional().describe('Such as why it was moved, postponed or cancelled.'),
		registration: registration.optional().describe('Missing where the session is cancelled.'),
		updated: instant
			.optional()
			.describe('When what a calendar shows of it last changed. Missing where nobody knows.'),
		url: address,
		calendar: address.describe('The session as a calendar file.'),
	})
	.meta({ id: 'Session', description: 'One meeting.' });

export type SessionDocument = z.infer<typeof session>;
export type RunDocument = z.infer<typeof run>;
