import { pathToFileURL } from 'node:url';
import { workerData } from 'node:worker_threads';
import { importOnce } from './import-once.ts';
import type { ThreadData } from './page-thread.ts';
import { makePages } from './pages.ts';

/* A thread that makes pages of one route with the program that Astro bundled. See ../second-thread.ts. */

const { entry, component, key, styles, pages }: ThreadData = workerData;
const { app } = await import(pathToFileURL(entry).href);
importOnce(app.manifest.pageMap);
// What Astro's own thread tells the program of the build (astro/dist/core/build/default-prerenderer.js).
app.setInternals({ pagesByKeys: new Map([[key, { styles }]]) });
app.setOptions({
	settings: { scripts: [] },
	logger: { options: { destination: { write: ({ message }: Log) => console.error(message) } } },
});
const { routeData } = app.manifest.routes.find(
	(route: Route) => route.routeData.component === component,
);
await makePages(pages, (request) => app.render(request, { routeData }));

interface Log {
	readonly message: string;
}

interface Route {
	readonly routeData: { readonly component: string };
}
