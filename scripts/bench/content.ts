import { course } from './content/course.ts';
import type { TextFile } from './content/file.ts';
import { series } from './content/series.ts';
import { standing } from './content/standing.ts';

/** Every size has the same programmes, because a larger site has more dates and not a longer menu. */
const OF_EACH_KIND = 4;
const SESSIONS_OF_COHORT = 5;
const SESSIONS_OF_MONTH = 8;

/** The files of a site with a number of sessions: half in cohorts of five, half in months of eight. It never varies. */
export function contentOf(sessions: number): TextFile[] {
	const cohorts = Math.round(sessions / 2 / SESSIONS_OF_COHORT);
	const inMonths = sessions - cohorts * SESSIONS_OF_COHORT;
	const months = Array.from({ length: Math.ceil(inMonths / SESSIONS_OF_MONTH) }, (_, index) =>
		Math.min(SESSIONS_OF_MONTH, inMonths - index * SESSIONS_OF_MONTH),
	);
	const files = Array.from({ length: OF_EACH_KIND }, (_, index) => {
		const isOwn = (_: unknown, number: number) => number % OF_EACH_KIND === index;
		const ownCohorts = [...Array(cohorts)].filter(isOwn).length;
		return [...course(index, ownCohorts), ...series(index, months.filter(isOwn))];
	}).flat();
	const programmes = files.flatMap(([path]) => path.match(/^programmes\/(.*)\.md$/)?.[1] ?? []);
	return [...standing(programmes), ...files];
}
