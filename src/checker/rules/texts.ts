import { at, type Rule, sessionsOf } from '../content.ts';
import { typedValue } from '../schema/example.ts';

const LABEL = /^\s*((joint|topical)(?:\s+learning)?(?:\s+session)?)\s*(?::|[–—-]\s)/i;

/** Refuses a title that repeats the format of its session. */
export const titleLabel: Rule = function* ({ runs }) {
	for (const { run, session, path } of sessionsOf(runs)) {
		const [, label, format] = LABEL.exec(session.title ?? '') ?? [];
		if (!label || !format) continue;
		const title = typedValue(session.title?.replace(LABEL, '').trim());
		yield at(run.file, [...path, 'title'], {
			rule: 'title-label',
			message: `The page adds the format before the title, so “${label}” would be there twice.`,
			hint: `Type two fields instead:\ntitle: ${title}\nformat: ${format.toLowerCase()}`,
		});
	}
};
