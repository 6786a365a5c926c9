import { advice, out } from '../../reading/advice.ts';
import { valueAt } from '../../reading/where.ts';
import { at, type Rule, sessionsOf } from '../content.ts';

/** Warns of a registration that no visitor sees, since each session has its own. */
export const unusedRegistration: Rule = function* ({ runs }) {
	for (const run of runs) {
		const { file, draft } = run;
		const sessions = sessionsOf([run]);
		const isOwn = sessions.every(({ session }) => session.registration !== undefined);
		if (draft?.registration === undefined || sessions.length === 0 || !isOwn) continue;
		if (sessions.length !== (valueAt(file.data, ['sessions', 'length']) ?? 0)) continue;
		yield at(file, ['registration'], {
			rule: 'unused-registration',
			message: 'Each session has a registration of its own, so nobody sees this one.',
			...advice`${out('Take it out')}, with the lines that belong to it, or take it out of the sessions that it is for.`,
		});
	}
};
