import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { checked } from '../../src/integrations/content-check/checked.ts';
import { lintCalendar } from '../calendar/linter/index.ts';
import { buildSite } from './build-site.ts';
import { county } from './organisations/county.ts';
import { learningNetwork } from './organisations/learning-network.ts';
import { seminar } from './organisations/seminar.ts';
import { severalDaysIn } from './several-days.ts';
import { graphIn } from './structured-data/read.ts';
import { faultsIn } from './structured-data/rules.ts';

/** The words of a page as a reader meets them, in one line. */
const wordsOf = (html: string) =>
	html
		.slice(html.indexOf('<main'))
		.replace(/<(script|style|svg)\b.*?<\/\1>/gs, ' ')
		.replace(/<[^>]*>/g, ' ')
		.replace(/&#39;/g, '’')
		.replace(/&amp;/g, '&')
		.replace(/\s+/g, ' ')
		.replace(/ ([.,;:)])/g, '$1')
		.replace(/\( /g, '(');

for (const { contentDir, events, pages, described } of [seminar, county, learningNetwork]) {
	test.describe(contentDir, () => {
		test.describe.configure({ mode: 'serial' });
		let folder = '';
		const page = (path: string) => readFileSync(join(folder, path, 'index.html'), 'utf8');

		test.beforeAll(async () => {
			({ folder } = await buildSite({ contentDir }));
		});

		test('the check finds nothing', async () => {
			expect((await checked(contentDir)).problems).toEqual([]);
		});

		test('calendar files say when and where', () => {
			for (const [id, lines] of Object.entries(events)) {
				const file = readFileSync(join(folder, `${id}.ics`), 'utf8');
				expect(lintCalendar(Buffer.from(file), 'download', severalDaysIn(contentDir)), id).toEqual(
					[],
				);
				const unfolded = file.replaceAll('\r\n ', '').split('\r\n');
				expect(unfolded, id).toEqual(expect.arrayContaining([...lines]));
			}
		});

		test('pages say what the content says, and no more', () => {
			for (const [path, { says, never = [] }] of Object.entries(pages)) {
				const words = wordsOf(page(path));
				for (const said of says) expect(words, path).toContain(said);
				for (const unsaid of never) expect(words, path).not.toContain(unsaid);
			}
		});

		test('machines are told the same', () => {
			const root = String(graphIn(page('/')).find(({ url }) => url)?.url);
			for (const path of globSync('**/index.html', { cwd: folder })) {
				expect(faultsIn(graphIn(readFileSync(join(folder, path), 'utf8')), root), path).toEqual([]);
			}
			for (const [path, { as, without = [] }] of Object.entries(described)) {
				const thing = graphIn(page(path)).find((node) => node['@type'] !== 'BreadcrumbList');
				expect(thing, path).toMatchObject(as);
				for (const property of without) expect(thing, path).not.toHaveProperty(property);
			}
		});
	});
}
