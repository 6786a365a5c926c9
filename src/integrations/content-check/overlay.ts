import type { IncomingMessage, ServerResponse } from 'node:http';
import { relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Plugin, ViteDevServer } from 'vite';
import type { Kept } from '../../checker/check.ts';
import { formatText } from '../../checker/format/text.ts';
import { hasErrors, type Report } from '../../checker/problem.ts';
import { collectionOf } from '../../reading/kinds.ts';
import { checked } from './checked.ts';

/** In milliseconds. Some programs save a file in several steps, and git changes many files at once. */
const SAVING_TAKES = 100;

/** In milliseconds. Astro passes on what it has read half a second after a save. Before that, pages still have the mistake. */
const READING_TAKES = 700;

/**
 * Checks the content and prints the result, and again after each save. Errors stand over every open page, in the same words,
 * until they are mended. No page is made meanwhile, as it would fail in words of a program.
 */
export async function overlay(contentDir: string): Promise<Plugin> {
	const kept: Kept = { files: new Map(), bodies: new WeakMap() };
	const first = await checked(contentDir, kept);
	console.error(formatText(first));
	return {
		name: 'content-check-overlay',
		configureServer(server) {
			const { logger } = server.config;
			let latest = Promise.resolve(first);
			let saved = new Set<string>();

			/** Checks the content unless another save has come meanwhile. The check of the last save is the one that counts. */
			async function after(before: Report): Promise<Report> {
				const paths = saved;
				await setTimeout(SAVING_TAKES);
				if (paths !== saved) return before;
				saved = new Set();
				const report = await checked(contentDir, kept).catch((error: Error) => {
					logger.error(error.message);
					return before;
				});
				const text = formatText(report);
				if (hasErrors(report)) logger.error(text);
				else if (text !== formatText(before)) logger.info(text);
				if (hasErrors(report)) {
					show(server, report);
					return report;
				}
				const isMended = hasErrors(before);
				if (isMended) await setTimeout(READING_TAKES);
				if (isMended || [...paths].some(isUnseen)) server.ws.send({ type: 'full-reload' });
				return report;
			}

			const look = (file: string) => {
				const path = relative(contentDir, file).replaceAll('\\', '/');
				if (path.startsWith('..')) return;
				saved = new Set([...saved, path]);
				latest = latest.then(after);
			};
			server.watcher.add(contentDir);
			for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, look);
			// A page that opens while a save is being checked waits for the result.
			server.ws.on('connection', async () => show(server, await latest));
			server.middlewares.use(async (request, response, next) => {
				if (isForPage(request) && hasErrors(await latest)) standIn(server, response);
				else next();
			});
		},
	};
}

/** Does nobody but the check hear of a change of this file? Astro follows those of its collections alone. */
function isUnseen(path: string): boolean {
	const collection = collectionOf(path);
	return collection === undefined || collection === 'forgotten';
}

function isForPage({ headers }: IncomingMessage): boolean {
	return headers.accept?.includes('text/html') ?? false;
}

/** A page in the place of one that cannot be made. It has nothing but the script that shows the errors and loads it again. */
function standIn({ config }: ViteDevServer, response: ServerResponse): void {
	response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
	response.end(`<!doctype html>
<html lang="en">
<title>Something needs mending</title>
<script type="module" src="${config.base}@vite/client"></script>
<p>The content has mistakes. The terminal lists them too. This page comes back once they are mended.</p>
`);
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
