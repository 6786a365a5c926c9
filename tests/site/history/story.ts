import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { type BuildSettings, build } from '../../../scripts/build.ts';
import { type Files, Repository } from '../../git-repository.ts';
import {
	course,
	entriesWith,
	series,
	cohort as unitCohort,
	theme as unitTheme,
} from '../../unit/content.ts';

/** Made-up content as editors change it, commit by commit, and the sites that are built of it. */

const { site } = entriesWith();

/*
 * The unit tests' content seven years later: no event is dated before the day on which the rendering of events last
 * changed, so only what is committed after that day shows in LAST-MODIFIED.
 */
const years = <Data extends object>(data: Data): Data =>
	JSON.parse(JSON.stringify(data).replace(/"202(\d)-/g, (_, digit) => `"202${Number(digit) + 7}-`));

const cohort = years(unitCohort);
const theme = years(unitTheme);

export const schools = 'content/programmes/schools.md';
export const spring = 'content/cohorts/schools/2021-spring.md';
export const october = 'content/themes/thursdays/2020-10.md';

/** All content as it was first published. */
export const start: Files = {
	'content/site.yaml': site,
	[schools]: course,
	'content/programmes/thursdays.md': series,
	[spring]: cohort,
	[october]: theme,
};

/** The theme without some of its sessions. */
export function octoberWithout(...ids: string[]): object {
	return { ...theme, sessions: theme.sessions.filter(({ id }) => !ids.includes(id)) };
}

/** The cohort with other fields in some of its sessions, by part. */
export function springWith(changes: Record<string, object>, fields: object = {}): object {
	const sessions = cohort.sessions.map((session) => ({ ...session, ...changes[session.part] }));
	return { ...cohort, ...fields, sessions };
}

/** A built site. */
export interface Edition {
	readonly folder: string;
	/** The output of the build. */
	readonly said: string;
}

/** Builds the content of a repository, beside it. @throws {Error} with all that the build printed */
export async function edition(
	repository: Repository,
	name: string,
	settings: BuildSettings & { TZ?: string } = {},
): Promise<Edition> {
	const { code, ...built } = await attempt(repository, name, settings);
	if (code !== 0) throw new Error(built.said);
	return built;
}

/** The same for a build that may fail. */
export async function attempt(
	{ dir }: Repository,
	name: string,
	settings: BuildSettings & { TZ?: string } = {},
): Promise<Edition & { code: number }> {
	const home = `${dir}.${name}`;
	const folder = join(home, 'site');
	const log = join(home, 'build.log');
	const code = await build(
		{
			CONTENT_DIR: join(dir, 'content'),
			SITE_NOW: '2028-02-10T12:00:00Z',
			OUT_DIR: folder,
			// Sites of one story share what Astro keeps, such as the pictures for sharing.
			CACHE_DIR: join(dir, '../astro'),
			...settings,
		},
		log,
	);
	return { folder, code, said: readFileSync(log, 'utf8') };
}

/** The text of a page, without its markup. */
export function words({ folder }: Edition, path: string): string {
	const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
	const main = /<main.*?<\/main>/s.exec(html)?.[0] ?? '';
	return main.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

export function text({ folder }: Edition, path: string): string {
	return readFileSync(join(folder, path), 'utf8');
}

export function has({ folder }: Edition, path: string): boolean {
	return existsSync(join(folder, path));
}

/** The addresses that are promises: pages, calendars, feeds and data. */
export function addresses({ folder }: Edition): string[] {
	return globSync('**/*.{html,ics,xml,json}', { cwd: folder })
		.filter((path) => !/^(pagefind|_astro)\//.test(path))
		.sort();
}

/** An event in a calendar file, as a reader sees it. */
export interface ReadEvent {
	readonly uid: string;
	readonly summary: string;
	readonly start: string;
	readonly status: string;
	readonly stamp: string;
	readonly created: string | undefined;
	readonly modified: string | undefined;
	readonly sequence: number | undefined;
}

export function eventsIn(edition: Edition, path: string): ReadEvent[] {
	const calendar = new ICAL.Component(ICAL.parse(text(edition, path)));
	return calendar.getAllSubcomponents('vevent').map((event) => {
		const value = (name: string) => event.getFirstPropertyValue(name)?.toString();
		const sequence = value('sequence');
		return {
			uid: value('uid') ?? '',
			summary: value('summary') ?? '',
			start: value('dtstart') ?? '',
			status: value('status') ?? '',
			stamp: value('dtstamp') ?? '',
			created: value('created'),
			modified: value('last-modified'),
			sequence: sequence === undefined ? undefined : Number(sequence),
		};
	});
}

export function eventIn(edition: Edition, path: string, uid: string): ReadEvent {
	const found = eventsIn(edition, path).filter((event) => event.uid === uid);
	if (found.length !== 1 || !found[0]) throw new Error(`${found.length} events of ${uid}`);
	return found[0];
}

/** The whole minutes from 2020 to a moment, by a calculation of its own. */
export function minutesSince2020(moment: string): number {
	return (Date.parse(`${moment.replace(' ', 'T')}:00Z`) - Date.parse('2020-01-01')) / 60_000;
}

export { Repository };
