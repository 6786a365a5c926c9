/*
 * `npm start`: checks the content, builds the site and serves it. With `--demo`, the same with the made-up
 * content that the tests use. With `--verbose` it prints Astro's own log.
 */
import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatText } from '../src/checker/format/text.ts';
import { hasErrors } from '../src/checker/problem.ts';
import { now } from '../src/clock.ts';
import { foldersFrom, siteUrl } from '../src/environment.ts';
import { findHistory } from '../src/history/finding.ts';
import { checked } from '../src/integrations/content-check/checked.ts';
import { seenPath } from '../src/seen-path.ts';
import { type BuildSettings, build } from './build.ts';
import { type Conversation, conversation } from './conversation.ts';
import { waitingWords } from './one-build.ts';
import { basePath, closeWhenStopped, type Served, serve } from './serve.ts';

const DEMO = {
	CONTENT_DIR: 'tests/fixtures/content',
	SITE_NOW: '2027-03-03T12:00:00Z',
	OUT_DIR: 'node_modules/.cache/demo/site',
	CACHE_DIR: 'node_modules/.cache/demo/astro',
};

async function start(): Promise<number> {
	let talk: Conversation | undefined;
	let site: Served | undefined;
	try {
		const { values } = parseArgs({
			options: { demo: { type: 'boolean' }, verbose: { type: 'boolean' } },
		});
		talk = conversation(
			values.demo ? 'A made-up organisation, its people and its sessions' : 'Your training site',
		);
		const settings: BuildSettings = { ...(values.demo && DEMO), ...given() };
		const { contentDir, outDir } = foldersFrom({ ...process.env, ...settings });
		const history = historyFor(contentDir, settings, talk);
		if (!(await isContentFit(contentDir, talk))) return 1;
		const built = Promise.withResolvers<void>();
		// Links in calendar files are whole addresses and lead back here by default, so the port comes first.
		site = await serve({
			folder: outDir,
			base: basePath(settings.SITE_URL),
			ready: built.promise,
		});
		const all = { SITE_URL: site.url, ...settings, ...history };
		const code = await make(all, outDir, talk, values.verbose);
		if (code !== 0) {
			await site.close();
			return code;
		}
		built.resolve();
		closeWhenStopped(site);
		talk.end(`The site is at ${site.url}`);
		return 0;
	} catch (error) {
		await site?.close();
		const { message } = error as Error;
		if (talk) talk.fail(message);
		else console.error(message);
		return 1;
	}
}

const NAMES = ['CONTENT_DIR', 'SITE_NOW', 'SITE_URL', 'OUT_DIR', 'CACHE_DIR'] as const;

/** The settings that the environment has, which come first. An empty setting is none. */
function given(): Partial<Record<(typeof NAMES)[number], string>> {
	const entries = NAMES.map((name) => [name, process.env[name]]);
	return Object.fromEntries(entries.filter(([, value]) => value));
}

/**
 * Looks for the history of the content. A preview goes on without it and says so.
 *
 * @throws {SettingError} when a setting is wrong, before anything is checked or built
 */
function historyFor(
	contentDir: string,
	{ SITE_NOW }: BuildSettings,
	talk: Conversation,
): Pick<BuildSettings, 'HISTORY'> {
	siteUrl();
	// Whether it can be read is the same in every zone.
	now('UTC', SITE_NOW);
	const found = findHistory(contentDir, {
		setting: process.env.HISTORY,
		name: seenPath(contentDir),
	});
	if (found.kind !== 'trouble') return {};
	talk.warn(found.words);
	return { HISTORY: 'none' };
}

async function isContentFit(contentDir: string, talk: Conversation): Promise<boolean> {
	const report = await checked(contentDir);
	const colour = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;
	const isFit = !hasErrors(report);
	const words = `Checked ${seenPath(contentDir)}/. ${formatText(report, { colour })}`;
	if (isFit) talk.say(words);
	else talk.fail(words);
	return isFit;
}

/** Builds the site and says how far it has come. Astro's log is for who asked for it, or for a failure. */
async function make(
	settings: BuildSettings,
	outDir: string,
	talk: Conversation,
	isVerbose = false,
): Promise<number> {
	const waiting = (pid: number) => talk.warn(waitingWords(pid));
	if (isVerbose) return build(settings, undefined, [], waiting);
	const step = talk.begin('Making the pages');
	let log = '';
	let pages = 0;
	const hear = (text: string) => {
		log += text;
		// Astro writes a line for each file that it makes.
		pages += text.match(/\.html\b/g)?.length ?? 0;
		if (pages > 0) step.progress(`Making the pages: ${pages}`);
	};
	const code = await build(settings, hear, [], (pid) => step.wait(waitingWords(pid)));
	if (code === 0) {
		step.done(`Made ${globSync('**/*.html', { cwd: outDir }).length} pages.`);
	} else if (code > 128) {
		step.failed('Stopped.');
	} else {
		step.failed('The site could not be built. Astro says:');
		console.error(log);
	}
	return code;
}

process.exitCode = await start();
