import { pastAmong, thursday } from './dates.ts';
import type { TextFile } from './file.ts';
import { lesson, page, title } from './prose.ts';
import type { Random } from './random.ts';
import { happenings, registration } from './states.ts';

const SUBJECTS = ['Learning', 'Leading', 'Listening', 'Campaigning'] as const;
const TRACKS = ['leaders', 'newcomers'] as const;

/** A series of two tracks, with the number of sessions of each month. */
export function series(index: number, sessions: readonly number[]): TextFile[] {
	const subject = SUBJECTS[index % SUBJECTS.length] ?? 'Learning';
	const id = `${subject.toLowerCase()}-thursdays`;
	const past = pastAmong(sessions.length);
	const programme = page(`programmes/${id}.md`, id, (random) => ({
		kind: 'series',
		title: `${subject} Thursdays`,
		summary: lesson(random),
		audience: 'Leaders, from people who are very new to those with experience.',
		tags: ['Community organising', 'Leadership'],
		tracks: TRACKS.map((id) => ({ id, title: `For ${id}`, audience: lesson(random), openTo: id })),
		cost: { summary: 'Every session is free.', amount: 0, currency: 'GBP' },
	}));
	return [programme, ...sessions.map((count, number) => month(id, number - past, count))];
}

function month(series: string, months: number, sessions: number): TextFile {
	const name = thursday(months, 1).slice(0, 7);
	return page(`themes/${series}/${name}.md`, `${series} ${name}`, (random) => ({
		title: title(random),
		starts: '16:00',
		ends: '17:15',
		place: 'Online',
		summary: lesson(random),
		sessions: Array.from({ length: sessions }, (_, at) => session(random, months, at)),
		registration: registration(random, { opens: thursday(months - 1, 2) }),
	}));
}

/** A session of a month: three Thursdays with one for each track, then a shared one and a topical one in the evening. */
function session(random: Random, months: number, at: number) {
	const isShared = at >= 6;
	const date = thursday(months, isShared ? 4 : Math.floor(at / 2) + 1);
	const name = title(random);
	return {
		id: `${name.toLowerCase().replace(/[^a-z]+/g, '-')}-${at + 1}`,
		title: name,
		date,
		...(at === 7 && {
			starts: '18:00',
			ends: '19:15',
			place: 'Friends House, London',
			attendance: 'in-person',
		}),
		tracks: isShared ? TRACKS : [TRACKS[at % 2]],
		format: isShared ? (at === 6 ? 'joint' : 'topical') : undefined,
		summary: lesson(random),
		...happenings(random, date),
	};
}
