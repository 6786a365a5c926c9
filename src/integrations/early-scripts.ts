import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { minify, type Plugin, transformWithOxc } from 'vite';

const EARLY = /\?early$/;

/**
 * Hands out a script as text, `import { text, hash } from '../scripts/passing-time.ts?early'`, for a page to have in it
 * as it is. A browser runs that where it stands, before it paints; what Astro makes of a script is a module, which runs
 * when the page may have been painted, so that words that it adds would move others. It can import nothing.
 */
export function earlyScripts(): Plugin {
	return {
		name: 'early-scripts',
		enforce: 'pre',
		load: {
			filter: { id: EARLY },
			async handler(id) {
				const file = id.replace(EARLY, '');
				this.addWatchFile(file);
				// Alone in a function, so that two of them on a page share no names.
				const wrapped = `(() => {\n${await readFile(file, 'utf8')}\n})();`;
				const { code } = await transformWithOxc(wrapped, file, { sourcemap: false });
				const { code: text } = await minify(file.replace(/ts$/, 'js'), code);
				// It stands in HTML, which these would end.
				if (/<\/script|<!--/i.test(text)) throw new Error(`${file} cannot stand in a page.`);
				const hash = `sha256-${createHash('sha256').update(text).digest('base64')}`;
				return `export const text = ${JSON.stringify(text)};\nexport const hash = '${hash}';`;
			},
		},
	};
}
