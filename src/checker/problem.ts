import type { Finding as FindingOf } from '../reading/finding.ts';
import type { Place } from '../reading/place.ts';
import type { RuleId } from './rules.ts';

/** error: the site cannot be published like this. warning: it can, but somebody should look. */
export type Severity = 'error' | 'warning';

/** A mistake in a file, of any rule that the checker knows. */
export type Finding = FindingOf<RuleId>;

/** A mistake in the content, in the form in which `--format json` prints it. */
export interface Problem extends Place {
	/** The file, from where the command runs: `content/cohorts/schools/2021-spring.md`. */
	readonly file: string;
	readonly severity: Severity;
	readonly rule: RuleId;
	readonly message: string;
	readonly hint: string;
}

/** All problems of all files, in order of file and place, and the texts that they stand in. */
export interface Report {
	readonly problems: readonly Problem[];
	/** The number of files that were checked. */
	readonly files: number;
	/** The text of each file that has a problem, by the name that the problem gives it. */
	readonly texts: ReadonlyMap<string, string>;
}

/** May the site not be published like this? */
export function hasErrors({ problems }: Report): boolean {
	return problems.some(({ severity }) => severity === 'error');
}
