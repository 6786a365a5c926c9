import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';

/**
 * Every session of the content in CONTENT_DIR: its files are read with Eleventy's own reader, and what pages say of them is
 * worked out by the modules of the project in PROJECT_DIR.
 */
export default async function sessions() {
	const { CONTENT_DIR, PROJECT_DIR } = process.env;
	const ofProject = (module) => import(join(PROJECT_DIR, module));
	const { entriesFrom } = await ofProject('src/reading/entries.ts');
	const { collectionOf, idOf } = await ofProject('src/reading/kinds.ts');
	const { sessionData } = await ofProject('scripts/bench/peers/session-data.ts');
	const files = globSync('**/*.{md,yaml}', { cwd: CONTENT_DIR }).map((path) => {
		const text = readFileSync(join(CONTENT_DIR, path), 'utf8');
		const { data } = matter(path.endsWith('.yaml') ? `---\n${text}\n---\n` : text);
		return { path, collection: collectionOf(path), id: idOf(path), data };
	});
	return sessionData(entriesFrom(files));
}
