import type { APIContext } from 'astro';
import { programmeDocument } from '../../../../api/programme-document.ts';
import { documentResponse } from '../../../../api/response.ts';
import { sessionDocument } from '../../../../api/session-document.ts';
import { calendars } from '../../../../calendars.ts';
import { catalogue } from '../../../../catalogue.ts';

export async function getStaticPaths() {
	const { allProgrammes, withoutPage, sessions, redirects } = await catalogue();
	const held = Map.groupBy(sessions, ({ run }) => run.programme);
	const current = [...allProgrammes, ...withoutPage].map((programme) => ({
		id: programme.id,
		programme,
	}));
	const former = redirects.flatMap((redirect) =>
		redirect.kind === 'programme' ? [{ id: redirect.from, programme: redirect.to }] : [],
	);
	return [...current, ...former].map(({ id, programme }) => ({
		params: { programme: id },
		props: { programme, sessions: held.get(programme) ?? [] },
	}));
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** A programme with its sessions, for programs. */
export async function GET({ props }: APIContext<Props>): Promise<Response> {
	const known = await calendars();
	const { publication } = known;
	return documentResponse(
		{
			document: 'schedule',
			programme: programmeDocument(props.programme, known),
			sessions: props.sessions.map((session) => sessionDocument(session, publication)),
		},
		publication,
	);
}
