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

/** The pages that the templates make: the schedule, programmes, runs and sessions. All others are ready-made. */
const isTemplated = (path: string, programmes: object) => {
	const [first = ''] = path.split('/').slice(1);
	return first === 'schedule' || first in programmes;
};

/** Writes the input of Eleventy for the content of a site that this project has built. */
export function writeInput(
	folder: string,
	{ site, content }: { site: string; content: string },
): void {
	rmSync(folder, { recursive: true, force: true });
	cpSync(join(import.meta.dirname, 'eleventy'), folder, {
		recursive: true,
		filter: (file) => basename(file) !== 'node_modules',
	});
	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	const facts = factsOf(content);
	const heads: Record<string, string> = {};
	for (const [path, html] of pagesOf(site)) {
		const { head, main, ...shared } = partsOf(html);
		heads[path] = head;
		if (path === '/')
			for (const [part, text] of Object.entries(shared)) write(`_includes/${part}.html`, text);
		if (isTemplated(path, facts.programmes as object)) continue;
		const front = JSON.stringify({ permalink: path, layout: 'layout.njk' });
		write(`content/ready${path}index.html`, `---json\n${front}\n---\n${main}`);
	}
	for (const [kind, of] of Object.entries({ ...facts, heads }))
		write(`_data/${kind}.json`, JSON.stringify(of));
	cpSync(site, join(folder, 'static'), {
		recursive: true,
		filter: (file) => !/index\.html$|\.ics$/.test(file),
	});
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
function partsOf(
	html: string,
): Record<'start' | 'head' | 'styles' | 'header' | 'main' | 'footer', string> {
	const style = html.lastIndexOf('<style>', html.indexOf('</head>'));
	const after = html.indexOf('</main>') + '</main>'.length;
	const cut = (from: string, to: number) => html.slice(html.indexOf(from), to);
	return {
		start: cut('<', html.indexOf('<title>')),
		head: cut('<title>', style),
		styles: html.slice(style, html.indexOf('<body>')),
		header: cut('<body>', html.indexOf('<main')),
		main: cut('<main', after),
		footer: html.slice(after),
	};
}
