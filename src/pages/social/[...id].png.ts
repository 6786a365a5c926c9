import type { APIContext } from 'astro';
import { catalogue } from '../../catalogue.ts';
import type { Card } from '../../social-card/card.ts';
import { cardImage } from '../../social-card/image.ts';
import { programmeCard, siteCard } from '../../social-card/programme-card.ts';
import { runCard } from '../../social-card/run-card.ts';
import { sessionCard } from '../../social-card/session-card.ts';

export async function getStaticPaths() {
	const { site, allProgrammes, runs, sessions, redirects } = await catalogue();
	const cards = [
		siteCard(site),
		...allProgrammes.map((programme) => programmeCard(programme, site)),
		...runs.map((run) => runCard(run, site)),
		...sessions.map((session) => sessionCard(session, site)),
	];
	const former = redirects.flatMap((redirect): Card[] => {
		const { from } = redirect;
		if (redirect.kind === 'programme') return [{ ...programmeCard(redirect.to, site), id: from }];
		if (redirect.kind === 'run') return [{ ...runCard(redirect.to, site), id: from }];
		return redirect.kind === 'session' ? [{ ...sessionCard(redirect.to, site), id: from }] : [];
	});
	return [...cards, ...former].map((card) => ({ params: { id: card.id }, props: { card } }));
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** The picture that stands for a page where its address is shared. An old address keeps one, too. */
export async function GET({ props }: APIContext<Props>): Promise<Response> {
	const image = await cardImage(props.card);
	return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
}
