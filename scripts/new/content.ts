import {
	type RunSource,
	type SessionSource,
	type Source,
	sortedOut,
} from '../../src/checker/content.ts';
import { bankHolidays } from '../../src/checker/warnings/bank-holidays.ts';
import { now } from '../../src/clock.ts';
import { folderOf, slugOf } from '../../src/domain/join/entry.ts';
import { type CalendarDate, dateOf } from '../../src/domain/zoned-time.ts';
import { readContent } from '../../src/reading/folder.ts';
import type { ProgrammeData } from '../../src/schemas/programme.ts';
import type { SiteData } from '../../src/schemas/site.ts';
import type { HolidayOf } from './rhythm.ts';

/** The content that something new is made for, and the day on which that happens. */
export interface SiteContent
	extends Pick<
		ReturnType<typeof sortedOut>,
		'files' | 'programmes' | 'runs' | 'faqs' | 'venues' | 'pages'
	> {
	readonly dir: string;
	readonly site: Pick<SiteData, 'timeZone' | 'registrationHosts'>;
	/** Today in the site's time zone. */
	readonly today: CalendarDate;
	/** The bank holiday of the nation that site.yaml states. */
	readonly holidayOf: HolidayOf;
}

/**
 * Reads the content of a site.
 *
 * @throws {Error} when its site.yaml cannot be understood, or SITE_NOW is not a date
 */
export function siteContent(dir: string, instant?: Date): SiteContent {
	const sorted = sortedOut(readContent(dir));
	const { timeZone, registrationHosts, bankHolidays: nation } = sorted.site?.draft ?? {};
	if (!timeZone)
		throw new Error('site.yaml says no time zone. Run npm run check, which says what to mend.');
	return {
		...sorted,
		dir,
		site: { timeZone, registrationHosts: (registrationHosts ?? []).flatMap((host) => host ?? []) },
		today: dateOf(instant ?? now(timeZone), timeZone),
		holidayOf: (date) => nation && bankHolidays(Number(date.slice(0, 4)), nation).get(date),
	};
}

/** The holidays where a clock is: those of the site, or none that are known in another time zone. */
export function holidaysBy(
	{ site, holidayOf }: SiteContent,
	timeZone: string | undefined,
): HolidayOf {
	return (timeZone ?? site.timeZone) === site.timeZone ? holidayOf : () => undefined;
}

type RunOf<Kind> = Extract<RunSource, { kind: Kind }>;

/** A run with its dates. */
export interface DatedRun<Kind extends RunSource['kind'] = RunSource['kind']> {
	readonly run: RunOf<Kind>;
	readonly slug: string;
	/** Its names, which may say a season. */
	readonly names: string;
	/** The dates of its sessions that go ahead, in order. */
	readonly dates: readonly CalendarDate[];
	/** The dates of all its sessions, in order: those that were called off show its rhythm too. */
	readonly planned: readonly CalendarDate[];
	/** The first of all its dates. */
	readonly first: CalendarDate;
	/** The last date on which a session goes ahead. */
	readonly last: CalendarDate;
}

/** The runs of a programme, or of all. Those without a date that can be read are left out. */
export function runsOf<Kind extends RunSource['kind']>(
	kind: Kind,
	{ runs }: SiteContent,
	programme?: string,
): DatedRun<Kind>[] {
	return runs.flatMap((run) => {
		if (run.kind !== kind) return [];
		if (programme !== undefined && folderOf(run.file.id) !== programme) return [];
		const dated = datedRun(run as RunOf<Kind>);
		return dated ? [dated] : [];
	});
}

/** A session of any kind of run, as far as it can be read. */
export type AnySession = SessionSource['session'];

/** The sessions of a run that go ahead. Where none does, all of them count. */
export function going(run: RunSource | undefined): AnySession[] {
	const sessions = (run?.draft?.sessions ?? []).flatMap((session) => session ?? []);
	const ahead = sessions.filter(({ status = 'scheduled' }) => status === 'scheduled');
	return ahead.length > 0 ? ahead : sessions;
}

function datedRun<Kind extends RunSource['kind']>(run: RunOf<Kind>): DatedRun<Kind> | undefined {
	const { draft, file } = run as RunSource;
	const datesOf = (sessions: readonly AnySession[]) =>
		sessions.flatMap(({ date }) => date ?? []).sort();
	const planned = datesOf((draft?.sessions ?? []).flatMap((session) => session ?? []));
	const dates = datesOf(going(run));
	const [first] = planned;
	const last = dates.at(-1);
	if (first === undefined || last === undefined) return undefined;
	const slug = slugOf(file.id);
	const term = draft && 'term' in draft ? draft.term : '';
	const name = draft && 'name' in draft ? draft.name : '';
	const names = [term, name, draft?.title, slug].join(' ');
	return { run, slug, names, dates, planned, first, last };
}

/** The programmes of a kind, or of every kind. Those that go on come before those that have ended. */
export function programmesOf(
	{ programmes }: SiteContent,
	kind?: ProgrammeData['kind'],
): Source<ProgrammeData>[] {
	const isEnded = ({ draft }: Source<ProgrammeData>) => (draft?.ended ? 1 : 0);
	return [...programmes.values()]
		.filter(({ draft }) => draft && (kind === undefined || draft.kind === kind))
		.sort((a, b) => isEnded(a) - isEnded(b));
}

/** The programme with an id, as far as it can be read. */
export function programmeNamed({ programmes }: SiteContent, id = ''): ProgrammeDraft | undefined {
	return programmes.get(id)?.draft;
}

/** A programme, as far as it can be read. */
export type ProgrammeDraft = NonNullable<Source<ProgrammeData>['draft']>;

/** Is there a content file at a path? */
export function hasFile({ files }: SiteContent, path: string): boolean {
	return files.some((file) => file.path === path);
}
