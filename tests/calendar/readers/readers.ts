import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { installedByApt } from '../../../scripts/apt.ts';

/** An event as a reader read it. Instants are in UTC, to the second. */
export interface ReadEvent {
	readonly uid: string;
	readonly summary: string;
	readonly start: string;
	readonly end: string;
	readonly status: string;
	readonly url: string;
}

/** A program that reads calendars and had no part in writing them. */
export interface Reader {
	readonly name: string;
	/** The Debian packages that it needs; none for one that npm brings. */
	readonly packages: readonly string[];
	/** The events of each file, by its path. @throws {Error} when it refuses a file */
	read(paths: readonly string[]): Record<string, ReadEvent[]>;
}

export const readers: readonly Reader[] = [
	{
		name: 'ical.js',
		packages: [],
		read: (paths) =>
			Object.fromEntries(paths.map((path) => [path, withIcalJs(readFileSync(path, 'utf8'))])),
	},
	{
		name: 'vobject',
		packages: ['python3-vobject'],
		read: (paths) => withPython('with_vobject.py', paths),
	},
	{
		name: 'libical',
		packages: ['gir1.2-ical-3.0', 'python3-gi'],
		read: (paths) => withPython('with_libical.py', paths),
	},
];

/** Tells whether a reader can be used here; installs it if that needs no question. */
export function isAvailable({ packages }: Reader): boolean {
	return packages.length === 0 || installedByApt(packages);
}

function withIcalJs(file: string): ReadEvent[] {
	const instant = (time: ICAL.Time) => `${time.toJSDate().toISOString().slice(0, 19)}Z`;
	return new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((component) => {
		const { uid, summary, startDate, endDate } = new ICAL.Event(component);
		const text = (name: string) => String(component.getFirstPropertyValue(name));
		return {
			uid,
			summary,
			start: instant(startDate),
			end: instant(endDate),
			status: text('status'),
			url: text('url'),
		};
	});
}

/** Debian's own Python: another one in the PATH does not see Debian's packages. */
function withPython(script: string, paths: readonly string[]): Record<string, ReadEvent[]> {
	const { status, stdout, stderr } = spawnSync(
		'/usr/bin/python3',
		[fileURLToPath(new URL(script, import.meta.url))],
		{ input: paths.join('\n'), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
	);
	if (status !== 0) throw new Error(stderr);
	return JSON.parse(stdout);
}
