import type { AstroIntegration } from 'astro';
import { formatText } from '../checker/format/text.ts';
import { hasErrors } from '../checker/problem.ts';
import { SettingError } from '../setting-error.ts';
import { checked } from './content-check/checked.ts';
import { overlay } from './content-check/overlay.ts';

/**
 * Checks the content before Astro reads it. Errors end a build there, with all of them in one list. While somebody edits,
 * each save is checked, and the errors stand over the page in the browser until they are mended.
 */
export function contentCheck(contentDir: string): AstroIntegration {
	return {
		name: 'content-check',
		hooks: {
			'astro:config:setup': async ({ command, updateConfig }) => {
				if (command === 'dev') {
					updateConfig({ vite: { plugins: [await overlay(contentDir)] } });
					return;
				}
				// A thrown error would print the stack of a program that has no fault.
				const report = await checked(contentDir).catch((error: Error) => {
					console.error(error instanceof SettingError ? error.message : error);
					process.exit(1);
				});
				console.error(formatText(report));
				if (hasErrors(report)) process.exit(1);
			},
		},
	};
}
