import type { Course, Series } from '../domain/model.ts';
import type { Site } from '../domain/site.ts';
import { words } from '../words/index.ts';
import { alternative, type Block, type Card, inLook, tracksIn } from './card.ts';

/** The card of a course or a series: its summary and the number of its parts or tracks. It has no dates, since those pass. */
export function programmeCard(programme: Course | Series, site: Site): Card {
	const { id, title, summary } = programme;
	const block = blockOf(programme);
	return {
		id,
		alt: alternative([title, block && `${block.above} ${block.large} ${block.below}`, summary]),
		titles: [title, site.name],
		summary,
		tracks: programme.kind === 'series' ? tracksIn(programme, programme.tracks) : [],
		picture: block ? { kind: 'block', block } : { kind: 'calendar' },
		from: site.name,
	};
}

/**
 * The parts or tracks of a programme, counted. A series without tracks has nothing to count.
 *
 * @example blockOf(course); // => { above: 'A course in', large: '5', below: 'parts', isOff: false }
 */
function blockOf(programme: Course | Series): Block | undefined {
	const { cardParts, cardTracks } = words.programmes;
	const [number, around] =
		programme.kind === 'course'
			? [programme.parts.length, cardParts]
			: [programme.tracks.length, cardTracks];
	if (number === 0) return undefined;
	return { ...around(number), large: `${number}`, isOff: false };
}

/** The card of the site, for every page without one of its own. */
export function siteCard(site: Site): Card {
	const { name, organisation, summary } = site;
	const card: Card = {
		id: 'home',
		alt: alternative([words.sharing.siteBy(name, organisation), summary]),
		titles: [name],
		summary,
		tracks: [],
		picture: { kind: 'calendar' },
		from: organisation,
	};
	return inLook(card, site);
}
