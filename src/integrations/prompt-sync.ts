import { fileURLToPath } from 'node:url';
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
			'astro:config:setup': ({ command, config, updateConfig }) => {
				if (command === 'dev') return;
				const file = fileURLToPath(new URL('content.config.ts', config.srcDir));
				updateConfig({ vite: { plugins: [loadedByNode(file), nothingForBrowsers] } });
			},
		},
	};
}

/** Vite makes each module anew, so that it can be loaded again once it changes. Nothing changes here. */
function loadedByNode(file: string): Plugin {
	const path = JSON.stringify(file);
	return {
		name: 'loaded-by-node',
		load: {
			filter: { id: file },
			handler: () => `import { createRequire } from 'node:module';
export const { collections } = createRequire(${path})(${path});`,
		},
	};
}

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
