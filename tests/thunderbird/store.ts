import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { StoredEvent } from './stored-event.ts';

/** Thunderbird's database for calendars on the network, and its log of changes that are not in it yet. */
const FILES = ['cache.sqlite', 'cache.sqlite-wal'];

/** The flag of an event without times, in CalStorageHelpers. */
const ALL_DAY = 8;

/** A row of each event there is, in any calendar: a duplicate is a row of its own. */
const EVENTS = `
	SELECT id, title, ical_status AS status, flags,
		event_start, event_start_tz, event_end, event_end_tz,
		(SELECT CAST(value AS TEXT) FROM cal_properties
			WHERE item_id = id AND key = 'SEQUENCE') AS sequence,
		(SELECT CAST(value AS TEXT) FROM cal_properties
			WHERE item_id = id AND key = 'LOCATION') AS place
	FROM cal_events ORDER BY event_start, id`;

/**
 * The events in the store of a Thunderbird that may be running; none as long as there is no store to
 * read. It holds its files locked, so that they are read from a copy, taken again when it wrote to
 * them meanwhile.
 */
export async function storedEvents(profile: string): Promise<StoredEvent[]> {
	const folder = join(profile, 'calendar-data');
	const copy = await mkdtemp(join(tmpdir(), 'thunderbird-store-'));
	try {
		const before = await stateOf(folder);
		for (const name of FILES) await copyFile(join(folder, name), join(copy, name));
		if ((await stateOf(folder)) !== before) return await storedEvents(profile);
		return read(join(copy, 'cache.sqlite'));
	} catch (error) {
		if (isTooEarly(error)) return [];
		throw error;
	} finally {
		await rm(copy, { recursive: true, force: true });
	}
}

async function stateOf(folder: string): Promise<string> {
	const states = await Promise.all(FILES.map((name) => stat(join(folder, name), { bigint: true })));
	return states.map(({ size, mtimeNs }) => `${size} ${mtimeNs}`).join(' ');
}

function read(file: string): StoredEvent[] {
	using database = new DatabaseSync(file);
	return database
		.prepare(EVENTS)
		.all()
		.map((row) => ({
			uid: String(row.id),
			title: String(row.title),
			start: instant(row.event_start, row.event_start_tz, row.flags),
			end: instant(row.event_end, row.event_end_tz, row.flags),
			status: String(row.status),
			sequence: String(row.sequence),
			place: String(row.place),
		}));
}

/** Thunderbird counts microseconds since 1970, and notes in which zone they are to be shown. */
function instant(microseconds: unknown, zone: unknown, flags: unknown): string {
	if (Number(flags) & ALL_DAY) return 'all day';
	const text = new Date(Number(microseconds) / 1000).toISOString().slice(0, 19);
	return zone === 'UTC' ? `${text}Z` : `${text} ${zone}`;
}

/** The files or their tables are not there yet. */
function isTooEarly(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	return ('code' in error && error.code === 'ENOENT') || error.message.startsWith('no such table');
}
