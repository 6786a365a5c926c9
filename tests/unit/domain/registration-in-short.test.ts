import { describe, expect, it } from 'vitest';
import { registrationInShort } from '../../../src/domain/registration-wording.ts';
import type { RegistrationData } from '../../../src/schemas/registration.ts';
import { catalogueWith, cohort, only } from '../content.ts';

const form = 'https://forms.example.org/spring';

/** The sessions of 24 February, 3 March and 10 March 2021, each from 4pm to 6pm. */
function sessionsWith(registration: RegistrationData, session: object = {}) {
	const [first, ...others] = cohort.sessions;
	const sessions = [{ ...first, ...session }, ...others] as typeof cohort.sessions;
	const { runs } = catalogueWith({ cohort: { registration, sessions } });
	return only(runs, 'schools/2021-spring').sessions;
}

const told = (registration: RegistrationData, session?: object) =>
	sessionsWith(registration, session).map((each) =>
		registrationInShort(each).map(({ words, from, until }) => [
			words,
			from?.toISOString(),
			until.toISOString(),
		]),
	);

const ends = ['2021-02-24T18:00:00.000Z', '2021-03-03T18:00:00.000Z', '2021-03-10T18:00:00.000Z'];

describe('a list of sessions says', () => {
	it('nothing while people can register, and that they no longer can from the start of the first', () => {
		const closed = ['Registration is closed', '2021-02-24T16:00:00.000Z'];
		expect(told({ url: form })).toEqual([[], [[...closed, ends[1]]], [[...closed, ends[2]]]]);
	});

	it('from the day after the last that registration is closed, to the end of the session', () => {
		const closed = ['Registration is closed', '2021-02-20T00:00:00.000Z'];
		expect(told({ url: form, closes: '2021-02-19' })).toEqual(
			ends.map((end) => [[...closed, end]]),
		);
		expect(told({ url: form, kind: 'application', closes: '2021-02-19' })[0]).toEqual([
			['Applications are closed', '2021-02-20T00:00:00.000Z', ends[0]],
		]);
	});

	it('until registration opens, on which day it does', () => {
		const opens = { url: form, opens: '2021-02-01' };
		const [first] = told(opens);
		expect(first).toEqual([
			['Registration opens on 1 February 2021', undefined, '2021-02-01T00:00:00.000Z'],
		]);
		expect(told({ ...opens, kind: 'application' })[0]?.[0]?.[0]).toBe(
			'Applications open on 1 February 2021',
		);
	});

	it('that every place is taken, while people could have registered', () => {
		const [first, second] = told({ url: form, full: true });
		const full = ['Full, with a waiting list', undefined, '2021-02-24T16:00:00.000Z'];
		expect(first).toEqual([full]);
		expect(second).toEqual([full, ['Registration is closed', '2021-02-24T16:00:00.000Z', ends[1]]]);
	});

	it('until the end that nobody has to register', () => {
		expect(told('none')[0]).toEqual([['No need to register', undefined, ends[0]]]);
	});

	it('nothing of a session that does not take place', () => {
		expect(told({ url: form, full: true }, { status: 'cancelled' })[0]).toEqual([]);
	});
});
