import { spawnSync } from 'node:child_process';
import { installedByApt } from '../../apt.ts';
import type { Command } from '../build.ts';

/** Hugo, from PATH or from Debian's package. It is undefined where it cannot be installed. */
export function hugo(input: string, out: string): Command | undefined {
	const { status } = spawnSync('hugo', ['version']);
	if (status !== 0 && !installedByApt(['hugo'])) return undefined;
	const args = ['--source', input, '--destination', out, '--quiet'];
	return { program: 'hugo', args, cwd: input, env: {}, out };
}
