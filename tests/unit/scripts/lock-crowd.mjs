/*
 * One of many processes that want a lock: `node lock-crowd.mjs LOCK ROUNDS`. In each turn it makes a file that must not be
 * there, and before some turns it leaves the claim of a process that is gone. It prints how many turns it had.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import { alone } from '../../../scripts/lock.mjs';

const [lock = '', rounds = '', gone = ''] = process.argv.slice(2);
let turns = 0;

for (let round = 0; round < Number(rounds); round += 1) {
	mkdirSync(lock, { recursive: true });
	try {
		writeFileSync(join(lock, `${gone}-1-${process.pid}.${round}`), '');
	} catch {
		// The folder went with the last holder.
	}
	await alone(lock, async () => {
		writeFileSync(`${lock}.inside`, '', { flag: 'wx' });
		await breath();
		rmSync(`${lock}.inside`);
		turns += 1;
	});
}
console.log(turns);
