import type { APIContext } from 'astro';
import { calendarResponse, calendars } from '../../calendars.ts';
import { catalogue } from '../../catalogue.ts';
import type { Run } from '../../domain/run.ts';
import { runParams } from '../../urls.ts';

export async function getStaticPaths() {
	const { runs } = await catalogue();
	return runs.map((run) => ({ params: runParams(run), props: { run } }));
}

/** All sessions of a cohort or a theme, to download. */
export async function GET({ props: { run } }: APIContext<{ run: Run }>): Promise<Response> {
	return calendarResponse((await calendars()).writer.runCalendar(run));
}
