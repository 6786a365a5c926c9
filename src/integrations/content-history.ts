import type { AstroIntegration } from 'astro';
import { historySetting } from '../environment.ts';
import { findHistory } from '../history/finding.ts';
import { seenPath } from '../seen-path.ts';

/**
 * Makes sure that git can tell when sessions changed. A build without that history stops and says how to mend it. While
 * somebody edits, the same words are a warning and the pages go without.
 */
export function contentHistory(contentDir: string): AstroIntegration {
	return {
		name: 'content-history',
		hooks: {
			'astro:config:setup': ({ command }) => {
				const name = seenPath(contentDir);
				const { kind, words } = findHistory(contentDir, { setting: historySetting(), name });
				if (words) console.error(words);
				if (kind !== 'trouble') return;
				if (command === 'build') process.exit(1);
				process.env.HISTORY = 'none';
			},
		},
	};
}
