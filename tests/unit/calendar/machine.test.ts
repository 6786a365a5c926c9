import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('every-file.ts', import.meta.url));

function printedUnder(TZ: string, LC_ALL: string): string {
	return execFileSync(process.execPath, [script], {
		env: { ...process.env, TZ, LC_ALL, LANG: LC_ALL },
		encoding: 'utf8',
	});
}

const here = printedUnder('UTC', 'C');

test('there is something to compare', () => {
	expect(here.split('BEGIN:VEVENT').length).toBeGreaterThan(30);
});

test.each([
	['UTC', 'tr_TR.UTF-8'],
	['America/New_York', 'en_US.UTF-8'],
	['Pacific/Kiritimati', 'ar_SA.UTF-8'],
])('files are the same, byte for byte, on a machine in %s set to %s', (zone, language) => {
	expect(printedUnder(zone, language)).toBe(here);
});
