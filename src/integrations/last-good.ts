import { rename, rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds beside the folder that is published and puts the new site in its place as the last step, so that a build that
 * fails, wherever it fails, leaves the last good one as it was. Stands last among the integrations: those after it would
 * not find the files.
 */
export function lastGood(): AstroIntegration {
	let published = '';
	return {
		name: 'last-good',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				if (command !== 'build') return;
				published = fileURLToPath(config.outDir).replace(/[/\\]$/, '');
				updateConfig({ outDir: pathToFileURL(`${published}.new/`) });
			},
			'astro:build:done': async ({ dir }) => {
				const before = `${published}.before`;
				await rm(before, { recursive: true, force: true });
				await rename(published, before).catch(unlessMissing);
				await rename(fileURLToPath(dir), published);
				await rm(before, { recursive: true, force: true });
			},
		},
	};
}

/** The first build replaces nothing. */
function unlessMissing(error: NodeJS.ErrnoException): void {
	if (error.code !== 'ENOENT') throw error;
}
