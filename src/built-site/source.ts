import { existsSync } from 'node:fs';
import { join } from 'node:path';

const COLLECTIONS = ['cohorts', 'themes', 'programmes', 'pages'];

/**
 * The content file behind a page's path: its own or, for a session, its cohort's or theme's.
 *
 * @example sourceIn('content')('/schools/2021-spring/relational-power/'); // => 'content/cohorts/schools/2021-spring.md'
 */
export function sourceIn(contentDir: string): (path: string) => string | undefined {
	return (path) => {
		const words = path.split('/').filter(Boolean);
		const ids = words.map((_, index) => words.slice(0, words.length - index).join('/'));
		return ids
			.flatMap((id) => COLLECTIONS.map((collection) => join(contentDir, collection, id)))
			.flatMap((file) => [`${file}.md`, `${file}.mdx`])
			.find((file) => existsSync(file));
	};
}
