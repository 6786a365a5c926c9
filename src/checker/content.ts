import { folderOf } from '../domain/join/entry.ts';
import type { PublishedNames } from '../domain/rename.ts';
import type { Body } from '../reading/body.ts';
import { type ContentFile, contentFile } from '../reading/file.ts';
import { top } from '../reading/place.ts';
import { type Path, placeOf, valueAt } from '../reading/where.ts';
import type { CohortData } from '../schemas/cohort.ts';
import type { FaqData } from '../schemas/faq.ts';
import type { ForgottenData } from '../schemas/forgotten.ts';
import type { PageData } from '../schemas/page.ts';
import type { EventData, ProgrammeData } from '../schemas/programme.ts';
import type { SiteData } from '../schemas/site.ts';
import type { TestimonialData } from '../schemas/testimonial.ts';
import type { ThemeData } from '../schemas/theme.ts';
import type { VenueData } from '../schemas/venue.ts';
import type { Finding } from './problem.ts';
import type { Draft } from './schema/draft.ts';
import { checkFields } from './schema/issues.ts';

/** A content file and the part of it that its schema accepts; undefined if its fields could not be read. */
export interface Source<Data> {
	readonly file: ContentFile;
	readonly draft: Draft<Data> | undefined;
}

type CohortSource = Source<CohortData> & { readonly kind: 'cohort' };
type ThemeSource = Source<ThemeData> & { readonly kind: 'theme' };
type EventSource = { readonly file: ContentFile; readonly draft: Draft<EventData> } & {
	readonly kind: 'event';
};

/** A run of a programme. An event is its own. */
export type RunSource = CohortSource | ThemeSource | EventSource;

/** All content, read and checked file by file, ready for the rules that compare files. */
export interface Content {
	readonly files: readonly ContentFile[];
	readonly site: Source<SiteData> | undefined;
	/** site.yaml, even if it is missing: problems of the content as a whole are reported there. */
	readonly siteFile: ContentFile;
	/** By id. If two files have one id, the first counts. */
	readonly programmes: ReadonlyMap<string, Source<ProgrammeData>>;
	readonly runs: readonly RunSource[];
	readonly faqs: readonly Source<FaqData>[];
	readonly testimonials: readonly Source<TestimonialData>[];
	readonly venues: readonly Source<VenueData>[];
	readonly pages: readonly Source<PageData>[];
	/** The list of things that must not be published any more. */
	readonly forgotten: Source<ForgottenData> | undefined;
	/** The names under which the content was published before; undefined if they are unknown. */
	readonly past: PublishedNames | undefined;
	/** The paths of pictures in the content folder. */
	readonly pictures: ReadonlySet<string>;
	/** The paths of the handouts and pictures in the content folder that are published as they are. */
	readonly published: ReadonlySet<string>;
	/** The paths of all files that are published unchanged, those handouts and pictures included, and the first names in those paths. */
	readonly publicFiles: ReadonlySet<string>;
	readonly publicNames: ReadonlySet<string>;
	/** The parsed Markdown of each file that has some. */
	readonly bodies: ReadonlyMap<ContentFile, Body>;
	/** The components that bodies may use, by name, with their attributes. */
	readonly components: ReadonlyMap<string, readonly Attribute[]>;
	/** The day from which warnings look ahead. */
	readonly now: Date;
	/** The moment by this machine's clock; undefined if the site shows another moment. */
	readonly clock: Date | undefined;
}

/** An attribute of a component. */
export interface Attribute {
	readonly name: string;
	readonly isRequired: boolean;
}

/** A finding and its file. */
export interface Located {
	readonly file: ContentFile;
	readonly finding: Finding;
}

/** A check of the content as a whole. */
export type Rule = (content: Content) => Iterable<Located>;

/** Reports something at a value in a file's fields; at the top of the file if `path` is empty. */
export function at(file: ContentFile, path: Path, words: Omit<Finding, 'place'>): Located {
	return { file, finding: { ...words, place: path.length > 0 ? placeOf(file, path) : top } };
}

/** Reports something at a piece of a file's body. Only its first line is marked. */
export function inBody(file: ContentFile, piece: Span, words: Omit<Finding, 'place'>): Located {
	const { start, end } = piece;
	const first = file.text.indexOf('\n', start);
	const place = file.lines.place(start, first < 0 ? end : Math.min(end, first));
	return { file, finding: { ...words, place } };
}

/** A range of offsets in a file, without its end. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** A session in its file. */
export interface SessionSource {
	readonly run: RunSource;
	readonly session: Draft<Partial<CohortSession> & Partial<ThemeSession>>;
	/** Leads to it in its file. */
	readonly path: Path;
}

