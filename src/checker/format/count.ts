import type { Report } from '../problem.ts';

/** Sums the report up in a sentence. @example countOf(report); // => '2 errors and 1 warning in 57 files.' */
export function countOf({ problems, files }: Report): string {
	const errors = problems.filter(({ severity }) => severity === 'error').length;
	const warnings = problems.length - errors;
	const where = `in ${counted(files, 'file')}.`;
	if (problems.length === 0) return `No problems ${where}`;
	if (warnings === 0) return `${counted(errors, 'error')} ${where}`;
	if (errors === 0) return `${counted(warnings, 'warning')}, no errors, ${where}`;
	return `${counted(errors, 'error')} and ${counted(warnings, 'warning')} ${where}`;
}

function counted(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
