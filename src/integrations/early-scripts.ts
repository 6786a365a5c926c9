import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { minify, type Plugin, transformWithOxc } from 'vite';

const EARLY = /\?early$/;

/**
 * Lets a page contain a script as text: `import { text, hash } from '../scripts/passing-time.ts?early'`. A browser runs
 * such a script where it stands, before it paints. Astro would make a module of it, which may run after the first paint,
 * and words that it adds would then move others. An early script can import nothing.
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
				// A function of its own keeps its names from other scripts on the page.
				const wrapped = `(() => {\n${await readFile(file, 'utf8')}\n})();`;
				const { code } = await transformWithOxc(wrapped, file, { sourcemap: false });
				const { code: text } = await minify(file.replace(/ts$/, 'js'), code);
				// These would end the script element in the HTML.
				if (/<\/script|<!--/i.test(text)) throw new Error(`${file} cannot stand in a page.`);
				const hash = `sha256-${createHash('sha256').update(text).digest('base64')}`;
				return `export const text = ${JSON.stringify(text)};\nexport const hash = '${hash}';`;
			},
		},
	};
}
