import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { historySetting } from '../environment.ts';
import { findHistory } from '../history/finding.ts';

/**
 * Looks whether git tells when sessions changed. A build that should know and cannot stops, and says how to mend that;
 * while editing, it is said and the pages go without.
 */
export function contentHistory(contentDir: string): AstroIntegration {
	return {
		name: 'content-history',
		hooks: {
			'astro:config:setup': ({ command }) => {
				const name = relative('.', contentDir) || '.';
				const { kind, words } = findHistory(contentDir, { setting: historySetting(), name });
				if (words) console.error(words);
				if (kind !== 'trouble') return;
				if (command === 'build') process.exit(1);
				process.env.HISTORY = 'none';
			},
		},
	};
}
