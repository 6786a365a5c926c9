import type { RuleId } from './rules.ts';

/** A place in a file. Lines and columns count from 1; columns are UTF-16 units, as in editors. */
export interface Place {
	readonly line: number;
	readonly column: number;
	readonly endLine: number;
	/** The column after the last character. */
	readonly endColumn: number;
}

/** error: the site cannot be published. warning: it can, but somebody should look. */
type Severity = 'error' | 'warning';

/** A mistake in a file; the file itself is named elsewhere. */
export interface Finding {
	readonly rule: RuleId;
	readonly place: Place;
	/** Says in plain English what is wrong. */
	readonly message: string;
	/** Says what to type or do instead. */
	readonly hint: string;
}

/** A mistake in the content, as `--format json` prints it. */
export interface Problem extends Place {
	/** The file's path from where the command runs: `content/cohorts/schools/2021-spring.md`. */
	readonly file: string;
	readonly severity: Severity;
	readonly rule: RuleId;
	readonly message: string;
	readonly hint: string;
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
