import { isDeepStrictEqual } from 'node:util';
import type { ContentRecord } from '../reading/record.ts';
import { isRecord } from '../schemas/shape.ts';
import { words } from '../words/index.ts';

/** The changes of one page besides those of its dates, in words. */
export interface PageChange {
	/** The address of the page, such as `/schools/`. */
	readonly page: string;
	/** Each change in the middle of a sentence: `adds the question “What does it cost?”`. */
	readonly does: readonly string[];
}

/** Fields that only editors see. */
const UNSEEN = ['formerly', 'weekday', 'registrationHosts', 'linkHosts', 'uidDomain', 'timeZone'];

/** Facts of dates that the changes of sessions tell already. */
const DATED = [
	...['date', 'starts', 'ends', 'endDate', 'allDay', 'timeZone', 'timeZoneName'],
	...['place', 'status', 'title'],
];

/** Lists that come with their first entry and go with their last. */
const LISTS_OF_ENTRIES = ['materials', 'resources'];

/** Dates of registration, which the changes of runs tell already. */
const DATES_OF_REGISTRATION = ['opens', 'closes', 'full'];

/**
 * The changes that visitors see on each page, field by field, as editors typed the fields. A field that a schema gains
 * is told under its name without a word of code here. What happens to sessions themselves is told elsewhere.
 */
export function pageChanges(
	before: readonly ContentRecord[],
	after: readonly ContentRecord[],
): PageChange[] {
	const pages = new Map<string, string[]>();
	const tell = (page: string, does: readonly string[]) => {
		if (does.length > 0) pages.set(page, [...(pages.get(page) ?? []), ...does]);
	};
	const left = new Map(before.map((record) => [keyOf(record), record]));
	const renamed = renamedProgrammes(before, after);
	for (const is of after) {
		const was = [keyOf(is), ...olderKeys(is, renamed)]
			.map((key) => left.get(key))
			.find((each) => each !== undefined);
		if (was) left.delete(keyOf(was));
		if (was) tellDifferences(was, is, tell);
		else if (!isRun(is)) tell(pageOf(is), [told.record('adds', sortOf(is), titleOf(is))]);
	}
	for (const was of left.values()) {
		if (!isRun(was)) tell(pageOf(was), [told.record('removes', sortOf(was), titleOf(was))]);
	}
	return [...pages]
		.map(([page, does]) => ({ page, does }))
		.sort((a, b) => (a.page < b.page ? -1 : 1));
}

const told = words.toldPages;

type Tell = (page: string, does: readonly string[]) => void;

