import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs a script of the project with more in its environment. */
function script(args: readonly string[], env: Record<string, string> = {}) {
	const { status, stdout, stderr } = spawnSync(process.execPath, args, {
		encoding: 'utf8',
		env: { ...process.env, ...env },
	});
	return { status, stdout, stderr };
}

describe('npm start', () => {
	it.each([
		['SITE_NOW', 'nonsense'],
		['SITE_URL', 'example'],
		['HISTORY', 'off'],
		['PORT', 'http'],
	])('refuses %s=%s in a sentence, before it makes anything', (name, value) => {
		const { status, stdout, stderr } = script(['scripts/start.ts'], { [name]: value });
		expect(status).toBe(1);
		expect(stdout).not.toContain('Making');
		expect(stderr).toMatch(new RegExp(`^${name} is [“"]${value}[”"][^\\n]*\\n$`));
	});

	it('shows what is wrong with the content, and makes nothing', () => {
		const { status, stdout, stderr } = script(['scripts/start.ts'], {
			CONTENT_DIR: 'tests/unit',
			HISTORY: 'none',
		});
		expect(status).toBe(1);
		expect(stdout).not.toContain('Making');
		expect(stderr).toContain('Checked tests/unit/.');
		expect(stderr).not.toMatch(/^\s+at /m);
	});

	it('refuses an option that it does not know', () => {
		const { status, stderr } = script(['scripts/start.ts', '--verbos']);
		expect([status, stderr]).toEqual([1, expect.stringContaining("Unknown option '--verbos'")]);
	});
});

it.each([
	['scripts/check.ts', 'constructor', 'text, json or github'],
	['scripts/check.ts', 'xml', 'text, json or github'],
	['scripts/changes.ts', 'toString', 'text, markdown, github or json'],
])('%s refuses the format %s', (program, format, known) => {
	const { status, stdout, stderr } = script([program, '--format', format]);
	expect({ status, stdout, stderr }).toEqual({
		status: 1,
		stdout: '',
		stderr: `There is no format ${format}. Type ${known}.\n`,
	});
});
