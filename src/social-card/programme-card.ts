import type { Programme } from '../domain/programme.ts';
import type { Site } from '../domain/site.ts';
import { alternative, type Block, type Card, tracksIn } from './card.ts';

/** The card of a programme: what it is in a sentence and how many parts or tracks it has. Without dates, which pass. */
export function programmeCard(programme: Programme, site: Site): Card {
	const { id, title, summary } = programme;
	const block = blockOf(programme);
	return {
		id,
		alt: alternative([title, `${block.above} ${block.large} ${block.below}`, summary]),
		titles: [title, site.name],
		summary,
		tracks: programme.kind === 'series' ? tracksIn(programme, programme.tracks) : [],
		picture: { kind: 'block', block },
		from: site.name,
	};
}

/** @example blockOf(course); // => { above: 'A course in', large: '5', below: 'parts', isOff: false } */
function blockOf(programme: Programme): Block {
	const [above, number, noun] =
		programme.kind === 'course'
			? ['A course in', programme.parts.length, 'part']
			: ['A series with', programme.tracks.length, 'track'];
	return { above, large: `${number}`, below: number === 1 ? noun : `${noun}s`, isOff: false };
}

/** The card of the site, for every page without one of its own. */
export function siteCard({ name, organisation, summary }: Site): Card {
	return {
		id: 'home',
		alt: alternative([`${name}, by ${organisation}`, summary]),
		titles: [name],
		summary,
		tracks: [],
		picture: { kind: 'calendar' },
		from: organisation,
	};
}
