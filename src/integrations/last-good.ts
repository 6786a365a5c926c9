import { rename, rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkSite, type SiteProblem } from '../built-site/check.ts';
import { sourceIn } from '../built-site/source.ts';

/**
 * Publishes a site whole or not at all. It is built beside the published folder, its links and pictures are checked, and
 * only then does it take the place of the last site. A build that fails anywhere leaves the last good site as it was.
 * Stands last among the integrations: later ones would not find the files.
 */
export function lastGood(contentDir: string): AstroIntegration {
	let published = '';
	let base = '/';
	return {
		name: 'last-good',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				if (command !== 'build') return;
				published = fileURLToPath(config.outDir).replace(/[/\\]$/, '');
				base = config.base.endsWith('/') ? config.base : `${config.base}/`;
				updateConfig({ outDir: pathToFileURL(`${published}.new/`) });
			},
			'astro:build:done': async ({ dir }) => {
				const built = fileURLToPath(dir);
				const problems = checkSite(built, { base, sourceOf: sourceIn(contentDir) });
				if (problems.length > 0) {
					console.error(problems.map(words).join('\n'));
					await rm(built, { recursive: true });
					process.exit(1);
				}
				await replace(published, built);
			},
		},
	};
}

/** @example words(problem); // => 'content/pages/about.mdx, on the page /about/: The link /x/ leads nowhere. Correct …' */
function words({ page, message, mend, source }: SiteProblem): string {
	const place =
		source === undefined ? `The page ${page}` : `${relative('.', source)}, on the page ${page}`;
	return `${place}: ${message} ${mend}`;
}

async function replace(published: string, built: string): Promise<void> {
	const before = `${published}.before`;
	await rm(before, { recursive: true, force: true });
	await rename(published, before).catch(unlessMissing);
	await rename(built, published);
	await rm(before, { recursive: true, force: true });
}

/** The first build replaces nothing. */
function unlessMissing(error: NodeJS.ErrnoException): void {
	if (error.code !== 'ENOENT') throw error;
}
