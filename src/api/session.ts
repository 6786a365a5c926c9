import { z } from 'zod';
import { contact } from '../schemas/contact.ts';
import type { ReadonlyDeep } from '../schemas/readonly-deep.ts';
import { sessionFields } from './content-fields.ts';
import { address, date, id, instant, slug, text } from './fields.ts';
import { run } from './run.ts';
import { where } from './where.ts';

const registration = z
	.object({
		url: address
			.optional()
			.describe(
				'The form on another site. Without it people call the phone or, without one, write to the email.',
			),
		phone: text
			.optional()
			.describe(
				'The number to call. Where it is stated without a url, people call and do not write.',
			),
		email: z.email(),
		kind: z
			.enum(['form', 'application'])
			.describe('application: people apply, and somebody chooses.'),
		places: z.int().positive().optional().describe('The number of places.'),
		full: z.boolean().describe('Is every place taken?'),
		waitingList: text
			.optional()
			.describe('The waiting list: the address of a form, or an email address.'),
		opens: date.optional().describe('The first day of registration.'),
		opensAt: instant.optional().describe('When that day begins.'),
		closes: date
			.optional()
			.describe('The last day of registration. Missing where nobody has set one.'),
		closesAt: instant.optional().describe('When that day ends. Missing where nobody has set one.'),
	})
	.meta({
		id: 'Registration',
		description:
			'How people register, and from when until when. Compare its dates with today to see whether it is open. Without a last day it is open until the session starts or, in a cohort, until the first one does.',
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
			.describe(
				'The tracks of its series that it is for. Empty for a course, and where a series has none.',
			),
		position: z
			.object({ number: z.int().positive(), of: z.int().positive() })
			.optional()
			.describe('Its place among the sessions of its cohort.'),
		audience: text.optional().describe('Its audience, in words.'),
		contact,
		start: instant
			.optional()
			.describe(
				'Missing where it has no hours: it takes the whole day, or its time is to be announced.',
			),
		end: instant
			.optional()
			.describe(
				'Missing where nobody knows its hour. A session of several days has an endDate all the same.',
			),
		timeZone: text.describe('The zone of start and end, by its IANA name.'),
		...where,
		online: z.boolean().describe('Can people attend online?'),
		status: sessionFields.shape.status
			.unwrap()
			.describe('postponed: the date no longer holds and a new one will follow.'),
		registration: registration
			.optional()
			.describe(
				'Missing where nobody needs to register or can: the session is cancelled, postponed until it has a date again, or over before registration would open.',
			),
		updated: instant
			.optional()
			.describe('When its calendar entry last changed. Missing where nobody knows.'),
		materials: z
			.array(z.object({ title: text, url: address }))
			.optional()
			.describe('Handouts and readings that people may see before it.'),
		url: address,
		calendar: address.describe('The session as a calendar file.'),
	})
	.meta({ id: 'Session', description: 'One meeting.' });

export type SessionDocument = ReadonlyDeep<z.infer<typeof session>>;
