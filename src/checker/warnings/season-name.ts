import { advice, beside, example } from '../../reading/advice.ts';
import { at, type Rule } from '../content.ts';

/** Two months may be one month and the day after it. Three are a season. */
const MOST_MONTHS = 2;

/** Warns of a run of a series over several months that has no name: its page is called by the first of them. */
export const seasonName: Rule = function* ({ runs }) {
	for (const { kind, file, draft } of runs) {
		if (kind !== 'theme' || !draft || draft.name) continue;
		const dates = (draft.sessions ?? []).flatMap((session) => session?.date ?? []);
		const months = new Set(dates.map((date) => date.slice(0, 7)));
		if (months.size <= MOST_MONTHS) continue;
		yield at(file, ['title'], {
			rule: 'season-name',
			message: `These sessions are in ${months.size} months, and the page is called by the first of them alone.`,
			...advice`Add a line with a name for all of them, such as\n${example(beside('name: Summer 2021'))}`,
		});
	}
};
