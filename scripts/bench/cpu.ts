import { readFileSync } from 'node:fs';

/** The seconds of CPU that this process took so far, and the programs that it ran to their end. */
export function cpuSoFar(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e6 + cpuOfChildren();
}

/**
 * The seconds of CPU that the programs took which this process ran to their end. Only Linux tells: in hundredths of a
 * second, fields 16 and 17 of proc_pid_stat(5), counted behind the name.
 */
export function cpuOfChildren(): number {
	try {
		const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
		return (Number(fields[13]) + Number(fields[14])) / 100;
	} catch {
		return 0;
	}
}
