import config from '../../astro.config.mjs';
import { stopwatch } from './stopwatch.ts';

/** The project's own build with a stopwatch on its parts. It leaves out what BENCH_WITHOUT names: `images`, `search`. */

const without = (process.env.BENCH_WITHOUT ?? '').split(',');

const noImages = {
	name: 'no-images',
	enforce: 'pre',
	load: (id) =>
		id.endsWith('/src/pages/social/[...id].png.ts')
			? 'export const getStaticPaths = () => []; export const GET = () => {};'
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
