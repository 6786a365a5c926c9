import type { APIContext } from 'astro';
import { calendarResponse } from '../../calendar/response.ts';
import { calendars } from '../../calendars.ts';
import { catalogue } from '../../catalogue.ts';
import { runParams } from '../../urls.ts';

export async function getStaticPaths() {
	const { runs, redirects } = await catalogue();
	const current = runs.map((run) => ({ id: run.id, run }));
	const former = redirects.flatMap((redirect) =>
		redirect.kind === 'run' ? [{ id: redirect.from, run: redirect.to }] : [],
	);
	return [...current, ...former].map(({ id, run }) => ({
		params: runParams({ id }),
		props: { run },
	}));
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** All sessions of a cohort or a theme, to download. An old address answers with the same file. */
export async function GET({ props }: APIContext<Props>): Promise<Response> {
	const { writer } = await calendars();
	return calendarResponse(writer.runCalendar(props.run));
}
