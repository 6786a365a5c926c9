import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { Made, ThreadData } from './page-thread.ts';

/* A thread that makes pages of one route with the program that Astro bundled. See ../second-thread.ts. */

const { entry, component, key, styles }: ThreadData = workerData;
const { app } = await import(pathToFileURL(entry).href);
// What Astro's own thread tells the program of the build (astro/dist/core/build/default-prerenderer.js).
app.setInternals({ pagesByKeys: new Map([[key, { styles }]]) });
app.setOptions({
	settings: { scripts: [] },
	logger: { options: { destination: { write: ({ message }: Log) => console.error(message) } } },
});
const { routeData } = app.manifest.routes.find(
	(route: Route) => route.routeData.component === component,
);

parentPort?.on('message', async (url: string) => {
	try {
		const response: Response = await app.render(new Request(url), { routeData });
		const body = await response.arrayBuffer();
		const { status, headers } = response;
		answer({ url, status, headers: [...headers], body }, [body]);
	} catch (error) {
		answer({ url, error });
	}
});

function answer(made: Made, moved: ArrayBuffer[] = []): void {
	parentPort?.postMessage(made, moved);
}

interface Log {
	readonly message: string;
}

interface Route {
	readonly routeData: { readonly component: string };
}
