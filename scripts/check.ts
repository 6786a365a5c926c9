import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatGithub, githubSummary } from '../src/checker/format/github.ts';
import { formatJson } from '../src/checker/format/json.ts';
import { formatText } from '../src/checker/format/text.ts';
import { hasErrors, type Report } from '../src/checker/problem.ts';
import { contentDir } from '../src/environment.ts';
import { checked } from '../src/integrations/content-check/checked.ts';
import { seenPath } from '../src/seen-path.ts';
import { formatNamed } from './format.ts';

/**
 * `npm run check` finds every problem in the content. It exits with 1 for errors and with 0 for warnings alone.
 * `--since HEAD^1` warns only of files that have changed since that commit; errors stand whoever made them.
 */

const colour = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;

const formats: Record<string, (report: Report) => string> = {
	text: (report) => formatText(report, { colour }),
	json: formatJson,
	github: formatGithub,
};

try {
	const { values } = parseArgs({
		options: { format: { type: 'string', default: 'text' }, since: { type: 'string' } },
	});
	const format = formatNamed(values.format, formats);
	const all = await checked(contentDir);
	const report = values.since === undefined ? all : ofChanged(all, changedSince(values.since));
	console.log(format(report));
	const summary = process.env.GITHUB_STEP_SUMMARY;
	if (values.format === 'github' && summary) appendFileSync(summary, githubSummary(report));
	process.exitCode = hasErrors(report) ? 1 : 0;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

/** The files of the content that have changed since a commit, by the paths that a report names. */
function changedSince(commit: string): ReadonlySet<string> {
	const args = ['diff', '--name-only', '--relative', '-z', '--end-of-options', commit, '--', '.'];
	const { status, stdout, stderr } = spawnSync('git', args, { cwd: contentDir, encoding: 'utf8' });
	if (status !== 0) throw new Error(`Git cannot compare with ${commit}: ${stderr.trim()}`);
	const paths = stdout.split('\0').filter(Boolean);
	return new Set(paths.map((path) => seenPath(resolve(contentDir, path))));
}

/** A report without the warnings of files that nobody has changed. */
function ofChanged(report: Report, changed: ReadonlySet<string>): Report {
	const problems = report.problems.filter(
		({ severity, file }) => severity === 'error' || changed.has(file),
	);
	return { ...report, problems };
}
