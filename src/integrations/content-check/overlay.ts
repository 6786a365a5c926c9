import { relative } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Kept } from '../../checker/check.ts';
import { formatText } from '../../checker/format/text.ts';
import { hasErrors, type Report } from '../../checker/problem.ts';
import { checked } from './checked.ts';

/** Checks the content and prints the result. From then on, errors stand over every open page until they are mended. */
export async function overlay(contentDir: string): Promise<Plugin> {
	const kept: Kept = { files: new Map(), bodies: new WeakMap() };
	const first = await checked(contentDir, kept);
	console.error(formatText(first));
	return {
		name: 'content-check-overlay',
		configureServer(server) {
			let latest = Promise.resolve(first);
			// A page that opens while a save is being checked waits for the result.
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
	// Astro's overlay shows the name, the title and the message, in this order.
	const err = {
		name: 'The content cannot be published like this',
		title: 'Something needs mending',
		message: formatText(report),
		stack: '',
	};
	ws.send({ type: 'error', err });
}
