import { describe, expect, it } from 'vitest';
import { registrationInstructions } from '../../../src/domain/event/registration-instructions.ts';
import { isOpen, registrationState } from '../../../src/domain/registration.ts';
import { noticeLines, registrationNotice } from '../../../src/domain/registration-notice.ts';
import { registrationWords } from '../../../src/domain/registration-wording.ts';
import type { RegistrationData } from '../../../src/schemas/registration.ts';
import { sessionThing } from '../../../src/structured-data/session.ts';
import { catalogueWith, cohort, type Differing, only } from '../content.ts';

const before = new Date('2021-01-10T12:00:00Z');
const spring = (differing: Differing) => only(catalogueWith(differing).runs, 'schools/2021-spring');
const cohortWith = (registration?: RegistrationData) => spring({ cohort: { registration } });

/** The words of a page, of its button, of a sheet and of a calendar. */
function told(registration?: RegistrationData) {
	const run = cohortWith(registration);
	const state = registrationState(run.registration, before);
	const { sentence, action } = registrationWords(run.registration, state, 'Cohort 2');
	const [session] = run.sessions;
	return {
		page: sentence,
		button: action && `${action.text} / ${action.how}`,
		sheet: noticeLines(registrationNotice(run.registration, before, 'Cohort 2')),
		calendar: session && registrationInstructions(session),
	};
}

describe('people register', () => {
	it('not at all', () => {
		expect(told('none')).toEqual({
			page: 'You do not need to register for Cohort 2.',
			button: undefined,
			sheet: ['You do not need to register for Cohort 2.'],
			calendar: 'No need to register.',
		});
		expect(isOpen(cohortWith('none').registration, before)).toBe(true);
	});

	it.each([['email'], [{}]] as const)('by email to the contact: %j', (stated) => {
		expect(told(stated)).toEqual({
			page: undefined,
			button: 'Register for Cohort 2 / by email to office@example.org',
			sheet: ['Register for Cohort 2 by email: office@example.org'],
			calendar: 'Register by email: office@example.org',
		});
	});

	it('by email to an address of its own', () => {
		expect(told({ email: 'book@example.org' }).calendar).toBe(
			'Register by email: book@example.org',
		);
	});

	it('by telephone, and on a waiting list likewise', () => {
		expect(told({ phone: '020 7946 0000' })).toEqual({
			page: undefined,
			button: 'Register for Cohort 2 / by telephone on 020\u00a07946\u00a00000',
			sheet: ['Register for Cohort 2 by telephone: 020 7946 0000'],
			calendar: 'Register by telephone: 020 7946 0000',
		});
		expect(told({ phone: '020 7946 0000', full: true }).button).toBe(
			'Join the waiting list for Cohort 2 / by telephone on 020\u00a07946\u00a00000',
		);
	});

	it('by application, and there are so many places', () => {
		expect(
			told({
				...{ kind: 'application', places: 12, closes: '2021-02-10' },
				url: 'https://forms.example.org/apply',
			}),
		).toEqual({
			page: 'There are 12 places.',
			button:
				'Apply for Cohort 2 / opens forms.example.org, until the end of Wednesday 10 February 2021',
			sheet: [
				'Apply for Cohort 2: https://forms.example.org/apply',
				'Applications close at the end of Wednesday 10 February 2021.',
			],
			calendar:
				'Apply: https://forms.example.org/apply\nApplications close on Wednesday 10 February 2021.',
		});
		expect(told({ kind: 'application', opens: '2021-02-01' }).page).toBe(
			'Applications for Cohort 2 open on Monday 1 February 2021.',
		);
	});

	it.each([
		[
			'https://forms.example.org/wait',
			'Join the waiting list for Cohort 2 / opens forms.example.org',
		],
		['wait@example.org', 'Join the waiting list for Cohort 2 / by email to wait@example.org'],
		[undefined, 'Join the waiting list for Cohort 2 / by email to office@example.org'],
	])('on a waiting list: %s', (waitingList, button) => {
		expect(told({ full: true, waitingList }).button).toBe(button);
	});
});

describe('the nearest way to register counts', () => {
	const [first, ...others] = cohort.sessions;
	if (!first) throw new Error('The cohort has no session.');

	it('that of the programme, where neither the run nor the session states one', () => {
		const { registration, sessions } = spring({ course: { registration: 'none' } });
		expect(
			[registration, ...sessions.map((each) => each.registration)].map(({ isNeeded }) => isNeeded),
		).toEqual(Array(4).fill(false));
	});

	it('that of a session of a cohort, which the others do not share', () => {
		const own = { url: 'https://forms.example.org/first' };
		const { registration, sessions } = spring({
			cohort: { registration: 'email', sessions: [{ ...first, registration: own }, ...others] },
		});
		expect(registration.url).toBeUndefined();
		expect(sessions.map((each) => [each.registration.url, each.registration.isOwn])).toEqual([
			['https://forms.example.org/first', true],
			[undefined, false],
			[undefined, false],
		]);
	});

	it('and search engines are told of no offer where nobody registers', () => {
		const { site, sessions } = catalogueWith({ cohort: { registration: 'none' } });
		const session = only(sessions, 'schools/2021-spring/change');
		const publisher = { site, addressOf: (path: string) => `https://training.example.org${path}` };
		expect(sessionThing(session, publisher)).not.toHaveProperty('offers');
	});
});
