import type { APIContext } from 'astro';
import { catalogue } from '../../catalogue.ts';
import { cardImage } from '../../social-card/image.ts';
import { programmeCard, siteCard } from '../../social-card/programme-card.ts';
import { runCard } from '../../social-card/run-card.ts';
import { sessionCard } from '../../social-card/session-card.ts';

export async function getStaticPaths() {
	const { site, allProgrammes, runs, sessions } = await catalogue();
	const cards = [
		siteCard(site),
		...allProgrammes.map((programme) => programmeCard(programme, site)),
		...runs.map((run) => runCard(run, site)),
		...sessions.map((session) => sessionCard(session, site)),
	];
	return cards.map((card) => ({ params: { id: card.id }, props: { card } }));
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** The picture that stands for a page where its address is shared. */
export async function GET({ props }: APIContext<Props>): Promise<Response> {
	const image = await cardImage(props.card);
	return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
}
