import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { catalogueFrom } from '../../src/domain/catalogue.ts';
import type { Run } from '../../src/domain/model.ts';
import { entriesFrom } from '../../src/reading/entries.ts';
import { readContent } from '../../src/reading/folder.ts';
import { pageOf } from '../../src/urls.ts';
import { isFirstOrganisation, OTHER_CONTENT, OWN } from '../first-organisation.ts';
import { buildSite } from './build-site.ts';
import { formerPages } from './former-pages.ts';
import { graphIn, type Node, nodesIn, scriptsIn, visibleCrumbs } from './structured-data/read.ts';
import { faultsIn } from './structured-data/rules.ts';

/** Every page of a built site, by its path: `/schools/`. */
async function builtPages(contentDir: string): Promise<Map<string, string>> {
	const { folder } = await buildSite({ contentDir });
	const paths = globSync('**/index.html', { cwd: folder }).sort();
	return new Map(
		paths.map((path) => [
			`/${path.slice(0, -'index.html'.length)}`,
			readFileSync(join(folder, path), 'utf8'),
		]),
	);
}

/** A property of a calendar file with one event, its line unfolded. */
function property(file: string, name: string): string | undefined {
	const lines = file.replaceAll('\r\n ', '').split('\r\n');
	return lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1);
}

/** @example calendarTime('2021-06-09T16:00:00+01:00'); // => '20210609T150000Z' */
const calendarTime = (time: unknown) =>
	new Date(String(time)).toISOString().replace(/[-:]|\.\d+/g, '');

const RESCHEDULED = 'https://schema.org/EventRescheduled';

const statuses: Record<string, string> = {
	CONFIRMED: 'https://schema.org/EventScheduled',
	TENTATIVE: 'https://schema.org/EventPostponed',
	CANCELLED: 'https://schema.org/EventCancelled',
};

