import type { Publication } from '../domain/publication.ts';
import { stampWithoutHistory } from '../domain/revision.ts';
import { longDate } from '../domain/wording.ts';
import type { News } from '../history/news.ts';
import { changes, changesFeed, changesOf } from '../urls.ts';
import { atomFeed, link, seconds } from './atom.ts';
import { nameBasedId } from './name-based-id.ts';
import { type Element, element } from './xml.ts';

/** Readers take a feed whole each time. */
const ENTRIES_AT_MOST = 100;

/**
 * What changed, as an Atom feed (RFC 4287): an entry for each commit that visitors notice.
 *
 * @param news the latest first
 */
export function changesAtom(
	news: readonly News[],
	publication: Pick<Publication, 'site' | 'addressOf'>,
): string {
	const { site } = publication;
	return atomFeed(
		{
			name: 'changes',
			title: `${site.name}: changes`,
			subtitle: 'Sessions that were added, moved or cancelled, and new dates of registration.',
			updated: news[0]?.at ?? stampWithoutHistory,
			path: changesFeed,
			page: changes,
		},
		news.slice(0, ENTRIES_AT_MOST).map((each) => entry(each, publication)),
		publication,
	);
}

function entry(
	{ on, at, id, changes: told }: News,
	{ site, addressOf }: Pick<Publication, 'site' | 'addressOf'>,
): Element {
	const [first] = told;
	const title = told.length === 1 && first ? first.done : `${told.length} changes`;
	return element(
		'entry',
		{},
		element('id', {}, nameBasedId(`changes/${id}@${site.uidDomain}`)),
		element('title', {}, `${title}, ${longDate(on)}`),
		element('updated', {}, seconds(at)),
		link('alternate', 'text/html', `${addressOf(changesOf(on.slice(0, 4)))}#on-${on}`),
		element('summary', {}, told.map(({ done }) => `${done}.`).join(' ')),
	);
}
