import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { build } from '../../scripts/build.ts';
import { alone } from '../../scripts/lock.mjs';
import { basePath } from '../../scripts/serve.ts';
import { findHistory } from '../../src/history/finding.ts';
import { publishedFixture, publishedOnce } from './published-fixture.ts';

const fixture = 'tests/fixtures/content';
const SITES = 'node_modules/.cache/test-site';

/** A built site: its folder and the base path to serve it at. */
export interface BuiltSite {
	folder: string;
	base: string;
	/** The output of the build. */
	said: string;
}

/**
 * Builds a site for the tests. By default it is the fixture with a made-up history, at the address in its `site.yaml`.
 * Each set of options is built once in a run of the tests, in folders of its own.
 * @throws {Error} with all that the build printed
 *
 * @example
 * const site = await buildSite({ url: 'https://example.org/training/' });
 * const { url, close } = await serve({ ...site, port: 0 });
 */
export async function buildSite(
	options: {
		contentDir?: string;
		now?: string;
		url?: string;
		/** The variables by which a host tells what it builds. */
		host?: Readonly<Record<string, string>>;
	} = {},
): Promise<BuiltSite> {
	const { contentDir = fixture, now = usualDay(contentDir), url, host } = options;
	const key = createHash('sha1').update(JSON.stringify([contentDir, now, url, host]));
	const home = `${SITES}/${key.digest('hex').slice(0, 12)}`;
	const folder = `${home}/site`;
	const log = `${home}/build.log`;
	await alone(`${home}.lock`, async () => {
		if (builtIn(home) === thisRun()) return;
		const code = await build(
			{
				CONTENT_DIR: withHistory(contentDir, `${home}/repository`),
				SITE_NOW: now,
				SITE_URL: url,
				OUT_DIR: folder,
				// Sites of one content share what Astro keeps of it, such as the pictures for sharing.
				CACHE_DIR: `${SITES}/astro/${contentDir}`,
				...host,
			},
			log,
		);
		if (code !== 0) throw new Error(`The build failed:\n${readFileSync(log, 'utf8')}`);
		writeFileSync(`${home}/run`, thisRun());
	});
	return { folder, base: basePath(url), said: stripVTControlCharacters(readFileSync(log, 'utf8')) };
}

/** A day with sessions behind it and to come: for made-up content a Wednesday in March 2027, for the real one earlier. */
function usualDay(contentDir: string): string {
	return contentDir === 'content' ? '2021-02-01' : '2027-03-03T12:00:00Z';
}

/** Gives content a history. The fixture's is made up; an archive without git gets one commit. */
function withHistory(contentDir: string, folder: string): string {
	if (contentDir === fixture) return publishedFixture(folder);
	const isMissing = findHistory(contentDir).kind === 'trouble';
	return isMissing ? publishedOnce(contentDir, folder) : contentDir;
}

/** The id of the run that built a site last. */
function builtIn(home: string): string | undefined {
	return existsSync(`${home}/run`) ? readFileSync(`${home}/run`, 'utf8') : undefined;
}

/** The id of this run of the tests. The first caller, which is global-setup, sets it for all. */
function thisRun(): string {
	process.env.TEST_RUN ??= randomUUID();
	return process.env.TEST_RUN;
}
