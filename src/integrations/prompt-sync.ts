import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/**
 * Has a build read the content with as little of Vite as that takes. Astro starts a server for it, as `astro dev` does, to
 * load the one file that describes the collections: half of the time that a small site's content takes.
 */
export function promptSync(): AstroIntegration {
	return {
		name: 'prompt-sync',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				if (command === 'dev') return;
				updateConfig({ vite: { plugins: [loadedByNode, nothingForBrowsers] } });
			},
		},
	};
}

/** Vite makes each module anew, so that it can be loaded again once it changes. Nothing changes here. */
const loadedByNode: Plugin = {
	name: 'loaded-by-node',
	load: {
		filter: { id: /\/src\/content\.config\.ts$/ },
		handler(id) {
			const file = JSON.stringify(id);
			return `import { createRequire } from 'node:module';
export const { collections } = createRequire(${file})(${file});`;
		},
	},
};

/** What Vite makes ready for the browsers of those who edit: the first time, and whenever settings have changed. */
const nothingForBrowsers: Plugin = {
	name: 'nothing-for-browsers',
	configEnvironment: {
		order: 'post',
		handler: (_name, { optimizeDeps }) => {
			if (optimizeDeps) optimizeDeps.include = [];
		},
	},
};
