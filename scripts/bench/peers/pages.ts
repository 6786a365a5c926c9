import {
	cpSync,
	existsSync,
	globSync,
	mkdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { factsOf } from './facts.ts';

/** Writes the input of Eleventy for the content of a site that this project has built. */
export function writeInput(folder: string, site: string, content: string): void {
	rmSync(folder, { recursive: true, force: true });
	const isOwn = (file: string) => basename(file) !== 'node_modules';
	cpSync(join(import.meta.dirname, 'eleventy'), folder, { recursive: true, filter: isOwn });
	const isCopied = (file: string) => !/index\.html$|\.ics$/.test(file);
	cpSync(site, join(folder, 'static'), { recursive: true, filter: isCopied });
	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	const facts = factsOf(content);
	for (const [kind, text] of Object.entries(facts)) write(`_data/${kind}.json`, text);
	const templated = ['schedule', ...Object.keys(JSON.parse(facts.programmes ?? ''))];
	const heads: Record<string, string> = {};
	for (const [path, html] of pagesOf(site)) {
		const { head, main, ...shared } = partsOf(html);
		heads[path] = head;
		for (const [part, text] of path === '/' ? Object.entries(shared) : [])
			write(`_includes/${part}.html`, text);
		if (templated.includes(path.split('/')[1] ?? '')) continue;
		const front = JSON.stringify({ permalink: path, layout: 'layout.njk' });
		write(`content/ready${path}index.html`, `---json\n${front}\n---\n${main}`);
	}
	write('_data/heads.json', JSON.stringify(heads));
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