for (const contentDir of ['tests/fixtures/content', 'content']) {
	test.describe(contentDir, () => {
		test.skip(contentDir === OWN && !isFirstOrganisation, OTHER_CONTENT);
		test.describe.configure({ mode: 'serial' });
		const { site, programmes, runs, sessions } = catalogueFrom(
			entriesFrom(readContent(contentDir)),
		);
		const root = new URL('/', site.url).href;
		const withPages = sessions.filter(({ pageId }) => pageId === undefined);
		let pages: Map<string, string>;
		let graphs: Map<string, Node[]>;

		test.beforeAll(async () => {
			pages = await builtPages(contentDir);
			graphs = new Map([...pages].map(([path, html]) => [path, graphIn(html)]));
		});

		const described = (path: string) => {
			const found = graphs.get(path)?.filter((node) => node['@type'] !== 'BreadcrumbList');
			return found?.map((node) => node['@type']);
		};

		test('each kind of page describes what it is about', () => {
			expect(described('/')).toEqual(['WebSite', 'Organization']);
			for (const { id, kind, runs } of programmes) {
				const series = runs.length > 0 ? ['EventSeries'] : [];
				const types = { course: ['Course'], series, event: ['Event'] };
				expect(described(`/${id}/`), id).toEqual(types[kind]);
			}
			for (const { id, kind } of runs) {
				const type = { cohort: 'Course', theme: 'EventSeries', event: 'Event' }[kind];
				expect(described(`/${id}/`), id).toEqual([type]);
			}
			for (const { id } of withPages) {
				expect(described(`/${id}/`), id).toEqual(['EducationEvent']);
			}
		});

		test('nothing that Google requires is missing or malformed', () => {
			for (const [path, graph] of graphs) expect(faultsIn(graph, root), path).toEqual([]);
		});

		test('every description that another refers to is there, at its page', () => {
			const known = new Map<string, string[]>();
			for (const [path, graph] of graphs) {
				const typed = [...nodesIn(graph)].filter((node) => node['@type'] && node['@id']);
				known.set(
					path,
					typed.map((node) => node['@id'] ?? ''),
				);
			}
			for (const node of [...graphs.values()].flatMap((graph) => [...nodesIn(graph)])) {
				const id = node['@id'];
				if (!id) continue;
				expect(known.get(new URL(id).pathname), id).toContain(id);
			}
		});

		test('every address of the site that a description names is a page or a file', async () => {
			const { folder } = await buildSite({ contentDir });
			for (const node of [...graphs.values()].flatMap((graph) => [...nodesIn(graph)])) {
				for (const address of [node.url, node.item]) {
					if (!address || !String(address).startsWith(root)) continue;
					const { pathname } = new URL(String(address));
					const isFile = pathname.startsWith('/files/') && existsSync(join(folder, pathname));
					expect(isFile || [...pages.keys()].includes(pathname), pathname).toBe(true);
				}
			}
		});

		test('the picture of a thing is the one that its own page is shared with', async () => {
			const { folder } = await buildSite({ contentDir });
			const pictured = [...graphs.values()]
				.flatMap((graph) => [...nodesIn(graph)])
				.filter(({ image }) => image !== undefined);
			expect(pictured.length).toBeGreaterThan(sessions.length + runs.length);
			for (const { image, url } of pictured) {
				const page = pages.get(new URL(String(url)).pathname);
				expect(page, String(url)).toContain(`<meta property="og:image" content="${image}">`);
				expect(existsSync(join(folder, new URL(String(image)).pathname))).toBe(true);
			}
		});

		test('a session is when its calendar file says, and stands as it says', async () => {
			const { folder } = await buildSite({ contentDir });
			for (const session of sessions) {
				const { id, title, run, pageId } = session;
				const type = pageId ? 'Event' : 'EducationEvent';
				const file = readFileSync(join(folder, `${id}.ics`), 'utf8');
				const event = graphs.get(pageOf(session))?.find((node) => node['@type'] === type);
				expect(event?.name).toBe(pageId ? run.title : title);
				expect(calendarTime(event?.startDate), id).toBe(property(file, 'DTSTART'));
				expect(calendarTime(event?.endDate), id).toBe(property(file, 'DTEND'));
				// One session of the fixture has moved, as tests/site/published-fixture.ts tells.
				const isMoved = id === 'street-school/2027-summer/planning-an-action';
				const status = isMoved ? RESCHEDULED : statuses[property(file, 'STATUS') ?? ''];
				expect(event?.eventStatus, id).toBe(status);
				if (isMoved) expect(event?.previousStartDate).toBe('2027-06-24T16:00:00+01:00');
			}
		});

		test('a run lists its sessions as their own pages describe them', () => {
			for (const { id, kind, sessions } of runs) {
				if (sessions.some(({ pageId }) => pageId)) continue;
				const [top] = graphs.get(`/${id}/`)?.filter((node) => node.name !== undefined) ?? [];
				const run = kind === 'cohort' ? [top?.hasCourseInstance].flat()[0] : top;
				expect(run?.subEvent).toHaveLength(sessions.length);
				for (const [index, session] of sessions.entries()) {
					const whole = graphs.get(`/${session.id}/`)?.find(({ superEvent }) => superEvent);
					expect(whole).toMatchObject({ ...run?.subEvent?.[index] });
					expect(whole?.superEvent).toEqual({ '@id': run?.['@id'] });
				}
			}
		});

		test('the breadcrumbs are those that visitors see', () => {
			for (const [path, html] of pages) {
				const list = graphs.get(path)?.find((node) => node['@type'] === 'BreadcrumbList');
				const told = list?.itemListElement?.map(({ name, item }) => ({
					name,
					href: new URL(String(item)).pathname,
				}));
				expect(told ?? [], path).toEqual(visibleCrumbs(html));
			}
			const withCrumbs = [...pages.values()].filter((html) => visibleCrumbs(html).length > 1);
			const isBelow = ({ kind }: Run) => kind !== 'event';
			const below = withPages.length + runs.filter(isBelow).length;
			expect(withCrumbs.length).toBeGreaterThanOrEqual(below);
		});

		test('no script of data can be ended by a word in it', () => {
			for (const [path, html] of pages) {
				for (const script of scriptsIn(html)) expect(script, path).not.toContain('<');
			}
		});

		test('what a shared address looks like is what the page says of itself', async () => {
			const { folder } = await buildSite({ contentDir });
			const former = formerPages(folder);
			for (const [path, html] of pages) {
				if (path.startsWith('/embed/') || former.has(path.slice(1))) continue;
				const [, canonical] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
				const [, description] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
				expect(canonical, path).toBe(root.slice(0, -1) + path);
				expect(html, path).toContain(`<meta property="og:url" content="${canonical}">`);
				expect(html).toContain(`<meta property="og:description" content="${description}">`);
				expect(html).toMatch(/<meta property="og:title" content="[^"]+">/);
			}
		});
	});
}
