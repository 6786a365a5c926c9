import type { ContentFile } from '../reading/file.ts';
import type { Path } from '../reading/where.ts';
import { archive, archiveOf, calendarOf, faqs, feedOf, home, pageOf, schedule } from '../urls.ts';
import { type Content, partsOf, programmeOf, sessionsOf, tracksOf } from './content.ts';

/** An address of the site, and the file and field that it comes from. */
export interface Address {
	readonly path: string;
	/** Names the page in a sentence: "the programme gardening". */
	readonly what: string;
	readonly file?: ContentFile;
	readonly field?: Path;
}

/** Pages and files that exist with any content. */
const own: readonly Address[] = [
	{ path: home, what: 'the home page' },
	{ path: schedule, what: 'the schedule' },
	{ path: archive, what: 'the archive' },
	{ path: faqs, what: 'the page of questions' },
	{ path: '/calendars/', what: 'the page of calendars' },
	{ path: '/changes/', what: 'the page of changes' },
	{ path: '/search/', what: 'the search page' },
	{ path: '/feed.xml', what: 'the feed' },
	{ path: '/changes.xml', what: 'the feed of changes' },
];

/** Yields every address of the site. The first that claims an address keeps it. */
export function* addresses(content: Content): Generator<Address> {
	yield* own;
	const { site } = content;
	if (site?.draft?.slug) {
		const path = feedOf({ slug: site.draft.slug });
		yield { path, what: 'the calendar of everything', file: site.file, field: ['slug'] };
	}
	for (const { file } of content.programmes.values()) yield* programmeAddresses(file, content);
	for (const run of content.runs) {
		const { file } = run;
		const what = `the page of content/${file.path}`;
		if (run.kind !== 'event') yield { path: pageOf(file), what, file };
		yield { path: calendarOf(file), what: `the calendar of content/${file.path}`, file };
	}
	for (const { run, session, path: field } of sessionsOf(content.runs)) {
		const word = run.kind === 'cohort' ? (session.id ?? session.part) : session.id;
		if (!word) continue;
		const id = `${run.file.id}/${word}`;
		const claim = { what: `a session in content/${run.file.path}`, file: run.file, field };
		yield { path: pageOf({ id }), ...claim };
		yield { path: calendarOf({ id }), ...claim };
		if (session.date)
			yield { path: archiveOf(session.date.slice(0, 4)), what: 'a year of the archive' };
	}
	for (const { file } of content.pages) {
		yield { path: pageOf(file), what: `the page of content/${file.path}`, file };
	}
}

function* programmeAddresses(file: ContentFile, content: Content): Generator<Address> {
	const { id } = file;
	const claim = { what: `the programme of content/${file.path}`, file };
	const feed = { what: `the calendar of content/${file.path}`, file };
	yield { path: pageOf(file), ...claim };
	yield { path: feedOf({ slug: id }), ...feed };
	yield { path: `${schedule}${id}/`, ...claim };
	yield { path: `/embed/${id}/`, ...claim };
	for (const [index, track] of (tracksOf(content.programmes.get(id)) ?? []).entries()) {
		if (!track?.id) continue;
		const field = ['tracks', index, 'id'];
		yield { path: `${schedule}${id}/${track.id}/`, ...claim, field };
		yield { path: feedOf({ slug: `${id}-${track.id}` }), ...feed, field };
	}
}

/** An older id and the present one, as the content states them. */
export interface Renaming {
	readonly old: string;
	readonly current: string;
	readonly file: ContentFile;
	readonly field: Path;
	/** Whether the older id is stated at a part, and so counts for this session on that part. */
	readonly isOfPart?: boolean;
	/** The kind of id: a programme's or a page's has no slash, a run's has one, a session's two, or one in an event. */
	readonly of: 'programme' | 'page' | 'run' | 'session' | 'part';
}

/** Yields every older id that the content states. */
export function* renamings(content: Content): Generator<Renaming> {
	for (const { file, draft } of content.programmes.values()) {
		yield* each(draft?.formerly, { current: file.id, file, field: ['formerly'], of: 'programme' });
		for (const [index, part] of (partsOf(content.programmes.get(file.id)) ?? []).entries()) {
			const field = ['parts', index, 'formerly'];
			if (part?.id) yield* each(part.formerly, { current: part.id, file, field, of: 'part' });
		}
	}
	for (const { kind, file, draft } of content.runs) {
		// An event has stated them as a programme.
		if (kind === 'event') continue;
		yield* each(draft?.formerly, { current: file.id, file, field: ['formerly'], of: 'run' });
	}
	for (const { file, draft } of content.pages) {
		yield* each(draft?.formerly, { current: file.id, file, field: ['formerly'], of: 'page' });
	}
	for (const { run, session, path } of sessionsOf(content.runs)) {
		const word = session.id ?? session.part;
		const claim = { file: run.file, field: [...path, 'formerly'], of: 'session' } as const;
		if (word) yield* each(session.formerly, { current: `${run.file.id}/${word}`, ...claim });
		if (session.id || !session.part) continue;
		const part = partsOf(programmeOf(run.file, content))?.find(
			(other) => other?.id === session.part,
		);
		for (const old of part?.formerly ?? []) {
			if (!old || session.formerly) continue;
			yield {
				isOfPart: true,
				old: `${run.file.id}/${old}`,
				current: `${run.file.id}/${session.part}`,
				...claim,
			};
		}
	}
}

function* each(
	olds: readonly (string | undefined)[] | undefined,
	{ field, ...claim }: Omit<Renaming, 'old'>,
): Generator<Renaming> {
	for (const [index, old] of (olds ?? []).entries()) {
		if (old) yield { old, ...claim, field: [...field, index] };
	}
}
