import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { catalogueFrom } from '../../src/domain/catalogue.ts';
import { lastDay } from '../../src/domain/meeting-time.ts';
import type { Session } from '../../src/domain/model.ts';
import { entriesFrom } from '../../src/reading/entries.ts';
import { readContent } from '../../src/reading/folder.ts';
import { pageOf } from '../../src/urls.ts';
import { lintCalendar } from '../calendar/linter/index.ts';
import { isAvailable, type ReadEvent, readers } from '../calendar/readers/readers.ts';
import { isFirstOrganisation, OTHER_CONTENT, OWN } from '../first-organisation.ts';
import { buildSite } from './build-site.ts';
import { severalDaysIn } from './several-days.ts';

/** Every calendar file of a built site, by its path in the site: `schools/2021-spring.ics`. */
async function builtCalendars(contentDir: string) {
	const { folder } = await buildSite({ contentDir });
	return { folder, paths: globSync('**/*.ics', { cwd: folder }).sort() };
}

const statuses = { scheduled: 'CONFIRMED', postponed: 'TENTATIVE', cancelled: 'CANCELLED' };

/** Date and time on the wall at an instant, by a formatter that the site does not use. */
function onTheWall(instant: string, timeZone: string): string {
	const format = new Intl.DateTimeFormat('sv', {
		timeZone,
		dateStyle: 'short',
		timeStyle: 'short',
	});
	return format.format(new Date(instant));
}

function compare(event: ReadEvent | undefined, session: Session, timeZone: string): void {
	expect(event, session.id).toBeDefined();
	if (!event) return;
	expect(onTheWall(event.start, timeZone)).toBe(`${session.date} ${session.starts}`);
	expect(onTheWall(event.end, timeZone)).toBe(`${lastDay(session)} ${session.ends}`);
	expect(event.status).toBe(statuses[session.status]);
	expect(event.summary).toContain(session.title.normalize().slice(0, 30));
	expect(event.summary.startsWith('CANCELLED: ')).toBe(session.status === 'cancelled');
	expect(event.summary.startsWith('POSTPONED: ')).toBe(session.status === 'postponed');
	expect(event.url.endsWith(pageOf(session))).toBe(true);
}

for (const contentDir of ['tests/fixtures/content', 'content']) {
	test.describe(contentDir, () => {
		test.skip(contentDir === OWN && !isFirstOrganisation, OTHER_CONTENT);
		test.describe.configure({ mode: 'serial' });
		const { site, sessions, runs } = catalogueFrom(entriesFrom(readContent(contentDir)));

		test('the linter finds nothing in any calendar file', async () => {
			const { folder, paths } = await builtCalendars(contentDir);
			expect(paths.length).toBeGreaterThan(sessions.length + runs.length);
			const severalDays = severalDaysIn(contentDir);
			for (const path of paths) {
				const kind = path.startsWith('calendars/') ? 'feed' : 'download';
				expect(lintCalendar(readFileSync(join(folder, path)), kind, severalDays), path).toEqual([]);
			}
		});

		for (const reader of readers) {
			test(`${reader.name} reads in every calendar file what the content says`, async () => {
				const isHere = isAvailable(reader);
				const install = `sudo apt-get install ${reader.packages.join(' ')}`;
				test.skip(!isHere && !process.env.CI, `${reader.name} is not installed: ${install}`);
				expect(isHere, `${reader.name} cannot be installed: ${install}`).toBe(true);

				const { folder, paths } = await builtCalendars(contentDir);
				const read = reader.read(paths.map((path) => join(folder, path)));
				const eventsIn = (path: string) => read[join(folder, path)] ?? [];
				for (const session of sessions) {
					const events = eventsIn(`${session.id}.ics`);
					expect(events).toHaveLength(1);
					compare(events[0], session, site.timeZone);
				}
				for (const run of runs) {
					expect(eventsIn(`${run.id}.ics`)).toHaveLength(run.sessions.length);
				}
				const all = eventsIn(`calendars/${site.slug}.ics`);
				expect(new Set(all.map(({ uid }) => uid)).size).toBe(sessions.length);
				expect(all).toHaveLength(sessions.length);
			});
		}

		test('a session is the same event, octet for octet, in every file that holds it', async () => {
			const { folder, paths } = await builtCalendars(contentDir);
			const files = paths.map((path) => readFileSync(join(folder, path), 'utf8'));
			for (const { id } of sessions) {
				const file = readFileSync(join(folder, `${id}.ics`), 'utf8');
				const event = file.slice(file.indexOf('BEGIN:VEVENT'), file.indexOf('END:VCALENDAR'));
				const uid = event.split('\r\n').find((line) => line.startsWith('UID:'));
				const holders = files.filter((each) => each.includes(`\r\n${uid}\r\n`));
				expect(holders.length).toBeGreaterThanOrEqual(4);
				expect(holders.filter((each) => !each.includes(event))).toEqual([]);
			}
		});

		test('a session of several tracks is in the feed of each, and in no other track’s', async () => {
			const { folder } = await builtCalendars(contentDir);
			for (const { kind, ...programme } of runs.map((run) => run.programme)) {
				if (!('tracks' in programme)) continue;
				for (const track of programme.tracks) {
					const feed = `${folder}/calendars/${programme.id}-${track.id}.ics`;
					const events = readers[0]?.read([feed])[feed] ?? [];
					const wanted = sessions.filter(({ tracks }) => tracks.includes(track));
					expect(events.map(({ url }) => new URL(url).pathname)).toEqual(
						wanted.map(({ id }) => `/${id}/`),
					);
				}
			}
		});
	});
}
