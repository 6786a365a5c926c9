import { documentResponse } from '../../../api/response.ts';
import { sessionDocument } from '../../../api/session-document.ts';
import { calendars } from '../../../calendars.ts';
import { catalogue } from '../../../catalogue.ts';

/** Every session, for programs. */
export async function GET(): Promise<Response> {
	const { publication } = await calendars();
	const { sessions } = await catalogue();
	return documentResponse(
		{
			document: 'sessions',
			sessions: sessions.map((session) => sessionDocument(session, publication)),
		},
		publication,
	);
}
