import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { checkContent, type Kept } from '../checker/check.ts';
import { formatText } from '../checker/format/text.ts';
import { hasErrors, type Report } from '../checker/problem.ts';
import { historySetting } from '../environment.ts';
import { publishedNames } from '../history/names.ts';

/**
 * Checks the content before Astro reads it: a build with errors stops there, with all of them. While editing, each save
 * is checked, and what is wrong stands over the page in the browser until it is mended.
 */
export function contentCheck(contentDir: string): AstroIntegration {
	return {
		name: 'content-check',
		hooks: {
			'astro:config:setup': async ({ command, updateConfig }) => {
				const kept: Kept = { files: new Map(), bodies: new WeakMap() };
				const report = await checked(contentDir, kept);
				console.error(formatText(report));
				if (command === 'dev') {
					updateConfig({ vite: { plugins: [overlay(contentDir, report, kept)] } });
				} else if (hasErrors(report)) {
					// Thrown, it would come out again with the stack of a program that has no fault.
					process.exit(1);
				}
			},
		},
	};
}

/** Checks the content, and where git knows its past, for what was renamed. */
async function checked(contentDir: string, kept: Kept): Promise<Report> {
	const past = await publishedNames(contentDir, { setting: historySetting() });
	return checkContent(contentDir, { past, kept });
}

/** Shows what is wrong with the content over every open page, and takes it away once it is mended. */
function overlay(contentDir: string, first: Report, kept: Kept) {
	return {
		name: 'content-check-overlay',
		configureServer(server: ViteDevServer) {
			let latest = Promise.resolve(first);
			// A page that opens while a save is being checked waits for what that finds.
			server.ws.on('connection', async () => show(server, await latest));
			const look = async (file: string) => {
				if (relative(contentDir, file).startsWith('..')) return;
				const before = await latest;
				latest = checked(contentDir, kept);
				const report = await latest;
				if (report.problems.length > 0) server.config.logger.error(formatText(report));
				if (hasErrors(report)) show(server, report);
				else if (hasErrors(before)) server.ws.send({ type: 'full-reload' });
			};
			server.watcher.add(contentDir);
			for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, look);
		},
	};
}

function show({ ws }: ViteDevServer, report: Report): void {
	if (!hasErrors(report)) return;
	// What Astro's overlay shows: the name, the title, then the message, which it takes for HTML.
	const err = {
		name: 'The content cannot be published like this',
		title: 'Something needs mending',
		message: formatText(report),
		stack: '',
	};
	ws.send({ type: 'error', err });
}
