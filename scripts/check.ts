import { appendFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { parseArgs } from 'node:util';
import type { Report } from '../src/checker/problem.ts';

/** `npm run check`: finds every problem in the content. Exit 1 when there are errors, 0 when there are warnings alone. */

// Kept from one run to the next, what is compiled saves half of the time; hence imports come after it.
enableCompileCache();
const { checkContent } = await import('../src/checker/check.ts');
const { formatGithub, githubSummary } = await import('../src/checker/format/github.ts');
const { formatJson } = await import('../src/checker/format/json.ts');
const { formatText } = await import('../src/checker/format/text.ts');
const { hasErrors } = await import('../src/checker/problem.ts');
const { publishedNames } = await import('../src/history/names.ts');

const colour = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;

const formats: Record<string, (report: Report) => string> = {
	text: (report) => formatText(report, { colour }),
	json: formatJson,
	github: formatGithub,
};

try {
	const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
	const format = formats[values.format];
	if (!format) throw new Error(`There is no format ${values.format}. Type text, json or github.`);
	const contentDir = process.env.CONTENT_DIR || 'content';
	const past = await publishedNames(contentDir, { setting: process.env.HISTORY });
	const report = await checkContent(contentDir, { past });
	console.log(format(report));
	const summary = process.env.GITHUB_STEP_SUMMARY;
	if (values.format === 'github' && summary) appendFileSync(summary, githubSummary(report));
	process.exitCode = hasErrors(report) ? 1 : 0;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
