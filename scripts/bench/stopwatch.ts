import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { cpuSoFar } from './cpu.ts';

/** What a build says of itself once it is done. Seconds, but for memory. */
export interface BuildReport {
	/** From the start of the process. */
	readonly wall: number;
	/** Of the process and of the programs that it ran to their end. */
	readonly cpu: number;
	/** The most that the process held at once, in megabytes. */
	readonly memory: number;
	readonly phases: Readonly<Record<string, Phase>>;
}

/** Seconds by the clock, and of all processors together. Parts that a build does at once count each other's. */
export interface Taken {
	readonly wall: number;
	readonly cpu: number;
}

/** A part of a build; one that it measures itself tells no processor time. */
export type Phase = Pick<Taken, 'wall'> & Partial<Taken>;

/** The part of a build that an integration of this project is. */
const PHASES: Record<string, string> = {
	'content-check': 'checker',
	'search-index': 'search',
	'last-good': 'site check',
};

/**
 * Takes the time of the parts of a build: of each integration's hooks, of Astro's own steps between them, and of whatever
 * the build measures itself (`performance.measure('history', …)`). The build itself knows nothing of it.
 *
 * @param file where the report goes when the process ends well
 */
export function stopwatch(
	integrations: readonly AstroIntegration[],
	file: string,
): AstroIntegration[] {
	const phases: Record<string, Taken> = {};
	const add = (phase: string, from: Taken) => {
		const { wall, cpu } = phases[phase] ?? { wall: 0, cpu: 0 };
		const until = taken();
		phases[phase] = { wall: wall + until.wall - from.wall, cpu: cpu + until.cpu - from.cpu };
	};
	process.on('exit', (code) => {
		if (code === 0) writeFileSync(file, JSON.stringify(reportOf({ ...phases, ...measured() })));
	});
	let since = taken();
	/** Astro's steps follow on one another. */
	const lap = (phase: string) => {
		add(phase, since);
		since = taken();
	};
	const laps: AstroIntegration = {
		name: 'stopwatch',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				add('start', { wall: 0, cpu: 0 });
				updateConfig({ vite: { plugins: [endOfBundling(() => lap('bundle'))] } });
			},
			'astro:config:done': () => {
				since = taken();
			},
			'astro:build:start': () => lap('content'),
			'astro:build:generated': () => lap('pages'),
		},
	};
	// Last, so that a step ends when the others let Astro go on.
	return [...integrations.map((integration) => timed(integration, add)), laps];
}

/** Tells when everything is bundled: Astro makes the pages in the same hook, as the last. */
function endOfBundling(tell: () => void): Plugin {
	return { name: 'end-of-bundling', buildApp: { order: 'post', handler: async () => tell() } };
}

function timed(
	integration: AstroIntegration,
	add: (phase: string, from: Taken) => void,
): AstroIntegration {
	const phase = PHASES[integration.name];
	if (!phase) return integration;
	const hooks = Object.entries(integration.hooks).map(([name, hook]) => [
		name,
		async (...args: never[]) => {
			const from = taken();
			try {
				await (hook as (...args: never[]) => unknown)(...args);
			} finally {
				add(phase, from);
			}
		},
	]);
	return { ...integration, hooks: Object.fromEntries(hooks) };
}

/** So far, since the process started. */
function taken(): Taken {
	return { wall: performance.now() / 1000, cpu: cpuSoFar() };
}

/** Parts that the build measures itself, by name; one that is measured often is summed. */
function measured(): Record<string, Phase> {
	const sums: Record<string, Phase> = {};
	for (const { name, duration } of performance.getEntriesByType('measure')) {
		sums[name] = { wall: (sums[name]?.wall ?? 0) + duration / 1000 };
	}
	return sums;
}

function reportOf(phases: Record<string, Phase>): BuildReport {
	return { ...taken(), memory: process.resourceUsage().maxRSS / 1024, phases };
}
