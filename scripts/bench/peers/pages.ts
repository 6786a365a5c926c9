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

/** A page of the built site, taken apart so that another generator can put it together again. */
interface Page {
	/** `/schools/2027-spring-1/power/` */
	readonly path: string;
	readonly facts: Readonly<Record<string, string>>;
	/** Its `<main>`. */
	readonly body: string;
}

/** A built site and its pages. */
interface Pages {
	readonly site: string;
	readonly pages: readonly Page[];
}

/** Takes every page of a built site apart. */
export function pagesOf(site: string): Pages {
	const pages = globSync('**/index.html', { cwd: site }).map((file) => {
		const html = readFileSync(join(site, file), 'utf8');
		return {
			path: `/${file.replace(/index\.html$/, '')}`,
			facts: factsOf(html),
			body: mainOf(html),
		};
	});
	return { site, pages };
}

/** Writes the input of another generator: its own files, a file for each page, and all other files to copy. */
export function writePages(
	name: 'eleventy' | 'hugo',
	folder: string,
	{ site, pages }: Pages,
): void {
	rmSync(folder, { recursive: true, force: true });
	cpSync(join(import.meta.dirname, name), folder, {
		recursive: true,
		filter: (file) => basename(file) !== 'node_modules',
	});
	const shared = { eleventy: '_includes/shared', hugo: 'layouts/partials' }[name];
	const parts = partsOf(readFileSync(join(site, 'index.html'), 'utf8'));
	for (const [part, html] of Object.entries(parts))
		write(join(folder, shared, `${part}.html`), html);
	for (const { path, facts, body } of pages) {
		const front = {
			eleventy: `---json\n${JSON.stringify({ entry: facts, permalink: path, layout: 'layout.njk' })}\n---`,
			hugo: JSON.stringify({ ...facts, url: path }),
		}[name];
		write(join(folder, `content${path.replace(/\/$/, '') || '/home'}.html`), `${front}\n${body}`);
	}
	cpSync(site, join(folder, 'static'), {
		recursive: true,
		filter: (file) => basename(file) !== 'index.html',
	});
}

/** Does another site have every page of ours, with the same words? */
export function samePages(ours: string, theirs: string): boolean {
	return globSync('**/index.html', { cwd: ours }).every((file) => {
		const [own, other] = [ours, theirs].map((site) => join(site, file));
		if (!own || !other || !existsSync(other)) return false;
		return mainOf(readFileSync(own, 'utf8')) === mainOf(readFileSync(other, 'utf8'));
	});
}

/** The parts that all pages share. */
function partsOf(html: string): Record<'start' | 'styles' | 'header' | 'footer', string> {
	const head = html.indexOf('</head>');
	return {
		start: html.slice(0, html.indexOf('<title>')),
		styles: html.slice(html.lastIndexOf('<style>', head), head),
		header: html.slice(html.indexOf('<header'), html.indexOf('<main')),
		footer: html.slice(html.indexOf('</main>') + '</main>'.length, html.indexOf('</body>')),
	};
}

/** The facts in the head of a page. */
function factsOf(html: string): Record<string, string> {
	const between = (start: string, end: string) => html.split(start)[1]?.split(end)[0] ?? '';
	// Templates escape what they print.
	const meta = (name: string) =>
		between(`="${name}" content="`, '"')
			.replaceAll('&quot;', '"')
			.replaceAll('&#39;', "'")
			.replaceAll('&amp;', '&');
	return {
		title: meta('og:title'),
		description: meta('description'),
		address: meta('og:url'),
		card: meta('og:image'),
		words: meta('og:image:alt'),
		linked: between('<script type="application/ld+json">', '</script>'),
		calendar: between('type="text/calendar" title="', '>').match(/href="(.*)"/)?.[1] ?? '',
	};
}

function mainOf(html: string): string {
	return html.slice(html.indexOf('<main'), html.indexOf('</main>') + '</main>'.length);
}

function write(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}
