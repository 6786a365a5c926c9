import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** The block of `_headers` that holds for every file. */
const EVERY_FILE = /^\/\*$/m;

/**
 * Keeps a preview out of search engines: hosts send the wish with each file, so that calendars, pictures and documents
 * carry it too. Says so in the log, since a site that is taken for a preview would vanish from search engines.
 *
 * @param address the address of the preview
 */
export function preview(address: string): AstroIntegration {
	return {
		name: 'preview',
		hooks: {
			'astro:config:setup': ({ command }) => {
				if (command !== 'build') return;
				console.error(
					`This is a preview at ${address}, and asks search engines to leave it out. For the site itself, set SITE_PREVIEW=no.`,
				);
			},
			'astro:build:done': ({ dir }) => {
				const file = new URL('_headers', dir);
				// A host keeps the last of two blocks for the same files, so the line joins the block that is there.
				writeFileSync(file, withNoIndex(readFileSync(file, 'utf8')));
			},
		},
	};
}

function withNoIndex(headers: string): string {
	return headers.replace(EVERY_FILE, '/*\n  X-Robots-Tag: noindex');
}
