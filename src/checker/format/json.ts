import type { Report } from '../problem.ts';

/** Writes the problems as a JSON array of `{ file, line, column, endLine, endColumn, severity, rule, message, hint }`. */
export function formatJson({ problems }: Report): string {
	return JSON.stringify(
		problems.map(({ file, line, column, endLine, endColumn, severity, rule, message, hint }) => ({
			...{ file, line, column, endLine, endColumn },
			...{ severity, rule, message, hint },
		})),
		null,
		'\t',
	);
}
