import { allOf } from '../../reading/phrases.ts';
import { at, type Rule } from '../content.ts';
import { comingSessions } from './coming.ts';

/** Warns of a month whose registration opens when one of its sessions is over: nobody can register for that one. */
export const opensLate: Rule = function* (content) {
	for (const [run, coming] of Map.groupBy(comingSessions(content), (source) => source.run)) {
		const stated = run.draft?.registration;
		const opens = typeof stated === 'object' ? stated.opens : undefined;
		if (run.kind !== 'theme' || !opens) continue;
		const early = coming.flatMap(({ session: { date, registration } }) =>
			!registration && date && date < opens ? [date] : [],
		);
		if (early.length === 0) continue;
		yield at(run.file, ['registration', 'opens'], {
			rule: 'opens-late',
			message: `Registration opens on ${opens}, after the session on ${allOf([...new Set(early)])}. Nobody can register for it.`,
			hint: 'Type an earlier date, or give that session a registration of its own.',
		});
	}
};
