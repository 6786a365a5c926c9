import type { APIContext } from 'astro';
import { catalogue } from '../../catalogue.ts';
import type { Card } from '../../social-card/card.ts';
import { cardFor } from '../../social-card/card-for.ts';
import { cardImage } from '../../social-card/image.ts';
import { siteCard } from '../../social-card/programme-card.ts';

export async function getStaticPaths() {
	const { site, allProgrammes, runs, sessions, redirects } = await catalogue();
	// An event is among the programmes.
	const dated = runs.filter(({ kind }) => kind !== 'event');
	const things = [...allProgrammes, ...dated];
	// The only session of an event has the event's page, and so its picture.
	const ofSessions = sessions.map((session) =>
		session.pageId === undefined
			? cardFor(session, site)
			: { ...cardFor(session.run, site), id: session.id },
	);
	const cards = [siteCard(site), ...things.map((thing) => cardFor(thing, site)), ...ofSessions];
	const former = redirects.flatMap((redirect): Card[] =>
		redirect.kind === 'programme' || redirect.kind === 'run' || redirect.kind === 'session'
			? [{ ...cardFor(redirect.to, site), id: redirect.from }]
			: [],
	);
	return [...cards, ...former].map((card) => ({ params: { id: card.id }, props: { card } }));
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** The picture that stands for a page where its address is shared. An old address keeps one, too. */
export async function GET({ props }: APIContext<Props>): Promise<Response> {
	const image = await cardImage(props.card);
	return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
}
