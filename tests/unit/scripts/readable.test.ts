import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { letOthersRead } from '../../../scripts/readable.ts';

it('lets others read each file and enter each folder', () => {
	const home = mkdtempSync(join(tmpdir(), 'readable-'));
	mkdirSync(join(home, 'site/.well-known'), { recursive: true, mode: 0o700 });
	writeFileSync(join(home, 'site/.well-known/security.txt'), '', { mode: 0o600 });
	writeFileSync(join(home, 'outside'), '', { mode: 0o600 });
	letOthersRead(join(home, 'site'));
	const modes = ['site', 'site/.well-known', 'site/.well-known/security.txt', 'outside'].map(
		(path) => (statSync(join(home, path)).mode & 0o777).toString(8),
	);
	expect(modes).toEqual(['755', '755', '644', '600']);
	rmSync(home, { recursive: true });
});
