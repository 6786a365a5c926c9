import { advice, instead } from '../../reading/advice.ts';
import { at, programmeOf, type Rule, sessionsOf } from '../content.ts';
import { typedValue } from '../schema/example.ts';

/** Refuses a title that repeats the format of its session, by its usual name or by the one that the series gives it. */
export const titleLabel: Rule = function* (content) {
	for (const { run, session, path } of sessionsOf(content.runs)) {
		// An event prints no format.
		if (run.kind === 'event') continue;
		const programme = programmeOf(run.file, content)?.draft;
		const own = programme?.kind === 'series' ? programme.formats : undefined;
		for (const format of ['joint', 'topical'] as const) {
			const label = labelIn(session.title ?? '', [
				`${format} session`,
				format,
				own?.[format] ?? '',
			]);
			if (!label) continue;
			const title = typedValue(session.title?.slice(label.length).trim());
			yield at(run.file, [...path, 'title'], {
				rule: 'title-label',
				message: `The page adds the format before the title, so “${label.replace(/\s*[:–—-]\s*$/, '').trim()}” would be there twice.`,
				...advice`Type two fields instead:\n${instead(`title: ${title}\nformat: ${format}`)}`,
			});
		}
	}
};

/** The first of the names that a title begins with, and the sign after it; undefined if it begins with none. */
function labelIn(title: string, names: readonly string[]): string | undefined {
	const either = names.filter(Boolean).map(RegExp.escape).join('|');
	return new RegExp(`^\\s*(?:${either})\\s*(?::|[–—-]\\s)`, 'i').exec(title)?.[0];
}
