import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entriesFrom } from '../../../src/checker/entries.ts';
import { readContent } from '../../../src/checker/read.ts';
import { headOf, mainOf, partsOf } from './built-page.ts';
import { sessionData } from './session-data.ts';

/** Another generator that makes our pages. */
export type PeerName = 'eleventy' | 'hugo';

/** A page as its file has it: what stands in front, and its body where no template makes that. */
interface PeerPage {
	readonly path: string;
	readonly facts: Readonly<Record<string, unknown>>;
	readonly body: string;
}

/**
 * Writes what a peer builds from into a folder: its own files, and a file for each page that is no session's, whose body is
 * copied ready-made from our site, to the peers' favour. Eleventy, which runs JavaScript, reads the sessions from the content
 * and works out what their pages say as ours does. Hugo finds a file for each session with all of that in front, to its favour.
 *
 * @param site our built site of the same content
 */
export function preparePeer(
	name: PeerName,
	{ folder, content, site }: { folder: string; content: string; site: string },
): void {
	const write = (path: string, text: string) => {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	};
	rmSync(folder, { recursive: true, force: true });
	cpSync(join(import.meta.dirname, name), folder, { recursive: true, verbatimSymlinks: true });
	const sessions = sessionData(entriesFrom(readContent(content)));
	const parts = partsOf(readFileSync(join(site, sessions[0]?.address ?? '', 'index.html'), 'utf8'));
	const shared = { eleventy: '_includes/shared', hugo: 'layouts/partials' }[name];
	for (const [part, html] of Object.entries(parts)) write(`${shared}/${part}.html`, html);
	const pages = otherPages(site, new Set(sessions.map(({ address }) => address)));
	if (name === 'hugo') {
		pages.push(...sessions.map((facts) => ({ path: facts.address, facts, body: '' })));
	}
	for (const page of pages) {
		write(`content${page.path.replace(/\/$/, '') || '/home'}.html`, fileOf(page, name));
	}
	const made = new Set(sessions.map(({ calendar }) => calendar));
	for (const file of globSync('**/*.{ics,json,xml,txt,svg,woff2}', { cwd: site })) {
		if (!made.has(`/${file}`)) cpSync(join(site, file), join(folder, 'static', file));
	}
}

function otherPages(site: string, sessions: ReadonlySet<string>): PeerPage[] {
	return globSync('**/index.html', { cwd: site }).flatMap((file) => {
		const path = `/${file.replace(/index\.html$/, '')}`;
		if (sessions.has(path)) return [];
		const html = readFileSync(join(site, file), 'utf8');
		return [{ path, facts: headOf(html), body: mainOf(html) }];
	});
}

/** Both read JSON in front of a body, each with marks and names of its own. */
function fileOf({ path, facts, body }: PeerPage, name: PeerName): string {
	const ofSession = body === '';
	if (name === 'eleventy') {
		const front = { entry: facts, permalink: path, layout: 'layout.njk' };
		return `---json\n${JSON.stringify(front)}\n---\n${body}`;
	}
	const kind = ofSession && { type: 'session', outputs: ['HTML', 'Calendar'] };
	return `${JSON.stringify({ ...facts, url: path, ...kind })}\n${body}`;
}
