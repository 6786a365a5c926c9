import { forgottenBy } from '../domain/forgotten.ts';
import { type LikelyRename, likelyRenames } from '../domain/likely-renames.ts';
import type { Run } from '../domain/model.ts';
import type { Snapshot } from './snapshot.ts';
import { successionsBetween } from './successions.ts';

/** A rename that a range of commits probably made without stating it, as plain data. */
export interface RangeRename extends Pick<LikelyRename, 'of' | 'from' | 'to' | 'course'> {
	/** The ids that `formerly` should hold, oldest first. */
	readonly formerly: readonly string[];
	/** The rename in the middle of a sentence about the range. */
	readonly words: string;
}

/** Finds what probably got another name within a range and does not state its old name under `formerly`. */
export function renamesBetween(
	was: Snapshot,
	is: Snapshot,
	forgotten: readonly string[],
): RangeRename[] {
	const [before, after] = [[...was.runs.values()], [...is.runs.values()]];
	const runs = new Set(after.map(({ run }) => run.id));
	const claimed = new Set(
		after.flatMap(({ run }) => [...run.formerIds, ...run.programme.formerIds]),
	);
	const parts = (course: string) => {
		const data = is.programmeData(course);
		return data?.kind === 'course' ? data.parts : [];
	};
	const isForgotten = forgottenBy(forgotten);
	const found = likelyRenames(successionsBetween(before, after), {
		hasProgramme: (id) => is.programmeData(id) !== undefined,
		hasRun: (id) => runs.has(id),
		hasPart: (course, id) => parts(course).some((part) => part.id === id),
		isAccountedFor: (id) => {
			const [course = '', part = ''] = id.split(':');
			const isPart = parts(course).some(({ formerly }) => formerly?.includes(part));
			return isPart || claimed.has(id) || isForgotten(id);
		},
	});
	return found.map((rename) => {
		const { of, from, to, course, ids: formerly } = rename;
		return { of, from, to, course, formerly, words: wordsFor(rename, before) };
	});
}

function wordsFor(
	{ of, from, to, ids, sessions }: LikelyRename,
	before: readonly { run: { id: string; kind: Run['kind'] } }[],
): string {
	const run = before.find((each) => each.run.id === from)?.run;
	const what = of === 'run' ? (run?.kind === 'theme' ? 'month' : 'cohort') : of;
	const does = sessions[0]?.isElsewhen ? 'move' : 'rename';
	return `seems to ${does} the ${what} ${from} to ${to}, but calendars and old addresses cannot know: it lacks formerly: [${ids.join(', ')}]`;
}
