import { z } from 'zod';
import type { ReadonlyDeep } from '../schemas/readonly-deep.ts';
import { sessionFields } from './content-fields.ts';
import { address, date, id, instant, slug, text } from './fields.ts';
import { run } from './run.ts';

const registration = z
	.object({
		url: address
			.optional()
			.describe('The form on another site. Without it people write to the email.'),
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
			'How people register, and from when until when. Compare its dates with today to see whether it is open.',
	});

/** A session as programs read it (schema.org: `EducationEvent`). */
export const session = sessionFields
	.extend({
		id,
		uid: text.describe('The same as in every calendar file. It never changes.'),
		title: text,
		programme: z.object({ id, title: text, url: address }),
		run,
		part: slug.optional().describe('The id of the part of its course that it teaches.'),
		tracks: z
			.array(z.object({ id: slug, title: text }))
			.describe('The tracks of its series that it is for. Empty for a course.'),
		position: z
			.object({ number: z.int().positive(), of: z.int().positive() })
			.optional()
			.describe('Its place among the sessions of its cohort.'),
		audience: text.describe('Its audience, in words.'),
		start: instant,
		end: instant,
		timeZone: text.describe('The zone of start and end, by its IANA name.'),
		place: text.describe('In words. Never the link that opens a meeting.'),
		online: z.boolean(),
		status: sessionFields.shape.status
			.unwrap()
			.describe('postponed: the date no longer holds and a new one will follow.'),
		registration: registration.optional().describe('Missing where the session is cancelled.'),
		updated: instant
			.optional()
			.describe('When its calendar entry last changed. Missing where nobody knows.'),
		url: address,
		calendar: address.describe('The session as a calendar file.'),
	})
	.meta({ id: 'Session', description: 'One meeting.' });

export type SessionDocument = ReadonlyDeep<z.infer<typeof session>>;
