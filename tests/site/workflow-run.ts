import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { run } from '../../scripts/run.mjs';
import type { Repository } from '../git-repository.ts';

/** GitHub's runner, as far as the `run:` steps of our workflows need it. */

interface Step {
	readonly name?: string;
	readonly if?: string;
	readonly uses?: string;
	readonly run?: string;
	readonly env?: Record<string, string>;
	readonly with?: Record<string, unknown>;
}

/** How a step ended. */
export interface StepEnd {
	readonly code: number;
	readonly said: string;
}

/** A job's folder, as a runner has it after the steps that fetch things. */
export interface Workspace {
	readonly dir: string;
	readonly steps: readonly Step[];
}

/** A user that owns nothing. Only the administrator can become it. */
const NOBODY = 65534;
const asNobody = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
const isRoot = process.getuid?.() === 0;

/** Can steps run as that user? It has to reach this project, which may lie in a folder of the administrator alone. */
const isNobody = isRoot && statusOf([...asNobody, 'test', '-r', resolve('package.json')]) === 0;

function statusOf([command = '', ...args]: readonly string[]): number | null {
	return spawnSync(command, args).status;
}

/** Checks out a commit as the job's own steps ask for: whole or shallow, and the programs beside it. */
export function checkout(name: string, job: string, origin: Repository, dir: string): Workspace {
	const workflow = parse(readFileSync(`.github/workflows/${name}.yml`, 'utf8'));
	const steps: Step[] = workflow.jobs[job].steps;
	const fetches = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
	const own = fetches.find((step) => !step.with?.repository);
	if (own) {
		const isWhole = own.with?.['fetch-depth'] === 0;
		const depth = isWhole ? [] : ['--depth=1'];
		origin.git('clone', '--quiet', ...depth, `file://${origin.dir}`, dir);
		// The runner keeps no password, so nothing more can be fetched.
		execFileSync('git', ['remote', 'remove', 'origin'], { cwd: dir });
	} else mkdirSync(dir);
	const engine = fetches.find((step) => step.with?.repository);
	if (engine) symlinkSync(resolve('.'), join(dir, String(engine.with?.path)));
	for (const file of ['.summary', '.output']) writeFileSync(join(dir, file), '');
	mkdirSync(join(dir, '.home'));
	if (isNobody) {
		execFileSync('chown', ['-R', '-h', `${NOBODY}:${NOBODY}`, dir]);
		// The folder above belongs to the test alone.
		chmodSync(resolve(dir, '..'), 0o755);
	}
	return { dir, steps };
}

/**
 * Runs a step by its name, as nobody where that is possible.
 *
 * @param values what GitHub puts in the place of each expression
 */
export async function runStep(
	{ dir, steps }: Workspace,
	name: string,
	values: Readonly<Record<string, string>> = {},
	env: Readonly<Record<string, string>> = {},
): Promise<StepEnd> {
	const step = steps.find((each) => each.name === name);
	if (!step?.run) throw new Error(`There is no step “${name}”.`);
	const stated = Object.entries(step.env ?? {}).map(([key, text]) => [key, filledIn(text, values)]);
	let said = '';
	const shell = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run];
	const [command = '', ...args] = isNobody ? [...asNobody, ...shell] : shell;
	const code = await run(
		command,
		args,
		{
			cwd: dir,
			env: {
				...{ PATH: process.env.PATH, HOME: join(dir, '.home'), CI: 'true' },
				...{ GITHUB_STEP_SUMMARY: join(dir, '.summary'), GITHUB_OUTPUT: join(dir, '.output') },
				...env,
				...Object.fromEntries(stated),
			},
		},
		(text) => {
			said += text;
		},
	);
	return { code, said };
}

function filledIn(text: string, values: Readonly<Record<string, string>>): string {
	return text.replace(/\$\{\{ (.*?) \}\}/g, (_, expression) => {
		const value = values[expression];
		if (value === undefined) throw new Error(`Nobody says what ${expression} is.`);
		return value;
	});
}

/** The summary of the job so far, and its outputs. */
export function told({ dir }: Workspace): { summary: string; outputs: Record<string, string> } {
	const text = readFileSync(join(dir, '.output'), 'utf8');
	const outputs = [...text.matchAll(/^(\w+)<<(\S+)\n(.*?)\n\2$/gms)];
	return {
		summary: readFileSync(join(dir, '.summary'), 'utf8'),
		outputs: Object.fromEntries(outputs.map(([, name = '', , value = '']) => [name, value])),
	};
}
