import type { APIContext } from 'astro';
import { calendarResponse, calendars } from '../../../calendars.ts';
import { catalogue } from '../../../catalogue.ts';
import type { Session } from '../../../domain/session.ts';
import { sessionParams } from '../../../urls.ts';

export async function getStaticPaths() {
	const { sessions, redirects } = await catalogue();
	const current = sessions.map((session) => ({ id: session.id, session }));
	const former = redirects.flatMap(({ kind, from, to }) =>
		kind === 'session' ? [{ id: from, session: to }] : [],
	);
	return [...current, ...former].map(({ id, session }) => ({
		params: sessionParams({ id }),
		props: { session },
	}));
}

/** One session, to download. */
export async function GET({
	props: { session },
}: APIContext<{ session: Session }>): Promise<Response> {
	return calendarResponse((await calendars()).writer.sessionCalendar(session));
}
