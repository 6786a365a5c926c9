import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';

/** Hands words to GitHub, in a workflow: to the summary of the run, and as the step's output `words`. */
export function tellGithub(words: string, env: NodeJS.ProcessEnv): void {
	if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, `${words}\n`);
	if (!env.GITHUB_OUTPUT) return;
	// A title in the words cannot end the output, since nobody knows this line before.
	const end = randomUUID();
	appendFileSync(env.GITHUB_OUTPUT, `words<<${end}\n${words}\n${end}\n`);
}
