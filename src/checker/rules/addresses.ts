import { choiceKinds } from '../../domain/choices.ts';
import { folderOf, slugOf } from '../../domain/join/entry.ts';
import { isReserved } from '../../domain/reserved.ts';
import { advice, marked } from '../../reading/advice.ts';
import type { ContentFile } from '../../reading/file.ts';
import { placeOf } from '../../reading/where.ts';
import { type Address, addresses, type Renaming, renamings } from '../addresses.ts';
import { at, type Content, partsOf, type Rule } from '../content.ts';
import { holdersIn } from '../names.ts';

/** Refuses a programme or a page with an address that the site itself uses. */
export const reservedAddress: Rule = function* ({ programmes, pages, publicNames }) {
	for (const { file } of [...programmes.values(), ...pages]) {
		if (!isReserved(file.id) && !publicNames.has(file.id)) continue;
		yield at(file, [], {
			rule: 'reserved-address',
			message: `The site itself uses the address /${file.id}/.`,
			hint: `Rename the file, for example to ${file.id}-1 or a word that says more.`,
		});
	}
};

/** Refuses a programme whose schedule would stand at the address of a choice or a month. */
export const reservedSchedule: Rule = function* ({ programmes }) {
	const choices: readonly string[] = choiceKinds;
	for (const { file } of programmes.values()) {
		if (!choices.includes(file.id) && !/^\d{4}-\d\d$/.test(file.id)) continue;
		yield at(file, [], {
			rule: 'reserved-address',
			message: `The site itself uses the address /schedule/${file.id}/, where the dates of this programme would stand.`,
			hint: `Rename the file, for example to ${file.id}-1 or a word that says more.`,
		});
	}
};

/** Refuses two pages or two calendars that claim the same address. */
export const addressTaken: Rule = function* (content) {
	const taken = new Map<string, Address>();
	for (const address of addresses(content)) {
		const other = taken.get(address.path);
		if (!other) taken.set(address.path, address);
		// Other rules report two sessions or two files with one id, and reserved addresses.
		else if (address.file && other.file && !isSameFile(address.file, other.file)) {
			yield at(address.file, address.field ?? [], {
				rule: 'address-taken',
				message: `${address.what.charAt(0).toUpperCase()}${address.what.slice(1)} claims the address ${address.path}, which ${other.what} has already.`,
				hint: 'Rename one of the two.',
			});
		}
	}
};

function isSameFile(a: ContentFile, b: ContentFile): boolean {
	return a.collection === b.collection && a.id === b.id;
}

const SLASHES: Record<Renaming['of'], string> = {
	programme: 'no slash',
	page: 'no slash',
	part: 'no slash',
	run: 'one slash',
	session: 'two slashes, or one in an event',
};

/** Checks older ids: each is whole, is no longer in use, and belongs to one thing only. */
export const formerly: Rule = function* (content) {
	const live = liveIds(content);
	const seen = new Map<string, string>();
	for (const { old, current, file, field, of, isOfPart } of renamings(content)) {
		if (isOfPart) continue;
		const slashes = { programme: [0], page: [0], part: [0], run: [1], session: [2, 1] }[of];
		// An older id of a part counts only within its course.
		const key = of === 'part' ? `${file.id}:${old}` : old;
		if (!slashes.includes(old.split('/').length - 1)) {
			yield at(file, field, {
				rule: 'formerly-form',
				message: `${old} is not a whole id: the id of a ${of === 'run' ? 'cohort or month' : of} has ${SLASHES[of]}.`,
				...advice`Type the whole id as it was in the address, such as ${marked(exampleOf(current, old, content))}.`,
			});
		} else if (live.has(key) || (of !== 'part' && isReserved(old))) {
			yield at(file, field, {
				rule: 'formerly-live',
				message:
					old === current
						? `${old} is its present id, not an older one.`
						: `${old} is still in use, so its address cannot lead here.`,
				...advice`${otherwise(of, old, current, content)} the id that it had before, or ${marked('', 'take the line out')}.`,
			});
		} else if (seen.has(key) && seen.get(key) !== `${of} ${current}`) {
			yield at(file, field, {
				rule: 'formerly-twice',
				message: `Two things claim the older id ${old}.`,
				hint: 'An old address can lead to only one place. Take the id out of one of the two.',
			});
		}
		seen.set(key, `${of} ${current}`);
	}
};

/** Starts the hint for an older id that is still in use. A move is half done where the old entry still stands. */
function otherwise(of: Renaming['of'], old: string, current: string, content: Content): string {
	const left = holdersIn(content).find((each) => each.of === of && each.id === old);
	if (!left || old === current) return 'Type';
	const { line } = placeOf(left.file, left.path);
	const rest =
		left.path.length > 0
			? `its old lines in content/${left.file.path}, from line ${line}`
			: `content/${left.file.path}`;
	return `If ${old} is now ${current}, delete ${rest}. If not, type`;
}

/**
 * The id that was probably meant: the last word that was typed, below the present parent's id. If that is the present id,
 * the session came from another run of its programme.
 */
function exampleOf(current: string, old: string, { runs }: Content): string {
	const [programme = '', run, ...rest] = current.split('/');
	const other = runs.find(({ file }) => folderOf(file.id) === programme && slugOf(file.id) !== run);
	const guess = [...current.split('/').slice(0, -1), slugOf(old)].join('/');
	return guess === current && rest.length > 0 && other ? `${other.file.id}/${slugOf(old)}` : guess;
}

function liveIds(content: Content): Set<string> {
	const ids = new Set<string>();
	for (const { path } of addresses(content)) {
		if (path.endsWith('/')) ids.add(path.slice(1, -1));
	}
	for (const programme of content.programmes.values()) {
		for (const part of partsOf(programme) ?? []) ids.add(`${programme.file.id}:${part?.id}`);
	}
	return ids;
}
