import type { APIContext } from 'astro';
import { calendarResponse, calendars } from '../../calendars.ts';
import { catalogue } from '../../catalogue.ts';
import type { Run } from '../../domain/run.ts';
import { runParams } from '../../urls.ts';

export async function getStaticPaths() {
	const { runs, redirects } = await catalogue();
	const current = runs.map((run) => ({ id: run.id, run }));
	const former = redirects.flatMap(({ kind, from, to }) =>
		kind === 'run' ? [{ id: from, run: to }] : [],
	);
	return [...current, ...former].map(({ id, run }) => ({
		params: runParams({ id }),
		props: { run },
	}));
}

/** All sessions of a cohort or a theme, to download. */
export async function GET({ props: { run } }: APIContext<{ run: Run }>): Promise<Response> {
	return calendarResponse((await calendars()).writer.runCalendar(run));
}
