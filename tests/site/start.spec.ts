import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { alone } from '../../scripts/lock.mjs';

test('npm start waits for its turn, says in a few lines what it does, and serves the site', async () => {
	test.slow();
	const home = mkdtempSync(join(tmpdir(), 'start-'));
	// Node warns where both settings of colours are there, and Playwright sets one.
	const { PORT, SITE_URL, NO_COLOR, FORCE_COLOR, ...environment } = process.env;
	const env = {
		...environment,
		CONTENT_DIR: 'tests/fixtures/content',
		SITE_NOW: '2027-03-03T12:00:00Z',
		OUT_DIR: join(home, 'site'),
		CACHE_DIR: join(home, 'astro'),
		HISTORY: 'none',
	};
	let said = '';
	const hears = (words: RegExp) => expect.poll(() => said, { timeout: 150_000 }).toMatch(words);
	const start = await alone('node_modules/.cache/build.lock', async () => {
		const process_ = spawn(process.execPath, ['scripts/start.ts'], { env });
		for (const output of [process_.stdout, process_.stderr]) {
			output.on('data', (text) => {
				said += text;
			});
		}
		await hears(new RegExp(`Waiting for another build .*process ${process.pid}`));
		return process_;
	});
	await hears(/The site is at/);
	const [, url = ''] = /^The site is at (.*)$/m.exec(said) ?? [];
	expect(await (await fetch(`${url}feed.xml`)).text()).toContain(`href="${url}`);
	start.kill('SIGINT');
	expect(await once(start, 'exit')).toEqual([0, null]);
	expect(said.replace(/\d+/g, 'N').split('\n')).toEqual([
		expect.stringMatching(/^Checked tests\/fixtures\/content\/\. No problems in N files\.$/),
		'Making the pages…',
		'Waiting for another build of this clone to end (process N)…',
		'Made N pages.',
		'The site is at http://localhost:N/',
		'',
	]);
	rmSync(home, { recursive: true });
});
