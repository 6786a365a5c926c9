import { spawnSync } from 'node:child_process';
import sessions from './eleventy/_data/sessions.js';
import { hugoAlone } from './generators.ts';
import { writePage } from './page-file.ts';

/*
 * `node hugo.ts INPUT OUTPUT`: builds Hugo's site from the content in CONTENT_DIR. Hugo has no way to work out what the
 * pages of sessions say: QR codes, clocks of a zone, states of a registration, lines of a calendar folded at 75 octets. So
 * a step before it does, with the same modules and the same reader as Eleventy's build, and writes Hugo a file for each.
 */
const [input = '', output = ''] = process.argv.slice(2);
for (const facts of await sessions()) {
	const front = { ...facts, type: 'session', outputs: ['HTML', 'Calendar'] };
	writePage('hugo', input, { path: facts.address, facts: front, body: '' });
}
const { command, args, cwd } = hugoAlone({ input, output });
const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
process.exitCode = status ?? 1;
