import { cpSync, existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TextFile, writeFiles } from '../content/file.ts';
import { factsOf } from './facts.ts';

/** A generator that builds the pages of this project with templates of its own. */
export type Peer = 'eleventy' | 'hugo';

/** Writes the input of a peer: its templates, facts, and what it gets ready-made from a site that this project has built. */
export function writeInput(folder: string, peer: Peer, site: string, content: string): string {
	const facts = factsOf(content);
	const templated = { ...facts.sessions, ...facts.runs };
	const shared = {};
	const frames: Record<string, object> = {};
	const ready: Record<string, string> = {};
	for (const [path, html] of pagesOf(site)) {
		const { head, main = '', ...around } = html.match(PAGE)?.groups ?? {};
		const frame = path in templated ? main.match(FRAME)?.groups : {};
		if (!frame) throw new Error(`${path} has other parts than its template expects.`);
		if (!(path in templated)) ready[path] = main;
		if (path === '/') Object.assign(shared, around);
		frames[path] = { head, ...frame };
	}
	const files: TextFile[] = [];
	for (const [kind, of] of Object.entries<object>({ ...facts, shared, frames, ready })) {
		files.push([`data/${kind}.json`, JSON.stringify(of)]);
		// Hugo makes a page of each file.
		if (peer !== 'hugo' || !['sessions', 'runs', 'calendars', 'ready'].includes(kind)) continue;
		for (const [number, [url, { body = '' }]] of Object.entries(of).entries())
			files.push([`content/${kind}/${number}.md`, `${JSON.stringify({ url })}\n${body}`]);
	}
	writeFiles(folder, files);
	cpSync(join(import.meta.dirname, peer), folder, { recursive: true });
	const isCopied = (file: string) => !/index\.html$|\.ics$/.test(file);
	cpSync(site, join(folder, 'static'), { recursive: true, filter: isCopied });
	return folder;
}

/** A page in pieces. All pages share all but its head and its main part. */
const PAGE =
	/^(?<start>.*?)(?<head><title>.*?)(?<header><style>.*?)(?<main><main.*?)(?<footer><\/main>.*)$/s;

/** The pieces around what templates make of a session or a run: its title and dates, then its facts and sessions. */
const FRAME =
	/^(?<opening>.*?)<div class="page-head.*?(?<middle><div class="notice.*?)<div class="dates">.*(?<foot><div class="sheet-foot">.*)$/s;

/** Does another site have every page of ours, with the same title and the same dates, and every calendar? */
export function samePages(ours: string, theirs: string): boolean {
	return (
		globSync('**/*.ics', { cwd: ours }).every((file) => existsSync(join(theirs, file))) &&
		pagesOf(ours).every(([path, html]) => {
			const other = join(theirs, path, 'index.html');
			return existsSync(other) && saidBy(readFileSync(other, 'utf8')) === saidBy(html);
		})
	);
}

function saidBy(html: string): string {
	return (html.match(/<title>.*?<\/title><meta|<h1.*?<\/h1>|datetime=".*?"/g) ?? []).join('\n');
}

/** The pages of a built site by path: `/schools/2027-spring-1/power/`. */
function pagesOf(site: string): [string, string][] {
	return globSync('**/index.html', { cwd: site }).map((file) => [
		`/${file.slice(0, -'index.html'.length)}`,
		readFileSync(join(site, file), 'utf8'),
	]);
}
