import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { checkInThread } from './content-check/check-thread.ts';
import { judge, untilFit } from './content-check/verdict.ts';

/**
 * Checks the content. A build does so in a thread, while Astro reads it and bundles the site, and makes no page with
 * errors: it ends with all of them. While editing, each save is checked, and what is wrong stands over the page in the
 * browser until it is mended.
 */
export function contentCheck(contentDir: string): AstroIntegration {
	return {
		name: 'content-check',
		hooks: {
			'astro:config:setup': async ({ command, updateConfig }) => {
				if (command === 'dev') {
					const { overlay } = await import('./content-check/overlay.ts');
					updateConfig({ vite: { plugins: [await overlay(contentDir)] } });
				} else {
					judge(checkInThread(contentDir));
					if (command === 'build') updateConfig({ vite: { plugins: [beforePages()] } });
					else await untilFit();
				}
			},
		},
	};
}

/** Waits for the check once everything is bundled, or as soon as something cannot be: the check says more of it. */
function beforePages(): Plugin {
	return {
		name: 'content-check',
		buildApp: { order: 'post', handler: untilFit },
		buildEnd: (error) => (error ? untilFit() : undefined),
	};
}
