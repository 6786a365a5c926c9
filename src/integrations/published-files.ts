import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fileTypes, publishedFolders } from '../domain/file-types.ts';

/**
 * Publishes the handouts and pictures of the content, in development as in a build. Each kind of file has a route of its
 * own: Astro asks for a slash at the end of an address unless its route names the ending.
 */
export function publishedFiles(): AstroIntegration {
	const entrypoint = fileURLToPath(new URL('./published-files/file.ts', import.meta.url));
	return {
		name: 'published-files',
		hooks: {
			'astro:config:setup': ({ injectRoute }) => {
				for (const folder of publishedFolders) {
					for (const ending of Object.keys(fileTypes[folder])) {
						injectRoute({ pattern: `/${folder}/[...path].${ending}`, entrypoint });
					}
				}
			},
		},
	};
}
