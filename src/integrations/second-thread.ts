import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Plugin } from 'vite';
import { type PageThread, pageThread } from './second-thread/page-thread.ts';

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];
type Pages = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:setup']>>[0]['pages'];

/** Of fewer pages a second thread makes few by the time it is ready. */
const ENOUGH = 1000;

/** So many pages wait for the second thread at a time, so that it never does. */
const AHEAD = 7;

/**
 * Has a second thread help to make the pages of a route, where there are many and the machine has a core to spare. Astro
 * makes all pages on one; its own threads are being worked on (withastro/astro#17932).
 *
 * @param component the route's file, none of whose pages shows a picture that Astro has to make
 * @param enough from so many pages on
 */
export function secondThread(component: string, enough = ENOUGH): AstroIntegration {
	let pages: Pages = new Map();
	let entry = '';
	return {
		name: 'second-thread',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				const plugin = bundledEntry((file) => {
					entry = file;
				});
				if (command === 'build') updateConfig({ vite: { plugins: [plugin] } });
			},
			'astro:build:setup': (setup) => {
				pages = setup.pages;
			},
			'astro:build:start': ({ setPrerenderer, logger }) => {
				const start = () => {
					const page = [...pages.values()].find((each) => each.component === component);
					if (!entry || !page) throw new Error(`There is no bundle with ${component}.`);
					logger.info('Two threads make the pages.');
					return pageThread({ entry, component, key: page.key, styles: page.styles });
				};
				setPrerenderer((first) => withSecond(first, { component, enough, start }));
			},
		},
	};
}

/** Tells where the program lies that makes the pages, once it is bundled. */
function bundledEntry(tell: (file: string) => void): Plugin {
	return {
		name: 'second-thread-entry',
		writeBundle({ dir }, bundle) {
			const name = Object.keys(bundle).find((file) => file.startsWith('prerender-entry'));
			if (name) tell(`${dir}/${name}`);
		},
	};
}

/** This thread makes whatever the other has no room for, or must not make. */
function withSecond(
	first: AstroPrerenderer,
	{ component, enough, start }: { component: string; enough: number; start: () => PageThread },
): AstroPrerenderer {
	let second: PageThread | undefined;
	let turn: Promise<unknown> = Promise.resolve();
	const isShared = (route: PathWithRoute['route']) => route.component === component;
	return {
		...first,
		async getStaticPaths() {
			const paths = await first.getStaticPaths();
			const shared = paths.filter(({ route }) => isShared(route));
			if (shared.length < enough || availableParallelism() < 2) return paths;
			second = start();
			const own = paths.filter(({ route }) => !isShared(route));
			return mixed(shared, own);
		},
		render(request, options) {
			const { routeData } = options;
			if (second && second.waiting < AHEAD && isShared(routeData)) {
				return second.render(request.url);
			}
			if (routeData.type !== 'page') return first.render(request, options);
			// One after another: several under way would only take more memory. Between them the other thread is heard.
			const made = turn.then(() => setImmediate()).then(() => first.render(request, options));
			turn = made.catch(() => {});
			return made;
		},
		async teardown() {
			await second?.end();
			await first.teardown?.();
		},
	};
}

/** Files first, while the other thread gets ready; then one of its pages after another, the rest spread among them. */
function mixed(shared: readonly PathWithRoute[], own: readonly PathWithRoute[]): PathWithRoute[] {
	const files = own.filter(({ route }) => route.type === 'endpoint');
	const rest = own.filter(({ route }) => route.type !== 'endpoint');
	const step = Math.ceil(shared.length / (rest.length + 1));
	const groups = rest.map((path, index) => [
		...shared.slice(index * step, (index + 1) * step),
		path,
	]);
	return [...files, ...groups.flat(), ...shared.slice(rest.length * step)];
}
