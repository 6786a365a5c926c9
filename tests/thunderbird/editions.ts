import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../scripts/build.ts';
import { type Moment, Repository } from '../git-repository.ts';
import { entriesWith, series, type ThemeData, theme } from '../unit/content.ts';

/** The content in three states, each a commit of an editor, and its feed as a build of the site makes it. */

type SessionData = ThemeData['sessions'][number];

/** One state of the content: its sessions, and when it was committed. */
export interface Edition {
	readonly at: Moment;
	readonly sessions: readonly SessionData[];
}

const tracks = ['leaders'];

/** A title with characters that calendar files escape, and one that must not be split when a line is folded. */
const hard = {
	id: 'hard',
	title: 'Łódź, Wrocław; “anger” \\ action — 怒りを行動に 👩🏽‍🏫 for all',
	date: '2020-10-08',
	tracks,
};
const power = { id: 'power', title: 'Relational power', tracks };
const privilege = { id: 'privilege', title: 'Privilege 101', tracks };
const topical = { id: 'topical', title: 'What now?', date: '2020-10-30', tracks };

/** The feed that Thunderbird subscribes to. In London the clocks go back on 25 October 2020. */
export const first: Edition = {
	at: '2020-09-01 09:00',
	sessions: [hard, { ...power, date: '2020-10-15' }, { ...privilege, date: '2020-10-22' }],
};

/** Power has moved across the change of the clocks, privilege is cancelled, topical is new. */
export const second: Edition = {
	at: '2020-10-01 10:30',
	sessions: [
		hard,
		{ ...power, date: '2020-10-29' },
		{ ...privilege, date: '2020-10-22', status: 'cancelled' },
		topical,
	],
};

/** The first is taken out a week before it; power is postponed; privilege takes place after all, in the morning. */
export const third: Edition = {
	at: '2020-10-05 08:15',
	sessions: [
		{ ...power, date: '2020-10-29', status: 'postponed' },
		{ ...privilege, date: '2020-10-22', starts: '10:30', ends: '12:00' },
		topical,
	],
};

/** Commits an edition to a repository in `folder`, builds the site and hands over the file of the series' feed. */
export async function publishedFeed(edition: Edition, folder: string): Promise<string> {
	const repository = new Repository(join(folder, 'repository'));
	if (edition === first) repository.init();
	const { site } = entriesWith({
		site: { uidDomain: 'example.org', timeZone: 'Europe/London' },
	});
	repository.commit(edition.at, {
		'content/site.yaml': site,
		'content/programmes/thursdays.md': series,
		'content/themes/thursdays/2020-10.md': {
			...theme,
			place: 'Room 4, Mile End Road; London',
			sessions: edition.sessions,
		},
	});
	const log = join(folder, 'build.log');
	const code = await build(
		{
			CONTENT_DIR: join(repository.dir, 'content'),
			SITE_NOW: `${edition.at.replace(' ', 'T')}:00Z`,
			OUT_DIR: join(folder, 'site'),
			CACHE_DIR: join(folder, 'astro'),
		},
		log,
	);
	if (code !== 0) throw new Error(`The build failed:\n${readFileSync(log, 'utf8')}`);
	return readFileSync(join(folder, 'site/calendars/thursdays.ics'), 'utf8');
}
