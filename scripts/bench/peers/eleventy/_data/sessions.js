import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';

/**
 * Every session of the content in CONTENT_DIR: its files are read with Eleventy's own reader, and what pages say of them is
 * worked out by the modules of the project in PROJECT_DIR.
 */
export default async function sessions() {
	const { CONTENT_DIR, PROJECT_DIR } = process.env;
	const { collections } = await import(join(PROJECT_DIR, 'src/schemas/collections.ts'));
	const { sessionData } = await import(join(PROJECT_DIR, 'scripts/bench/peers/session-data.ts'));
	const entries = (name) =>
		globSync(collections[name].pattern, { cwd: CONTENT_DIR }).map((file) => {
			const text = readFileSync(join(CONTENT_DIR, file), 'utf8');
			const { data } = matter(file.endsWith('.yaml') ? `---\n${text}\n---\n` : text);
			const id = file.replace(/^[^/]*\//, '').replace(/\.mdx?$/, '');
			return { id, data: collections[name].schema.parse(data) };
		});
	return sessionData({
		site: entries('site')[0].data,
		programmes: entries('programmes'),
		cohorts: entries('cohorts'),
		themes: entries('themes'),
		faqs: entries('faqs'),
		testimonials: entries('testimonials'),
		pages: entries('pages'),
	});
}
