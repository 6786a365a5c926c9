import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseDocument } from 'htmlparser2';
import { build } from '../../scripts/build.ts';
import { Repository } from '../git-repository.ts';
import { follow } from '../recipes/follow.ts';
import { type Promised, recipes } from '../recipes/recipes.ts';
import { buildSite } from './build-site.ts';
import { publishedFixture } from './published-fixture.ts';

/*
 * The recipes of the guide for editors, followed one after the other in one repository, and one site that is built of it.
 * It is compared with the site as it was before, so that no promise is one that was true anyway.
 */

test('visitors see what each recipe promises', async () => {
	const home = mkdtempSync(join(tmpdir(), 'recipes-'));
	try {
		const before = (await buildSite()).folder;
		const after = await siteAfterAll(home);
		for (const { title, promises } of recipes()) {
			for (const promise of promises) {
				const name = `${title}: ${JSON.stringify(promise)}`;
				expect.soft(holds(promise, before), `Before it, ${name}`).not.toContain(true);
				expect.soft(holds(promise, after), `After it, ${name}`).not.toContain(false);
			}
		}
	} finally {
		rmSync(home, { recursive: true });
	}
});

/** Follows all recipes in a repository, with a commit for each, and builds its site. */
async function siteAfterAll(home: string): Promise<string> {
	const repository = new Repository(join(home, 'repository'));
	const contentDir = publishedFixture(repository.dir);
	for (const [index, { steps }] of recipes().entries()) {
		for (const step of steps) follow(step, repository.dir);
		repository.commit(`2027-03-02 10:${String(index).padStart(2, '0')}`);
	}
	const [site, log] = [join(home, 'site'), join(home, 'build.log')];
	const settings = { SITE_NOW: '2027-03-03T12:00:00Z', CACHE_DIR: join(home, 'astro') };
	const code = await build({ ...settings, CONTENT_DIR: contentDir, OUT_DIR: site }, log);
	expect(code, readFileSync(log, 'utf8')).toBe(0);
	return site;
}

/** Is a promise true of a site? There is an answer for each of its words. */
function holds(promise: Promised, site: string): boolean[] {
	const page = wordsAt(promise.at, site);
	if ('says' in promise) return promise.says.map((said) => page?.includes(said) ?? false);
	if ('saysNo' in promise) return [page !== undefined && !page.includes(promise.saysNo)];
	if ('isGone' in promise) return [page === undefined];
	const html = page === undefined ? '' : read(promise.at, site);
	return [new RegExp(`http-equiv="refresh" content="0; url=[^"]*${promise.leadsTo}"`).test(html)];
}

/** The words that visitors see at an address, with those of pictures; undefined where there is nothing. */
function wordsAt(at: string, site: string): string | undefined {
	if (!existsSync(fileOf(at, site))) return undefined;
	const text = read(at, site);
	if (!at.endsWith('/')) return text;
	return parseDocument(text).childNodes.map(shown).join(' ').replace(/\s+/g, ' ');
}

type Part = ReturnType<typeof parseDocument>['childNodes'][number];

function shown(part: Part): string {
	if (part.type === 'text') return part.data;
	if (!('attribs' in part) || 'hidden' in part.attribs) return '';
	const { name, attribs, children } = part;
	if (['head', 'script', 'style'].includes(name)) return '';
	if (name === 'img') return ` ${attribs.alt} `;
	const inside = children.map(shown).join('');
	return ['a', 'b', 'em', 'strong', 'time'].includes(name) ? inside : ` ${inside} `;
}

const fileOf = (at: string, site: string) => join(site, at.replace(/\/$/, '/index.html'));
const read = (at: string, site: string) => readFileSync(fileOf(at, site), 'utf8');
