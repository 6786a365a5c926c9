import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatGithub, githubSummary } from '../src/checker/format/github.ts';
import { formatJson } from '../src/checker/format/json.ts';
import { formatText } from '../src/checker/format/text.ts';
import { hasErrors, type Report } from '../src/checker/problem.ts';
import { contentDir } from '../src/environment.ts';
import { checked } from '../src/integrations/content-check/checked.ts';
import { formatNamed } from './format.ts';

/** `npm run check` finds every problem in the content. It exits with 1 for errors and with 0 for warnings alone. */

const colour = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;

const formats: Record<string, (report: Report) => string> = {
	text: (report) => formatText(report, { colour }),
	json: formatJson,
	github: formatGithub,
};

try {
	const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
	const format = formatNamed(values.format, formats);
	const report = await checked(contentDir);
	console.log(format(report));
	const summary = process.env.GITHUB_STEP_SUMMARY;
	if (values.format === 'github' && summary) appendFileSync(summary, githubSummary(report));
	process.exitCode = hasErrors(report) ? 1 : 0;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
