import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// `node --import` loads this file before a build. When the build ends, it writes its peak memory in kilobytes.
if (isMainThread) {
	process.on('exit', () => {
		writeFileSync(`${process.env.BENCH_MEMORY}`, String(process.resourceUsage().maxRSS));
	});
}
