import { type Meets, overlaps } from '../../domain/schedule.ts';
import { instantOf } from '../../domain/zoned-time.ts';
import { placeOf } from '../../reading/where.ts';
import { quoted } from '../../words/phrases.ts';
import {
	at,
	type Content,
	programmeOf,
	type Rule,
	type SessionSource,
	sessionsOf,
	tracksOf,
} from '../content.ts';
import { isTime, timesOf } from './times.ts';

/** A session of a file, as far as another can overlap it. A file with mistakes can give no more. */
interface Sketch extends Meets {
	readonly tracks: readonly { readonly id?: string | undefined }[];
}

/** Sessions of one cohort or of one track must not overlap: the same people come to both. */
export const overlap: Rule = function* (content) {
	const sources = new Map<Sketch, SessionSource>();
	for (const source of sessionsOf(content.runs)) {
		const sketch = sketchOf(source, content);
		if (sketch) sources.set(sketch, source);
	}
	for (const [first, second] of overlaps([...sources.keys()])) {
		const [one, other] = [sources.get(first), sources.get(second)];
		if (!one || !other) continue;
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
	const timeZone = content.site?.draft?.timeZone;
	if (!times || !timeZone) return undefined;
	const { date, starts, ends } = times;
	if (!isTime(date, starts, timeZone) || !isTime(date, ends, timeZone)) return undefined;
	const { run, session, path } = source;
	const programme = programmeOf(run.file, content);
	const tracks = (tracksOf(programme) ?? [])
		.filter((track) => track !== undefined)
		.filter(({ id }) => id && session.tracks?.includes(id));
	return {
		id: `${run.file.id}/${path.join('/')}`,
		start: instantOf(date, starts, timeZone),
		end: instantOf(date, ends, timeZone),
		status: session.status ?? 'scheduled',
		tracks,
		run,
	};
}

function nameOf({ session }: SessionSource): string {
	return session.title ?? session.part ?? session.id ?? session.date ?? 'another';
}
