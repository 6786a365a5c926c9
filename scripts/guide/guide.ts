import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slug } from 'github-slugger';
import { fieldReference } from '../../src/checker/field-guide.ts';

/* The guide for editors, `content/README.md`: how to begin, a recipe for each everyday task, and a reference of all fields. */

/** The recipes, in the order in which people need them. A test runs the lines of each on the content of the tests. */
const tasks = ['dates', 'registration', 'afterwards', 'words', 'site'].map((name) =>
	text(`tasks/${name}`),
);

/** The guide as one Markdown text. The same one serves every organisation. */
export function guide(): string {
	return [
		text('begin').replace('@tasks', () => tasks.map(linksTo).join('\n')),
		...tasks,
		text('after'),
		fieldReference(),
	].join('\n');
}

/** A list with a link to each recipe of a chapter. */
function linksTo(chapter: string): string {
	const name = /^## (.*)$/m.exec(chapter)?.[1] ?? '';
	const recipes = [...chapter.matchAll(/^### (.*)$/gm)].map(
		([, title = '']) => `  - [${title}](#${slug(title)})`,
	);
	return [`- **${name}**`, ...recipes].join('\n');
}

function text(name: string): string {
	return readFileSync(join(import.meta.dirname, `${name}.md`), 'utf8');
}
