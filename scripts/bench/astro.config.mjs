import config from '../../astro.config.mjs';
import { stopwatch } from './stopwatch.ts';

/** The project's own build with a watch on its parts, and without those that BENCH_WITHOUT names. */

const without = (process.env.BENCH_WITHOUT ?? '').split(',');
const integrations = config.integrations.filter(({ name }) => !without.includes(name));

export default {
	...config,
	integrations: stopwatch(integrations, process.env.BENCH_REPORT ?? 'bench.json'),
};
