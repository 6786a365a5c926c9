import type { Report } from '../problem.ts';

/** Writes the problems as a JSON array of `{ file, line, column, endLine, endColumn, severity, rule, message, hint, mends }`. */
export function formatJson({ problems }: Report): string {
	return JSON.stringify(
		problems.map(
			({ file, line, column, endLine, endColumn, severity, rule, message, hint, mends }) => ({
				...{ file, line, column, endLine, endColumn },
				...{ severity, rule, message, hint, mends },
			}),
		),
		null,
		'\t',
	);
}