type CohortSession = CohortData['sessions'][number];
type ThemeSession = ThemeData['sessions'][number];

/** All sessions of some runs, in the order of their files. */
export function sessionsOf(runs: readonly RunSource[]): SessionSource[] {
	return runs.flatMap((run) =>
		[...(run.draft?.sessions ?? []).entries()].flatMap(([index, session]) =>
			session ? [{ run, session, path: ['sessions', index] }] : [],
		),
	);
}

/** Every record that may say where people meet, and the way to it in its file. An event is a programme and a run. */
export function* placed({ programmes, runs }: Pick<Content, 'programmes' | 'runs'>) {
	for (const { file, draft } of programmes.values()) yield { file, path: [] as Path, draft };
	for (const { kind, file, draft } of runs) {
		if (kind !== 'event') yield { file, path: [] as Path, draft };
	}
	for (const { run, session, path } of sessionsOf(runs)) {
		yield { file: run.file, path, draft: session };
	}
}

/** Sorts files by kind, and checks each against its schema. */
export function sortedOut(files: readonly ContentFile[]): Omit<
	Content,
	| 'pictures'
	| 'published'
	| 'publicFiles'
	| 'publicNames'
	| 'components'
	| 'bodies'
	| 'now'
	| 'clock'
	| 'past'
> & {
	readonly found: readonly Located[];
} {
	const found: Located[] = [];
	const zone = zoneIn(files);
	const sources = files.map((file) => {
		const { draft, findings } = checkFields(file, zone);
		// A value that a # cut off whole is not empty too.
		const cutOff = new Set(
			file.findings.flatMap(({ rule, place }) => (rule === 'lost-text' ? [place.line] : [])),
		);
		const own = findings.filter(
			({ rule, place }) => rule !== 'empty-field' || !cutOff.has(place.line),
		);
		found.push(...[...file.findings, ...own].map((finding) => ({ file, finding })));
		return { file, draft };
	});
	const of = <Data>(name: ContentFile['collection']) =>
		sources.filter(({ file }) => file.collection === name) as Source<Data>[];
	const programmes = new Map<string, Source<ProgrammeData>>();
	for (const source of of<ProgrammeData>('programmes')) {
		if (!programmes.has(source.file.id)) programmes.set(source.file.id, source);
	}
	const runs: RunSource[] = [
		...of<CohortData>('cohorts').map((source) => ({ ...source, kind: 'cohort' as const })),
		...of<ThemeData>('themes').map((source) => ({ ...source, kind: 'theme' as const })),
		...[...programmes.values()].flatMap(eventIn),
	];
	const [site] = of<SiteData>('site');
	return {
		files,
		found,
		site,
		siteFile: site?.file ?? contentFile('site.yaml', ''),
		programmes,
		runs,
		faqs: of('faqs'),
		testimonials: of('testimonials'),
		venues: of('venues'),
		pages: of('pages'),
		forgotten: of<ForgottenData>('forgotten')[0],
	};
}

/** The zone of the site, by which a moment is a day; undefined if site.yaml names none that exists. */
function zoneIn(files: readonly ContentFile[]): string | undefined {
	const site = files.find(({ collection }) => collection === 'site');
	const zone = valueAt(site?.data, ['timeZone']);
	return Intl.supportedValuesOf('timeZone').find((known) => known === zone);
}

/** The event that a programme's file holds, with its dates; none if it is another kind of programme. */
function eventIn({ file, draft }: Source<ProgrammeData>): EventSource[] {
	return draft?.kind === 'event' ? [{ kind: 'event', file, draft }] : [];
}

/** The programme in whose folder a file is. An event is its own. */
export function programmeOf(
	file: ContentFile,
	{ programmes }: Pick<Content, 'programmes'>,
): Source<ProgrammeData> | undefined {
	return programmes.get(file.collection === 'programmes' ? file.id : folderOf(file.id));
}

/** The parts of a course; undefined for a series, or if the programme cannot be read. */
export function partsOf(programme: Source<ProgrammeData> | undefined) {
	const draft = programme?.draft;
	return draft?.kind === 'course' ? draft.parts : undefined;
}

/** The tracks of a series, which may have none; undefined for a course, or if they cannot be read. */
export function tracksOf(programme: Source<ProgrammeData> | undefined) {
	const draft = programme?.draft;
	if (draft?.kind !== 'series') return undefined;
	const isStated = valueAt(programme?.file.data, ['tracks']) !== undefined;
	return draft.tracks ?? (isStated || programme?.file.isPartial ? undefined : []);
}
