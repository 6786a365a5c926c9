import { allOf } from '../../reading/phrases.ts';
import type { Problem, Report } from '../problem.ts';
import { countOf } from './count.ts';
import { frame } from './frame.ts';

type Style = 'red' | 'yellow' | 'bold' | 'dim';

const codes: Record<Style, number> = { red: 31, yellow: 33, bold: 1, dim: 2 };

/**
 * Writes the report for people: each problem with its place, the lines around it, and what to type instead. The errors
 * stand last, where people look first, and a rule warns once for each file.
 */
export function formatText(report: Report, { colour = false }: { colour?: boolean } = {}): string {
	const paint = (style: Style, text: string) =>
		colour ? `\u001b[${codes[style]}m${text}\u001b[0m` : text;
	const lines = new Map(
		[...report.texts].map(([file, text]) => [file, text ? text.split('\n') : []]),
	);
	const [errors, warnings] = [true, false].map((isError) =>
		report.problems.filter(({ severity }) => (severity === 'error') === isError),
	);
	const alike = [...Map.groupBy(warnings ?? [], ({ file, rule }) => `${file}\n${rule}`).values()];
	const texts = [...alike, ...(errors ?? []).map((error) => [error])].flatMap(
		([problem, ...others]) =>
			problem ? problemText(problem, others, lines.get(problem.file) ?? [], paint) : [],
	);
	return [...texts, countOf(report)].join('\n\n');
}

function problemText(
	problem: Problem,
	others: readonly Problem[],
	lines: readonly string[],
	paint: (style: Style, text: string) => string,
): string {
	const { file, line, column, severity, message, hint, rule } = problem;
	const style = severity === 'error' ? 'red' : 'yellow';
	const rows = frame(lines, problem).map((row) =>
		/^(>| +\| *\^)/.test(row) ? paint(style, row) : paint('dim', row),
	);
	const isSame = (other: Problem) => other.message === message && other.hint === hint;
	const same = others.filter(isSame);
	return [
		`${paint('bold', `${file}:${line}:${column}`)}  ${paint(style, severity)}  ${message}`,
		...rows.map((row) => `  ${row}`),
		...hint.split('\n').map((row, index) => (index === 0 ? `  ${row}` : `      ${row}`)),
		...(same.length > 0 ? [`  The same holds of ${linesOf(same)}.`] : []),
		...others
			.filter((other) => !isSame(other))
			.map((other) => `  And in line ${other.line}: ${other.message} ${other.hint.split('\n')[0]}`),
		paint('dim', `  Rule: ${rule}`),
	].join('\n');
}

/** @example linesOf([{ line: 4 }, { line: 9 }]); // => 'lines 4 and 9' */
function linesOf(problems: readonly Pick<Problem, 'line'>[]): string {
	const numbers = [...new Set(problems.map(({ line }) => String(line)))];
	return `${numbers.length === 1 ? 'line' : 'lines'} ${allOf(numbers)}`;
}
