import { describe, expect, it } from 'vitest';
import type { Look, Picture } from '../../../src/domain/site.ts';
import { pictureOf } from '../../../src/social-card/address.ts';
import { cardFor } from '../../../src/social-card/card-for.ts';
import { siteCard } from '../../../src/social-card/programme-card.ts';
import { image } from '../../../src/structured-data/node-id.ts';
import { catalogueWith, cohort, course, type Differing, only, theme } from '../content.ts';

const [first, ...others] = cohort.sessions;
const changed = (change: object): Differing => ({
	cohort: { sessions: [{ part: 'change', date: '2021-02-24', ...first, ...change }, ...others] },
});

/** The addresses of the pictures of the site, a programme, a cohort and its first session, and a theme. */
function addresses(differing: Differing = {}) {
	const { site, programmes, runs, sessions } = catalogueWith(differing);
	const things = [
		only(programmes, 'schools'),
		only(runs, 'schools/2021-spring'),
		only(sessions, 'schools/2021-spring/change'),
		only(runs, 'thursdays/2020-10'),
	];
	return [siteCard(site), ...things.map((thing) => cardFor(thing, site))].map(pictureOf);
}

const [home, programme, run, session, month] = [0, 1, 2, 3, 4];

describe('the address of a picture', () => {
	it('is its place in the site, with eight letters that stand for what is drawn', () => {
		expect(addresses().map((address) => address.replace(/\?v=[0-9a-f]{8}$/, '?'))).toEqual([
			'/social/home.png?',
			'/social/schools.png?',
			'/social/schools/2021-spring.png?',
			'/social/schools/2021-spring/change.png?',
			'/social/thursdays/2020-10.png?',
		]);
		expect(addresses()).toEqual(addresses());
	});

	it.each<[what: string, differing: Differing, pictures: number[]]>([
		[
			'the name of the site',
			{ site: { name: 'Learning' } },
			[home, programme, run, session, month],
		],
		['the title of a programme', { course: { title: 'Schools' } }, [programme, run, session]],
		['its summary', { course: { summary: 'For all schools.' } }, [programme]],
		['the title of a session', changed({ title: 'Why change?' }), [session]],
		['its date', changed({ date: '2021-02-25' }), [run, session]],
		['its time', changed({ starts: '15:00' }), [run, session]],
		['its state', changed({ status: 'postponed' }), [run, session]],
		['the title of a month', { theme: { ...theme, title: 'Why now?' } }, [month]],
		[
			'the number of parts',
			{ course: { parts: course.parts.slice().concat({ id: 'more', title: 'More' }) } },
			[programme],
		],
	])('changes with %s', (_, differing, pictures) => {
		const [before, after] = [addresses(), addresses(differing)];
		const moved = before.flatMap((address, index) => (address === after[index] ? [] : [index]));
		expect(moved).toEqual(pictures);
	});

	it('changes with the organisation’s colour and logo, and is the same without them', () => {
		const { site, sessions } = catalogueWith();
		const thing = () => only(catalogueWith().sessions, 'schools/2021-spring/change');
		const logo = (src: string): Picture => ({
			...{ path: '/images/logo.svg', type: 'image/svg+xml', width: 20, height: 10 },
			small: { src, width: 120, height: 60 },
		});
		const looks: Look[] = [
			{ accent: { light: '#877000', dark: '#ffd400' } },
			{ accent: { light: '#005b99', dark: '#ffd400' } },
			{ logo: logo('data:image/png;base64,AA==') },
			{ logo: logo('data:image/png;base64,AB==') },
		];
		const own = looks.flatMap((look) => [
			pictureOf(siteCard({ ...site, look })),
			pictureOf(cardFor(thing(), { ...site, look })),
		]);
		const plain = [pictureOf(siteCard(site)), pictureOf(cardFor(only(sessions, thing().id), site))];
		expect(new Set([...own, ...plain]).size).toBe(10);
		const icon = { icon: logo('data:image/png;base64,AA==') };
		expect(pictureOf(cardFor(thing(), { ...site, look: icon }))).toBe(plain[1]);
	});

	it('stays where nothing that is drawn changes', () => {
		expect(addresses(changed({ note: 'Bring a pen.', place: 'Room 4' }))).toEqual(addresses());
		expect(addresses({ course: { audience: 'Everybody.' } })).toEqual(addresses());
	});

	it('is the same in structured data', () => {
		const { site, sessions } = catalogueWith();
		const thing = only(sessions, 'schools/2021-spring/change');
		const addressOf = (path: string) => `https://training.example.org${path}`;
		expect(image(thing, { site, addressOf })).toBe(addressOf(addresses()[session] ?? ''));
	});
});
