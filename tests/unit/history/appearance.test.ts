import { expect, test } from 'vitest';
import { calendarWriter } from '../../../src/calendar/calendar-writer.ts';
import { type Catalogue, catalogueFrom } from '../../../src/domain/catalogue.ts';
import type { Session } from '../../../src/domain/model.ts';
import {
	type Appearance,
	isRescheduled,
	isShownOtherwise,
} from '../../../src/history/appearance.ts';
import { type Differing, entriesWith, only } from '../content.ts';

const registration = {
	url: 'https://forms.example.org/a',
	opens: '2020-11-01',
	closes: '2021-01-20',
};
const whole: Differing = {
	course: { contact: { email: 'schools@example.org', note: 'A note.' }, tags: ['Power'] },
	cohort: { registration },
	theme: { registration, summary: 'A month.' },
};

/** Two sessions with every field filled in, from the same content each time. */
function sessions(): [Catalogue, Session[]] {
	const catalogue = catalogueFrom(structuredClone(entriesWith(whole)));
	const filled = {
		...{ summary: 'What it is about.', note: 'A note.' },
		...{ recording: 'https://media.example.org/a', slides: 'https://media.example.org/b' },
	};
	const ids = ['schools/2021-spring/power', 'thursdays/2020-10/topical', 'thursdays/2020-10/joint'];
	return [catalogue, ids.map((id) => Object.assign(only(catalogue.sessions, id), filled))];
}

type Holder = Record<string, unknown>;

/** The way to every value in a session and the site, but for the way back from a run to its sessions. */
function* leaves(value: unknown, path: string[] = []): Generator<string[]> {
	if (typeof value !== 'object' || value === null || value instanceof Date) {
		yield path;
		return;
	}
	for (const [key, inner] of Object.entries(value)) {
		if (!['sessions', 'runs'].includes(key)) yield* leaves(inner, [...path, key]);
	}
}

/** Another value of the same kind; of an address, another address. */
function otherThan(value: unknown): unknown {
	if (value instanceof Date) return new Date(value.getTime() + 60_000);
	if (typeof value === 'number') return value + 1;
	if (typeof value === 'boolean') return !value;
	if (value === 'scheduled') return 'postponed';
	if (value === 'form') return 'application';
	if (value === 'topical' || value === 'joint') return value === 'joint' ? 'topical' : 'joint';
	const text = String(value);
	if (/^\d{4}-\d\d-\d\d$/.test(text)) return `2022${text.slice(4)}`;
	if (/^\d\d:\d\d$/.test(text)) return `${text.slice(0, 3)}05`;
	if (value === 'stated') return 'session';
	if (/^(first-session|last-session|session)$/.test(text)) return 'stated';
	return value === undefined ? undefined : `${text}x`;
}

function changed(index: number, path: readonly string[]): Appearance {
	const [{ site }, all] = sessions();
	const appearance = { session: all[index] as Session, site: structuredClone(site) };
	const last = path.at(-1) ?? '';
	const holder = path
		.slice(0, -1)
		.reduce<Holder>((inner, key) => inner[key] as Holder, appearance as unknown as Holder);
	holder[last] = otherThan(holder[last]);
	return appearance;
}

const everyLeaf = [0, 1, 2].flatMap((index) => {
	const [{ site }, all] = sessions();
	return [...leaves({ session: all[index], site })].map((path): [string, number, string[]] => [
		path.join('.'),
		index,
		path,
	]);
});

/** The event's bytes under one fixed revision, at the address that site.yaml states. */
function eventText({ session, site }: Appearance): string {
	const addressOf = (path: string) => site.url + path;
	const stamp = new Date('2020-09-01T08:00:00Z');
	const revision = { created: stamp, lastModified: stamp, sequence: 0 };
	return calendarWriter([session], { site, addressOf, revisionOf: () => revision }).event(session);
}

test('history sees a change of an event if and only if its bytes change', () => {
	const told = { shown: 0, hidden: 0 };
	for (const [name, index, path] of everyLeaf) {
		const [{ site }, all] = sessions();
		const before: Appearance = { session: all[index] as Session, site };
		const after = changed(index, path);
		const isOther = eventText(before) !== eventText(after);
		told[isOther ? 'shown' : 'hidden'] += 1;
		expect(isShownOtherwise(before, after), name).toBe(isOther);
		if (isRescheduled(before, after)) expect(isOther, name).toBe(true);
	}
	expect(told.shown).toBeGreaterThan(40);
	expect(told.hidden).toBeGreaterThan(40);
});

test('a session of the same content, made anew, is the same', () => {
	const [[{ site }, one], [, other]] = [sessions(), sessions()];
	for (const [index, session] of one.entries()) {
		const again = { session: other[index] as Session, site: { ...site } };
		expect(isShownOtherwise({ session, site }, again)).toBe(false);
	}
});
