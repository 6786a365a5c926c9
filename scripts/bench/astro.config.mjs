import config from '../../astro.config.mjs';
import { stopwatch } from './stopwatch.ts';

/** The project's own build with a watch on its parts, and without those that BENCH_WITHOUT names: `images`, `search`. */

const without = (process.env.BENCH_WITHOUT ?? '').split(',');

const noImages = {
	name: 'no-images',
	enforce: 'pre',
	load: (id) =>
		id.endsWith('/src/files/card-files.ts')
			? 'export const cardFiles = async () => [];'
			: undefined,
};

const integrations = config.integrations.filter(
	({ name }) => !(name === 'search-index' && without.includes('search')),
);

export default {
	...config,
	integrations: stopwatch(integrations, process.env.BENCH_REPORT ?? 'bench.json'),
	vite: {
		...config.vite,
		plugins: [...config.vite.plugins, ...(without.includes('images') ? [noImages] : [])],
	},
};
