import { availableParallelism } from 'node:os';
import { join, posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import type { Plugin } from 'vite';
import { importOnce, type PageMap } from './second-thread/import-once.ts';
import { type PageThread, pageThread } from './second-thread/page-thread.ts';
import type { Page } from './second-thread/pages.ts';

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];
type Routes = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:setup']>>[0]['pages'];

/** Astro's own, which does not say that it has this (astro/dist/core/build/default-prerenderer.js). */
type DefaultPrerenderer = AstroPrerenderer & {
	readonly app: { readonly manifest: { readonly pageMap: PageMap } };
};

/** Of fewer pages a second thread makes few by the time it is ready. */
const ENOUGH = 1000;

/**
 * Has a second thread make the pages of a route, where there are many and the machine has a core to spare: while Astro
 * makes all others, and then together with it. Astro makes all pages on one; its own threads are being worked on
 * (withastro/astro#17932).
 *
 * @param component the route's file, none of whose pages shows a picture that Astro has to make
 * @param enough from so many pages on
 */
export function secondThread(component: string, enough = ENOUGH): AstroIntegration {
	let routes: Routes = new Map();
	let config: AstroConfig;
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
			'astro:config:done': (done) => {
				config = done.config;
			},
			'astro:build:setup': ({ pages }) => {
				routes = pages;
			},
			'astro:build:start': ({ setPrerenderer, logger }) => {
				const start = (paths: readonly string[]) => {
					const built = [...routes.values()].find((each) => each.component === component);
					if (!entry || !built) throw new Error(`There is no bundle with ${component}.`);
					logger.info(`Two threads make the ${paths.length} pages of ${component}.`);
					const pages = paths.map((path) => pageAt(path, config));
					// Integrations are told by it what was made.
					built.route.distURL = pages.map(({ file }) => pathToFileURL(file));
					return pageThread({ entry, component, key: built.key, styles: built.styles }, pages);
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

function pageAt(path: string, { site, base, outDir }: AstroConfig): Page {
	return {
		url: new URL(posix.join('/', base, path, '/'), site).href,
		file: join(fileURLToPath(outDir), path, 'index.html'),
	};
}

/** @param start starts the thread that makes the pages at some paths */
function withSecond(
	first: AstroPrerenderer,
	{
		component,
		enough,
		start,
	}: {
		component: string;
		enough: number;
		start: (paths: readonly string[]) => PageThread;
	},
): AstroPrerenderer {
	const isShared = ({ route }: PathWithRoute) => route.component === component;
	let second: PageThread | undefined;
	let route: PathWithRoute['route'];
	return {
		...first,
		async setup() {
			await first.setup?.();
			importOnce((first as DefaultPrerenderer).app.manifest.pageMap);
		},
		async getStaticPaths() {
			const paths = await first.getStaticPaths();
			const shared = paths.filter(isShared);
			const isWorthIt = shared.length >= enough && availableParallelism() > 1;
			// Of two pages at one address Astro speaks.
			if (!shared[0] || !isWorthIt || new Set(paths.map(address)).size < paths.length) return paths;
			route = shared[0].route;
			second = start(shared.map(address));
			return paths.filter((path) => !isShared(path));
		},
		/** Astro asks for these when it has made all other pages. */
		async collectStaticImages() {
			await second?.finish(async (request) => {
				const made = await first.render(request, { routeData: route });
				return made instanceof Response ? made : made.response;
			});
			return (await first.collectStaticImages?.()) ?? new Map();
		},
		async teardown() {
			await second?.end();
			await first.teardown?.();
		},
	};
}

const address = ({ pathname }: PathWithRoute) => pathname.replace(/\/$/, '');
