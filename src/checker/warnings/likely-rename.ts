import { forgottenBy } from '../../domain/forgotten.ts';
import { type LikelyRename, likelyRenames } from '../../domain/likely-renames.ts';
import { at, type Content, type Located, partsOf, type Rule } from '../content.ts';
import { type Holder, holdersIn, stated } from '../names.ts';
import { heirsToday } from './heirs.ts';
import { type Place, renameWords } from './rename-words.ts';

/** Warns of a rename that is not stated under `formerly`: the old address and calendar entries would be lost. */
export const likelyRename: Rule = function* (content) {
	const { past, now } = content;
	if (!past) return;
	const holders = holdersIn(content);
	const living = livingIn(content, holders);
	const found = heirsToday(past, holders, content).flatMap((left) => likelyRenames(left, living));
	for (const rename of merged(found)) {
		// A session with another title at the same time is probably another session. Once it is past, nobody minds.
		const isOfOne = rename.of === 'part' || rename.of === 'session';
		const isWorthwhile = ({ isAlike, isElsewhen, heir }: LikelyRename['sessions'][number]) =>
			(isAlike && !isElsewhen) || heir.start > now.getTime();
		if (isOfOne && !rename.sessions.some(isWorthwhile)) continue;
		yield* located(rename, holders, content);
	}
};

function livingIn(content: Content, holders: readonly Holder[]) {
	const { programmes, forgotten } = content;
	const names = new Set(holders.flatMap((holder) => holder.names));
	const ids = new Set(holders.map(({ id }) => id));
	const parts = (course: string) => partsOf(programmes.get(course)) ?? [];
	const isUnread = unreadIn(content);
	const isForgotten = forgottenBy(stated(forgotten?.draft));
	return {
		hasProgramme: (id: string) => programmes.has(id),
		hasRun: (id: string) => ids.has(id),
		hasPart: (course: string, id: string) => parts(course).some((part) => part?.id === id),
		isAccountedFor: (id: string) => {
			const [course = '', part] = id.split(':');
			if (part) return parts(course).some((each) => each?.formerly?.includes(part));
			return names.has(id) || isForgotten(id) || isUnread(id);
		},
	};
}

/** Tells whether a session may be in a file that cannot be read. */
function unreadIn({ runs }: Content): (id: string) => boolean {
	const unread = runs.filter(({ file, draft }) => !draft || file.isPartial);
	return (id) => unread.some(({ file }) => id.startsWith(`${file.id}/`));
}

/** Merges the renames of one thing in several commits, so that it is reported once. */
function merged(renames: readonly LikelyRename[]): LikelyRename[] {
	const groups = Map.groupBy(renames, ({ of, course, to }) => [of, course, to].join(' '));
	return [...groups.values()].flatMap(([first, ...more]): LikelyRename[] => {
		if (!first) return [];
		const all = [first, ...more];
		return [
			{
				...first,
				from: all.at(-1)?.from ?? first.from,
				ids: [...new Set(all.flatMap(({ ids }) => ids))],
				sessions: all.flatMap(({ sessions }) => sessions),
				outOf: all.reduce((sum, { outOf }) => sum + outOf, 0),
			},
		];
	});
}

function* located(
	rename: LikelyRename,
	holders: readonly Holder[],
	content: Content,
): Iterable<Located> {
	const place = placeFor(rename, holders, content);
	if (!place) return;
	const { file, path } = place;
	const field = place.stated.length > 0 ? 'formerly' : place.field;
	yield at(file, [...path, field], {
		rule: 'likely-rename',
		...renameWords(rename, place),
	});
}

/** Finds the place for `formerly`, its present value, and the field below which it is added. */
function placeFor(
	{ of, to, course }: LikelyRename,
	holders: readonly Holder[],
	{ programmes, runs }: Content,
): Place | undefined {
	if (of === 'part') {
		const source = programmes.get(course ?? '');
		const index = partsOf(source)?.findIndex((part) => part?.id === to) ?? -1;
		const formerly = partsOf(source)?.[index]?.formerly;
		if (!source || index < 0) return undefined;
		return { file: source.file, path: ['parts', index], field: 'id', stated: stated(formerly) };
	}
	const holder = holders.find((each) => each.of === of && each.id === to);
	if (!holder) return undefined;
	const { file, path } = holder;
	if (of === 'programme') {
		const { formerly } = programmes.get(to)?.draft ?? {};
		return { file, path, field: 'title', stated: stated(formerly) };
	}
	const run = runs.find((each) => each.file === file);
	if (of === 'run') return { file, path, field: 'title', stated: stated(run?.draft?.formerly) };
	const session = run?.draft?.sessions?.[Number(path[1])];
	return {
		...{ file, path, stated: stated(session?.formerly) },
		field: session?.id ? 'id' : 'part',
	};
}
