import { cpSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueFrom } from '../../../src/domain/catalogue.ts';
import { entriesFrom } from '../../../src/reading/entries.ts';
import { readContent } from '../../../src/reading/folder.ts';
import { calendarOf, pageOf } from '../../../src/urls.ts';
import { headOf, mainOf, partsOf } from './built-page.ts';
import { type PeerName, type PeerPage, writeInto, writePage } from './page-file.ts';

/**
 * Writes what a peer builds from into a folder, but for the sessions, which it reads from the content: its own files, and a
 * file for each page that is no session's, whose body is copied ready-made from our site, to the peers' favour.
 *
 * @param site our built site of the same content
 */
export function preparePeer(
	name: PeerName,
	{ folder, content, site }: { folder: string; content: string; site: string },
): void {
	rmSync(folder, { recursive: true, force: true });
	cpSync(join(import.meta.dirname, name), folder, { recursive: true, verbatimSymlinks: true });
	const { sessions } = catalogueFrom(entriesFrom(readContent(content)));
	const [first] = sessions.map(pageOf);
	const parts = partsOf(readFileSync(join(site, first ?? '', 'index.html'), 'utf8'));
	const shared = { eleventy: '_includes/shared', hugo: 'layouts/partials' }[name];
	for (const [part, html] of Object.entries(parts)) {
		writeInto(join(folder, shared, `${part}.html`), html);
	}
	for (const page of otherPages(site, new Set(sessions.map(pageOf)))) writePage(name, folder, page);
	const made = new Set(sessions.map(calendarOf));
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
