/*
 * `npm start`: checks the content, builds the site and serves it. With `--demo`, the same with the made-up
 * content that the tests use.
 */
import { findHistory } from '../src/history/finding.ts';
import { type BuildSettings, build } from './build.ts';
import { freePort } from './port.ts';
import { basePath, serveUntilStopped } from './serve.ts';

const DEMO = {
	CONTENT_DIR: 'tests/fixtures/content',
	SITE_NOW: '2027-03-03T12:00:00Z',
	OUT_DIR: 'node_modules/.cache/demo/site',
	CACHE_DIR: 'node_modules/.cache/demo/astro',
};

process.exitCode = await start(process.argv.includes('--demo'));

async function start(isDemo: boolean): Promise<number> {
	try {
		const port = await freePort();
		// Links in calendar files are whole addresses: unless told otherwise they lead back here.
		const local = { SITE_URL: `http://localhost:${port}/`, OUT_DIR: 'dist', ...(isDemo && DEMO) };
		const settings = { ...local, ...given(Object.keys({ ...local, ...DEMO })) };
		const code = await build({ ...settings, ...withHistory(settings) });
		if (code !== 0) return code;
		if (isDemo) console.log('The organisation, its people and its sessions are made up.');
		const { OUT_DIR: folder, SITE_URL } = settings;
		await serveUntilStopped({ folder, base: basePath(SITE_URL), port });
		return 0;
	} catch (error) {
		console.error((error as Error).message);
		return 1;
	}
}

/** A preview goes on where the history of the content is missing, and says so. */
function withHistory({ CONTENT_DIR }: { CONTENT_DIR?: string }): BuildSettings {
	const found = findHistory(CONTENT_DIR ?? 'content', { setting: process.env.HISTORY });
	if (found.kind !== 'trouble') return {};
	console.error(found.words);
	return { HISTORY: 'none' };
}

/** What the environment sets, which comes first; an empty setting is none. */
function given(names: string[]): Record<string, string> {
	const entries = names.map((name) => [name, process.env[name]]);
	return Object.fromEntries(entries.filter(([, value]) => value));
}
