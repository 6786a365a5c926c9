import type { Programme } from '../domain/model.ts';
import type { Site } from '../domain/site.ts';
import { words } from '../words/index.ts';
import { alternative, type Block, type Card, tracksIn } from './card.ts';

/** The card of a programme: its summary and the number of its parts or tracks. It has no dates, since those pass. */
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
	const { cardParts, cardTracks } = words.programmes;
	const [number, around] =
		programme.kind === 'course'
			? [programme.parts.length, cardParts]
			: [programme.tracks.length, cardTracks];
	return { ...around(number), large: `${number}`, isOff: false };
}

/** The card of the site, for every page without one of its own. */
export function siteCard({ name, organisation, summary }: Site): Card {
	return {
		id: 'home',
		alt: alternative([words.sharing.siteBy(name, organisation), summary]),
		titles: [name],
		summary,
		tracks: [],
		picture: { kind: 'calendar' },
		from: organisation,
	};
}
