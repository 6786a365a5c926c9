import {
	cpSync,
	existsSync,
	globSync,
	mkdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { factsOf } from './facts.ts';

/** A generator that builds the pages of this project with templates of its own. */
export type Peer = 'eleventy' | 'hugo';

/** Writes the input of a peer: its templates, and facts of the content of a site that this project has built. */
export function writeInput(folder: string, peer: Peer, site: string, content: string): void {
	rmSync(folder, { recursive: true, force: true });
	cpSync(join(import.meta.dirname, peer), folder, { recursive: true });
	const isCopied = (file: string) => !/index\.html$|\.ics$/.test(file);
	cpSync(site, join(folder, 'static'), { recursive: true, filter: isCopied });
	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	const facts = factsOf(content);
	const made = { ...facts.sessions, ...facts.runs, ...facts.views };
	const templated = new Set(Object.keys(made).map(pathOf));
	const heads: Record<string, string> = {};
	const ready: Record<string, string> = {};
	const codes: Record<string, string | undefined> = {};
	for (const [path, html] of pagesOf(site)) {
		const { head, main, ...shared } = partsOf(html);
		heads[path] = head;
		codes[path] = main.match(/<svg class="qr-code".*?<\/svg>/s)?.[0];
		if (path === '/') write('data/shared.json', JSON.stringify(shared));
		if (!templated.has(path)) ready[path] = main;
	}
	for (const [kind, of] of Object.entries<object>({ ...facts, heads, ready })) {
		write(`data/${kind}.json`, JSON.stringify(of));
		// Hugo makes a page of each file and cannot draw QR codes.
		if (peer !== 'hugo' || ['site', 'programmes', 'heads'].includes(kind)) continue;
		for (const [number, [key, { body = '' }]] of Object.entries(of).entries()) {
			const url = pathOf(key);
			const front = JSON.stringify({ url, key, code: codes[url] });
			write(`content/${kind}/${number}.md`, `${front}\n${body}`);
		}
	}
}

/** Runs and sessions have an id, other pages a path. */
function pathOf(key: string): string {
	return key.startsWith('/') ? key : `/${key}/`;
}

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

/** A page in pieces. All pages share all but its head and its main part. */
function partsOf(html: string) {
	const marks = ['<title>', '<style>', '<body>', '<main', '</main>'];
	const inHead = html.indexOf('<title>');
	const at = marks.map((mark) => html.indexOf(mark, inHead));
	const pieces = [0, ...at].map((from, index) => html.slice(from, at[index]));
	const [start = '', head = '', styles = '', header = '', main = '', footer = ''] = pieces;
	return { start, head, styles, header, main: `${main}</main>`, footer: footer.slice(7) };
}
