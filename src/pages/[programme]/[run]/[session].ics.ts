import type { APIContext } from 'astro';
import { calendarResponse, calendars } from '../../../calendars.ts';
import { catalogue } from '../../../catalogue.ts';
import type { Session } from '../../../domain/session.ts';
import { sessionParams } from '../../../urls.ts';

export async function getStaticPaths() {
	const { sessions } = await catalogue();
	return sessions.map((session) => ({ params: sessionParams(session), props: { session } }));
}

/** One session, to download. */
export async function GET({
	props: { session },
}: APIContext<{ session: Session }>): Promise<Response> {
	return calendarResponse((await calendars()).writer.sessionCalendar(session));
}
