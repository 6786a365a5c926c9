import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entriesFrom } from '../../../src/checker/entries.ts';
import { readContent } from '../../../src/checker/read.ts';
import { catalogueFrom } from '../../../src/domain/catalogue.ts';
import { asOf } from '../content/dates.ts';
import { headOf, mainOf, partsOf, qrOf } from './built-page.ts';
import { type SessionFacts, sessionFacts } from './session-facts.ts';

/** Another generator that makes our pages. */
export type PeerName = 'eleventy' | 'hugo';

/** A page as its file has it: what stands in front, and its body where no template makes that. */
interface PeerPage {
	readonly path: string;
	readonly facts: Readonly<Record<string, unknown>>;
	readonly body: string;
}

/**
 * Writes what a peer builds from into a folder: its own files, and a file for each page with its facts in front. Session
 * pages and their calendars are put together by templates. Of everything else the body is copied ready-made from our
 * site, to the peers' favour.
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
	const sessions = sessionPages(content, site);
	const [first] = sessions;
	const parts = partsOf(readFileSync(join(site, first?.path ?? '/', 'index.html'), 'utf8'));
	const shared = { eleventy: '_includes/shared', hugo: 'layouts/partials' }[name];
	for (const [part, html] of Object.entries(parts)) write(`${shared}/${part}.html`, html);
	const all = [...sessions, ...otherPages(site, new Set(sessions.map(({ path }) => path)))];
	for (const page of all) {
		write(`content${page.path.replace(/\/$/, '') || '/home'}.html`, fileOf(page, name));
	}
	const made = new Set(sessions.map(({ path }) => path.replace(/\/$/, '.ics')));
	for (const file of globSync('**/*.{ics,json,xml,txt,svg,woff2}', { cwd: site })) {
		if (!made.has(`/${file}`)) cpSync(join(site, file), join(folder, 'static', file));
	}
}

function sessionPages(content: string, site: string): PeerPage[] {
	const all = catalogueFrom(entriesFrom(readContent(content)));
	const never = { created: new Date(0), lastModified: new Date(0), sequence: 0 };
	const publication = {
		site: all.site,
		revisionOf: () => never,
		addressOf: (path: string) => new URL(path, all.site.url).href,
	};
	return all.sessions.map((session) => {
		const facts: SessionFacts = sessionFacts(session, publication, new Date(asOf));
		const html = readFileSync(join(site, facts.address, 'index.html'), 'utf8');
		const [head, event, foot] = readFileSync(join(site, facts.calendar), 'utf8').split(
			/(?=BEGIN:VEVENT)|(?=END:VCALENDAR)/,
		);
		const calendar = { calendarHead: head, event, calendarFoot: foot };
		return {
			path: facts.address,
			facts: { ...facts, ...headOf(html), ...qrOf(html), ...calendar },
			body: '',
		};
	});
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
	const own =
		name === 'hugo'
			? { url: path, ...(ofSession && { type: 'session', outputs: ['HTML', 'Calendar'] }) }
			: {
					permalink: path,
					layout: ofSession ? 'session.njk' : 'layout.njk',
					...(ofSession && { tags: 'session' }),
				};
	const front = JSON.stringify({ ...facts, siteName: 'Measured training', ...own });
	return name === 'hugo' ? `${front}\n${body}` : `---json\n${front}\n---\n${body}`;
}
