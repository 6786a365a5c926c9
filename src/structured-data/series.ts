import type { EventSeries } from 'schema-dts';
import type { Series, Theme } from '../domain/model.ts';
import { pageOf } from '../urls.ts';
import { commonFacts } from './facts.ts';
import { image, nodeId, type Publisher } from './node-id.ts';
import { runInFull, runInShort, span } from './run.ts';
import { organisation } from './site.ts';
import { stated } from './stated.ts';

/** A series with its themes, from the first session to the last that is announced. */
export function seriesThing(series: Series, publisher: Publisher): EventSeries {
	const page = publisher.addressOf(pageOf(series));
	const sessions = series.runs.flatMap((theme) => theme.sessions);
	return {
		'@type': 'EventSeries',
		'@id': nodeId(series, publisher),
		name: series.title,
		url: page,
		description: series.summary,
		image: image(series, publisher),
		organizer: organisation(publisher),
		...span(sessions, page),
		subEvent: series.runs.map((theme) => ({
			'@type': 'EventSeries',
			...runInShort(theme, publisher),
		})),
		...commonFacts(series, series.audience),
		...stated({ keywords: series.tags }),
	};
}

/** A month of a series with its sessions. */
export function themeThing(theme: Theme, publisher: Publisher): EventSeries {
	return {
		'@type': 'EventSeries',
		...runInFull(theme, publisher),
		superEvent: { '@id': nodeId(theme.programme, publisher) },
	};
}
