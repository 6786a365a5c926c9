import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build } from '../../scripts/build.ts';
import { basePath } from '../../scripts/serve.ts';

/** A built site: its folder and the base path to serve it at. */
export interface BuiltSite {
	folder: string;
	base: string;
}

/**
 * Builds a site for the tests, by default the fixture as it is on a Wednesday in March 2027, at the address in
 * its own `site.yaml`. Each set of options has folders of its own in each worker, so that no build disturbs
 * another.
 * @throws {Error} with all that the build printed
 *
 * @example
 * const site = await buildSite({ url: 'https://example.org/training/' });
 * const { url, close } = await serve({ ...site, port: 0 });
 */
export async function buildSite(
	options: { contentDir?: string; now?: string; url?: string } = {},
): Promise<BuiltSite> {
	const { contentDir = 'tests/fixtures/content', now = '2027-03-03T12:00:00Z', url } = options;
	const worker = process.env.TEST_PARALLEL_INDEX ?? 'setup';
	const key = createHash('sha1').update(JSON.stringify([contentDir, now, url, worker]));
	const home = `node_modules/.cache/test-site/${key.digest('hex').slice(0, 12)}`;
	const folder = `${home}/site`;
	const log = `${home}/build.log`;
	const code = await build(
		{
			CONTENT_DIR: contentDir,
			SITE_NOW: now,
			SITE_URL: url,
			OUT_DIR: folder,
			CACHE_DIR: `${home}/astro`,
		},
		log,
	);
	if (code !== 0) throw new Error(`The build failed:\n${readFileSync(log, 'utf8')}`);
	return { folder, base: basePath(url) };
}
