import type { Finding as FindingOf } from '../reading/finding.ts';
import type { Place } from '../reading/place.ts';
import type { Change } from './edits.ts';
import type { RuleId } from './rules.ts';

/** error: the site cannot be published like this. warning: it can, but somebody should look. */
type Severity = 'error' | 'warning';

/** A mistake in a file, of any rule that the checker knows. */
export type Finding = FindingOf<RuleId>;

/** A mistake in the content, in the form in which `--format json` prints it. */
export interface Problem extends Place {
	/** The file's path from where the command runs: `content/cohorts/schools/2021-spring.md`. */
	readonly file: string;
	readonly severity: Severity;
	readonly rule: RuleId;
	readonly message: string;
	readonly hint: string;
	/** The changes that follow the hint. Any one of them will do; without any, somebody has to think. */
	readonly mends: readonly Change[];
}

/** All problems of all files, in order of file and place, with the texts of those files. */
export interface Report {
	readonly problems: readonly Problem[];
	/** The number of files that were checked. */
	readonly files: number;
	/** The text of each file that has a problem, by the file's path in the problem. */
	readonly texts: ReadonlyMap<string, string>;
}

/** Tells whether a mistake keeps the site from being published. */
export function hasErrors({ problems }: Report): boolean {
	return problems.some(({ severity }) => severity === 'error');
}
