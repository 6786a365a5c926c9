import { writeFileSync } from 'node:fs';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { cpuSoFar } from './cpu.ts';

/** What a build says of itself once it is done. Seconds, but for memory. */
export interface BuildReport {
	/** From the start of the process. */
	readonly wall: number;
	/** Of the process and of the programs that it ran to their end. */
	readonly cpu: number;
	/** The most that the process held at once, in megabytes. */
	readonly memory: number;
	readonly phases: Readonly<Record<string, Taken>>;
}

/** Seconds by the clock, and of all processors together. Parts that a build does at once count each other's. */
export interface Taken {
	readonly wall: number;
	readonly cpu: number;
}

/** What an integration of this project does is this part of a build. */
const PHASES: Record<string, string> = {
	'content-check': 'checker',
	'calendar-files': 'calendars',
	'social-cards': 'images',
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
			'astro:config:setup': () => add('start', { wall: 0, cpu: 0 }),
			'astro:config:done': () => {
				since = taken();
			},
			'astro:build:start': () => lap('content'),
			'astro:build:generated': () => lap('pages'),
		},
	};
	let chosen = (prerenderer: AstroPrerenderer) => prerenderer;
	const heard = integrations.map((integration) =>
		withPrerenderer(timed(integration, add), (choose) => {
			chosen = choose;
		}),
	);
	return [
		laps,
		...heard,
		startOfPages(
			() => lap('bundle'),
			(first) => chosen(first),
		),
	];
}

/** Tells when pages begin, which only what makes them knows. Astro takes the one that is set last. */
function startOfPages(
	tell: () => void,
	chosen: (first: AstroPrerenderer) => AstroPrerenderer,
): AstroIntegration {
	const told = (prerenderer: AstroPrerenderer): AstroPrerenderer => ({
		...prerenderer,
		async setup() {
			await prerenderer.setup?.();
			tell();
		},
	});
	return {
		name: 'start-of-pages',
		hooks: {
			'astro:build:start': ({ setPrerenderer }) => setPrerenderer((first) => told(chosen(first))),
		},
	};
}

/** An integration that tells `take` what it would have make the pages, instead of Astro. */
function withPrerenderer(
	integration: AstroIntegration,
	take: (choose: (first: AstroPrerenderer) => AstroPrerenderer) => void,
): AstroIntegration {
	const hook = integration.hooks['astro:build:start'];
	if (!hook) return integration;
	const setPrerenderer: Parameters<typeof hook>[0]['setPrerenderer'] = (prerenderer) =>
		take(typeof prerenderer === 'function' ? prerenderer : () => prerenderer);
	return {
		...integration,
		hooks: {
			...integration.hooks,
			'astro:build:start': (options) => hook({ ...options, setPrerenderer }),
		},
	};
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

/** Parts that the build measures itself, by name; one that is measured often is summed. It tells no processor time. */
function measured(): Record<string, Taken> {
	const sums: Record<string, Taken> = {};
	for (const { name, duration } of performance.getEntriesByType('measure')) {
		sums[name] = { wall: (sums[name]?.wall ?? 0) + duration / 1000, cpu: 0 };
	}
	return sums;
}

function reportOf(phases: Record<string, Taken>): BuildReport {
	return { ...taken(), memory: process.resourceUsage().maxRSS / 1024, phases };
}