function tellDifferences(was: ContentRecord, is: ContentRecord, tell: Tell): void {
	const page = pageOf(is);
	const isPartOfPage = is.collection === 'faqs' || is.collection === 'testimonials';
	const owner = isPartOfPage ? titleOf(is) : undefined;
	const dated = isRun(is) || isEvent(is);
	const ofToday = entriesOf(is.fields.sessions);
	// A session of an event without a title has that of the event, and tells of it.
	const isTold = isEvent(is) && ofToday.some(({ title }) => title === undefined);
	const unseen = [
		...[...UNSEEN, ...(dated ? ['sessions', 'starts', 'ends', 'place'] : [])],
		...(isTold ? ['title'] : []),
	];
	tell(page, fieldChanges(was.fields, is.fields, { unseen, owner }));
	if (was.body.trim() !== is.body.trim()) tell(page, [told.text(owner)]);
	if (!dated) return;
	const entries = entriesOf(was.fields.sessions);
	const old = new Map(entries.map((entry) => [nameOf(entry), entry]));
	for (const session of ofToday) {
		const name = nameOf(session);
		const known = [name, ...olderNames(session)].find((each) => old.has(each));
		const own = known === undefined ? undefined : old.get(known);
		const { title, date } = session;
		// A session that has another's id now keeps its title and its date.
		const alike = entries.find((each) => title && each.title === title && each.date === date);
		const before = own?.title === title ? own : (alike ?? own);
		const hidden = [...UNSEEN, ...DATED, 'id', 'part'];
		const path = isEvent(is) && ofToday.length === 1 ? page : `${page}${name}/`;
		if (before) tell(path, fieldChanges(before, session, { unseen: hidden, owner: undefined }));
	}
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields that differ, each in words. */
function fieldChanges(
	was: Fields,
	is: Fields,
	{ unseen, owner }: { unseen: readonly string[]; owner: string | undefined },
): string[] {
	const names = new Set([...Object.keys(is), ...Object.keys(was)]).difference(new Set(unseen));
	return [...names].flatMap((name) => valueChange(name, was[name], is[name], owner));
}

function valueChange(name: string, was: unknown, is: unknown, owner?: string): string[] {
	const values = name === 'registration' ? [undated(was), undated(is)] : [was, is];
	// A field that is left empty says as little as one that is not there.
	const [from, to] = values.map((value) => value ?? undefined);
	if (isDeepStrictEqual(from, to)) return [];
	// The first handout is told as every other one is.
	if (LISTS_OF_ENTRIES.includes(name) && (from === undefined || to === undefined)) {
		return listChanges(name, entriesOf(from), entriesOf(to));
	}
	if (from === undefined) return [told.field('adds', name, owner)];
	if (to === undefined) return [told.field('removes', name, owner)];
	if (isListOfEntries(from) && isListOfEntries(to)) return listChanges(name, from, to);
	if (isShort(from) && isShort(to)) return [told.between(name, wordsOf(from), wordsOf(to), owner)];
	return [told.field('changes', name, owner)];
}

function listChanges(list: string, was: readonly Fields[], is: readonly Fields[]): string[] {
	const old = new Map(was.map((entry) => [nameOf(entry), entry]));
	const kept = new Set<string>();
	const changes = is.flatMap((entry) => {
		const name = [nameOf(entry), ...olderNames(entry)].find((each) => old.has(each));
		const before = name === undefined ? undefined : old.get(name);
		if (name === undefined || !before) return [told.entry('adds', list, titleIn(entry))];
		kept.add(name);
		return fieldChanges(before, entry, { unseen: UNSEEN, owner: titleIn(before) });
	});
	const gone = was.filter((entry) => !kept.has(nameOf(entry)));
	return [...changes, ...gone.map((entry) => told.entry('removes', list, titleIn(entry)))];
}

/** A registration without its dates. */
function undated(registration: unknown): unknown {
	if (!isRecord(registration)) return registration;
	const rest = Object.entries(registration).filter(
		([name]) => !DATES_OF_REGISTRATION.includes(name),
	);
	return rest.length > 0 ? Object.fromEntries(rest) : undefined;
}

function isListOfEntries(value: unknown): value is readonly Fields[] {
	return Array.isArray(value) && value.every(isRecord);
}

const SHORT = 80;

function isShort(value: unknown): boolean {
	const isPlain = Array.isArray(value)
		? value.every((each) => typeof each === 'string')
		: !isRecord(value);
	return isPlain && wordsOf(value).length <= SHORT && !/[\r\n]/.test(wordsOf(value));
}

function wordsOf(value: unknown): string {
	return Array.isArray(value) ? words.lists.listed(value.map(String)) : String(value);
}

function entriesOf(list: unknown): readonly Fields[] {
	return Array.isArray(list) ? list.filter(isRecord) : [];
}

/** The name of an entry of a list, by which it is known again. */
function nameOf({ id, part, title, name }: Fields): string {
	return String(id ?? part ?? title ?? name ?? '');
}

function titleIn({ title, name, id, part }: Fields): string {
	return String(title ?? name ?? id ?? part ?? '');
}

/** The last words of an entry's older ids. */
function olderNames({ formerly }: Fields): string[] {
	return Array.isArray(formerly) ? formerly.map((id) => String(id).split('/').at(-1) ?? '') : [];
}

function titleOf({ fields, id }: ContentRecord): string {
	return String(fields.question ?? fields.title ?? fields.name ?? id);
}

function isRun({ collection }: ContentRecord): boolean {
	return collection === 'cohorts' || collection === 'themes';
}

function isEvent({ collection, fields }: ContentRecord): boolean {
	return collection === 'programmes' && fields.kind === 'event';
}

function sortOf(record: ContentRecord): ContentRecord['collection'] | 'event' {
	return isEvent(record) ? 'event' : record.collection;
}

/** The page that shows a record. Questions and testimonials stand on their programme's. */
function pageOf({ collection, id }: ContentRecord): string {
	if (collection === 'site') return '/';
	if (collection === 'faqs' || collection === 'testimonials') return `/${id.split('/')[0]}/`;
	return `/${id}/`;
}

function keyOf({ collection, id }: Pick<ContentRecord, 'collection' | 'id'>): string {
	return collection === 'site' ? 'site' : `${collection} ${id}`;
}

/** The keys under which a record may have stood before. */
function olderKeys(record: ContentRecord, renamed: ReadonlyMap<string, string>): string[] {
	const { collection, id, fields } = record;
	const stated = Array.isArray(fields.formerly) ? fields.formerly.map(String) : [];
	const [folder = '', ...rest] = id.split('/');
	const old = rest.length > 0 && renamed.get(folder);
	return [...stated, ...(old ? [[old, ...rest].join('/')] : [])].map((each) =>
		keyOf({ collection, id: each }),
	);
}

/** The last name of each programme that has another one now, by the new one. */
function renamedProgrammes(
	before: readonly ContentRecord[],
	after: readonly ContentRecord[],
): ReadonlyMap<string, string> {
	const known = new Set(before.map(keyOf));
	return new Map(
		after.flatMap((record): [string, string][] => {
			if (record.collection !== 'programmes' || known.has(keyOf(record))) return [];
			const old = olderKeys(record, new Map()).findLast((key) => known.has(key));
			return old === undefined ? [] : [[record.id, old.slice('programmes '.length)]];
		}),
	);
}
