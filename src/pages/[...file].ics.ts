import type { APIContext } from 'astro';
import { calendarResponse } from '../calendar/response.ts';
import { calendars } from '../calendars.ts';
import { catalogue } from '../catalogue.ts';
import type { Run, Session } from '../domain/model.ts';

export async function getStaticPaths() {
	const { runs, sessions, redirects } = await catalogue();
	const current = [...runs, ...sessions].map((of) => ({ id: of.id, of }));
	const former = redirects.flatMap((redirect): { id: string; of: Run | Session }[] =>
		redirect.kind === 'run' || redirect.kind === 'session'
			? [{ id: redirect.from, of: redirect.to }]
			: [],
	);
	return [...current, ...former].map(({ id, of }) => ({ params: { file: id }, props: { of } }));
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** A session, or all sessions of a cohort, a theme or an event, to download. An old address answers with the same file. */
export async function GET({ props: { of } }: APIContext<Props>): Promise<Response> {
	const { writer } = await calendars();
	return calendarResponse('run' in of ? writer.sessionCalendar(of) : writer.runCalendar(of));
}
