import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltSite, buildSite } from './build-site.ts';
import { publishedFixture, publishedOnce } from './published-fixture.ts';

const branded = 'tests/fixtures/brand';

/**
 * Builds the fixture as the site of an organisation that has a yellow of its own, a logo and an icon.
 *
 * @param options `content` is the folder of other content, and `edit` changes the lines of the brand
 */
export function buildBranded(
	options: { content?: string; edit?: (lines: string) => string; url?: string } = {},
): Promise<BuiltSite> {
	const { content, edit = (lines: string) => lines, ...address } = options;
	const lines = edit(readFileSync(join(branded, 'brand.yaml'), 'utf8'));
	const key = createHash('sha1').update(`${content} ${lines}`).digest('hex').slice(0, 12);
	const repository = `node_modules/.cache/test-site/branded/${process.env.TEST_RUN}-${key}`;
	if (!existsSync(repository)) layOut(repository, lines, content);
	return buildSite({
		contentDir: join(repository, 'content'),
		now: '2027-03-03T12:00:00Z',
		...address,
	});
}

/** The content and its history, with a brand that is not committed yet. The folder appears whole or not at all. */
function layOut(repository: string, lines: string, other?: string): void {
	const unfinished = `${repository}.${process.pid}`;
	const content = other ? publishedOnce(other, unfinished) : publishedFixture(unfinished);
	cpSync(join(branded, 'images'), join(content, 'images'), { recursive: true });
	appendFileSync(join(content, 'site.yaml'), `\n${lines}`);
	renameSync(unfinished, repository);
}
