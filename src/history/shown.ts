import type { OldEntry } from '../reading/old-entry.ts';

/** A file's fields without what no event and no change of a session shows, as text: equal where sessions are. */
export function shownOf({ collection, data }: OldEntry): string {
	if (collection === 'site') {
		const { name, summary, organisation, social, registrationHosts, feedback, ...rest } = data;
		return JSON.stringify(rest);
	}
	if (collection === 'programmes') {
		const { summary, tags, cost, joining, resources, feedback, ...rest } = data;
		return JSON.stringify(rest);
	}
	return JSON.stringify(data);
}
