import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { collections } from '../schemas/collections.ts';

const withPages = Object.entries(collections).flatMap(([name, { hasPage }]) =>
	hasPage ? [name] : [],
);

/** The first words of addresses that show a programme in another way. */
const views = ['schedule', 'embed'];

/**
 * Finds the content file behind a page's path. A session's page comes from the file of its cohort or theme, and a
 * programme's schedule from the programme.
 *
 * @example sourceIn('content')('/schools/2021-spring/relational-power/'); // => 'content/cohorts/schools/2021-spring.md'
 */
export function sourceIn(contentDir: string): (path: string) => string | undefined {
	return (path) => {
		const [first = '', ...rest] = path.split('/').filter(Boolean);
		const words = views.includes(first) ? rest : [first, ...rest];
		const ids = words.map((_, index) => words.slice(0, words.length - index).join('/'));
		return ids
			.flatMap((id) => withPages.map((collection) => join(contentDir, collection, id)))
			.flatMap((file) => [`${file}.md`, `${file}.mdx`])
			.find((file) => existsSync(file));
	};
}
