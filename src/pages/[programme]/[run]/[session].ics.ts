import type { APIContext } from 'astro';
import { calendarResponse } from '../../../calendar/response.ts';
import { calendars } from '../../../calendars.ts';
import { catalogue } from '../../../catalogue.ts';
import { sessionParams } from '../../../urls.ts';

export async function getStaticPaths() {
	const { sessions, redirects } = await catalogue();
	const current = sessions.map((session) => ({ id: session.id, session }));
	const former = redirects.flatMap((redirect) =>
		redirect.kind === 'session' ? [{ id: redirect.from, session: redirect.to }] : [],
	);
	return [...current, ...former].map(({ id, session }) => ({
		params: sessionParams({ id }),
		props: { session },
	}));
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** One session, to download. An old address answers with the same file. */
export async function GET({ props }: APIContext<Props>): Promise<Response> {
	const { writer } = await calendars();
	return calendarResponse(writer.sessionCalendar(props.session));
}
