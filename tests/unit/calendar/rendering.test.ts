import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderingChanged } from '../../../src/history/revision.ts';

/*
 * Android's ICSx5 updates an event only when its LAST-MODIFIED has risen. So a change to the text of events needs a
 * new day in `renderings`. The values kept here show whether somebody forgot it.
 */

const RECORD = 'tests/golden/rendering.json';

interface Rendering {
	readonly changed: string;
	/** The digest of all events in the golden files. */
	readonly sha256: string;
}

function rendering(): Rendering {
	const hash = createHash('sha256');
	for (const file of globSync('tests/golden/*.ics').sort()) {
		const events = readFileSync(file, 'utf8').match(/BEGIN:VEVENT.*?END:VEVENT/gs);
		for (const event of events ?? []) hash.update(event);
	}
	return { changed: renderingChanged.toISOString(), sha256: hash.digest('hex') };
}

test('events that say something else are dated by it', () => {
	const [is, was] = [rendering(), JSON.parse(readFileSync(RECORD, 'utf8')) as Rendering];
	if (is.sha256 !== was.sha256) {
		const mend = 'Add today to renderings in src/history/revision.ts.';
		expect(is.changed > was.changed, mend).toBe(true);
		if (process.env.GOLDEN === 'write') {
			writeFileSync(RECORD, `${JSON.stringify(is, null, '\t')}\n`);
			return;
		}
	}
	expect(is, 'Write it anew: GOLDEN=write npm test -- unit').toEqual(was);
});
