import type { Problem, Report } from '../problem.ts';
import { countOf } from './count.ts';
import { formatText } from './text.ts';

/**
 * Writes the problems as workflow commands. GitHub shows at most ten of each kind beside the lines of a pull request.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatGithub(report: Report): string {
	return [...report.problems.map(command), countOf(report)].join('\n');
}

function command(problem: Problem): string {
	const { file, line, column, endLine, endColumn, severity, rule, message, hint } = problem;
	// GitHub accepts columns only within one line.
	const columns = line === endLine ? { col: column, endColumn } : {};
	const properties = Object.entries({ file, line, endLine, ...columns, title: rule })
		.map(([name, value]) => `${name}=${property(String(value))}`)
		.join(',');
	return `::${severity} ${properties}::${data(`${message}\n${hint}`)}`;
}

/** Escapes a text the way that the runner expects (actions/toolkit, packages/core/src/command.ts). */
function data(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
	return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Writes the whole list in Markdown for the summary page of a workflow, which has no limit of ten. */
export function githubSummary(report: Report): string {
	const text = formatText(report);
	const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
	const fence = '`'.repeat(longest + 1);
	const list = report.problems.length > 0 ? `\n\n${fence}text\n${text}\n${fence}` : '';
	return `## Content check\n\n${countOf(report)}${list}\n`;
}
