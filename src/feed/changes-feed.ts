import type { Publication } from '../domain/publication.ts';
import { stampWithoutHistory } from '../domain/revision.ts';
import type { News } from '../history/change-log.ts';
import { changes, changesFeed, changesOf } from '../urls.ts';
import { words } from '../words/index.ts';
import { atomFeed, datesInOrder, link, seconds } from './atom.ts';
import { nameBasedId } from './name-based-id.ts';
import { type Element, element } from './xml.ts';

/** Feed readers fetch the whole feed each time, so it stays short. */
const ENTRIES_AT_MOST = 100;

/**
 * The changes as an Atom feed (RFC 4287), with an entry for each commit that visitors notice.
 *
 * @param news the latest first
 */
export function changesAtom(
	news: readonly News[],
	publication: Pick<Publication, 'site' | 'addressOf'>,
): string {
	const { site } = publication;
	const shown = news.slice(0, ENTRIES_AT_MOST);
	const dates = datesInOrder(shown.map(({ at }) => at));
	return atomFeed(
		{
			name: 'changes',
			title: words.feeds.changesTitle(site.name),
			subtitle: words.changes.summary,
			updated: dates[0] ?? stampWithoutHistory,
			path: changesFeed,
			page: changes,
		},
		shown.map((each, index) => entry({ ...each, at: dates[index] ?? each.at }, publication)),
		publication,
	);
}

function entry(
	{ on, at, id, changes: told }: News,
	{ site, addressOf }: Pick<Publication, 'site' | 'addressOf'>,
): Element {
	const [first] = told;
	const title = told.length === 1 && first ? first.done : words.changes.several(told.length);
	return element(
		'entry',
		{},
		element('id', {}, nameBasedId(`changes/${id}@${site.uidDomain}`)),
		element('title', {}, `${title}, ${words.dates.longDate(on)}`),
		element('updated', {}, seconds(at)),
		link('alternate', 'text/html', `${addressOf(changesOf(on.slice(0, 4)))}#on-${on}`),
		element('summary', {}, told.map(({ done }) => `${done}.`).join(' ')),
	);
}
