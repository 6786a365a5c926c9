import type { RuleId } from './rules.ts';

/** Where something stands in a file. Lines and columns count from 1; columns in UTF-16 units, as editors do. */
export interface Place {
	readonly line: number;
	readonly column: number;
	readonly endLine: number;
	/** The column after the last character. */
	readonly endColumn: number;
}

/** error: the site cannot be published like this. warning: it can, but somebody should look. */
export type Severity = 'error' | 'warning';

/** What is wrong with a file, before it is known which file that is. */
export interface Finding {
	readonly rule: RuleId;
	readonly place: Place;
	/** What is wrong, in plain English. */
	readonly message: string;
	/** What to type or do instead. */
	readonly hint: string;
}

/** One thing that is wrong in the content, in the form in which `--format json` prints it. */
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
	/** How many files were checked. */
	readonly files: number;
	/** The text of each file that has a problem, by the name that the problem gives it. */
	readonly texts: ReadonlyMap<string, string>;
}

/** May the site not be published like this? */
export function hasErrors({ problems }: Report): boolean {
	return problems.some(({ severity }) => severity === 'error');
}
