import { type Meets, overlaps } from '../../domain/schedule.ts';
import { quoted } from '../../reading/phrases.ts';
import { placeOf } from '../../reading/where.ts';
import {
	at,
	type Content,
	programmeOf,
	type Rule,
	type SessionSource,
	sessionsOf,
	tracksOf,
} from '../content.ts';
import { momentsIn, timesOf, zoneOf } from './times.ts';

/** A session of a file, as far as another can overlap it. A file with mistakes can give no more. */
interface Sketch extends Meets {
	readonly source: SessionSource;
	readonly tracks: readonly { readonly id?: string | undefined }[];
}

/** Refuses two sessions of a cohort, or of a track, at the same time: people cannot be in two places. */
export const overlap: Rule = function* (content) {
	const sketches = sessionsOf(content.runs).flatMap((source) => sketchOf(source, content) ?? []);
	for (const [first, second] of overlaps(sketches)) {
		const [one, other] = [first.source, second.source];
		const shared = first.tracks
			.filter((track) => second.tracks.includes(track))
			.map(({ id }) => id);
		const whom =
			shared.length > 0 ? `people of the track ${shared.join(' and ')}` : 'people of this cohort';
		const { line } = placeOf(one.run.file, [...one.path, 'date']);
		const where =
			one.run.file === other.run.file
				? `on line ${line}`
				: `in content/${one.run.file.path}, line ${line}`;
		yield at(other.run.file, [...other.path, 'date'], {
			rule: 'overlap',
			message: `This session and ${quoted(nameOf(one))} (${where}) are at the same time, but ${whom} would go to both.`,
			hint: 'Change the date or the times of one of them. If one does not take place, add status: cancelled to it.',
		});
	}
};

function sketchOf(source: SessionSource, content: Content): Sketch | undefined {
	const times = timesOf(source);
	const timeZone = zoneOf(source, content);
	const moments = times && timeZone && momentsIn(times, timeZone);
	if (!moments) return undefined;
	const { run, session, path } = source;
	const programme = programmeOf(run.file, content);
	const tracks = (tracksOf(programme) ?? [])
		.filter((track) => track !== undefined)
		.filter(({ id }) => id && session.tracks?.includes(id));
	return {
		source,
		id: `${run.file.id}/${path.join('/')}`,
		...times,
		...moments,
		timeZone,
		status: session.status ?? 'scheduled',
		tracks,
		run,
	};
}

function nameOf({ session }: SessionSource): string {
	return session.title ?? session.part ?? session.id ?? session.date ?? 'another';
}
