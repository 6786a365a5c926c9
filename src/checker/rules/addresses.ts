import { type Address, addresses, isReserved, renamings } from '../addresses.ts';
import { at, type Content, type Rule } from '../content.ts';

/** No programme and no page takes an address that the site itself uses. */
export const reservedAddress: Rule = function* ({ programmes, pages, publicNames }) {
	for (const { file } of [...programmes.values(), ...pages]) {
		if (!isReserved(file.id) && !publicNames.has(file.id)) continue;
		yield at(file, [], {
			rule: 'reserved-address',
			message: `The site itself uses the address /${file.id}/.`,
			hint: `Give the file another name, such as ${file.id}-1 or a word that says more.`,
		});
	}
};

/** No two things have one address: not a page and a programme, nor two calendars. */
export const addressTaken: Rule = function* (content) {
	const taken = new Map<string, Address>();
	for (const address of addresses(content)) {
		const other = taken.get(address.path);
		if (!other) taken.set(address.path, address);
		// Two sessions, or two files, of one id are reported as such; what is reserved, too.
		else if (address.file && other.file && !isSameKind(address, other)) {
			yield at(address.file, address.field ?? [], {
				rule: 'address-taken',
				message: `${address.what[0]?.toUpperCase()}${address.what.slice(1)} would have the address ${address.path}, which ${other.what} has already.`,
				hint: 'Rename one of the two.',
			});
		}
	}
};

function isSameKind(a: Address, b: Address): boolean {
	return (
		a.file?.collection === b.file?.collection && (a.file?.id === b.file?.id || a.what === b.what)
	);
}

/** An older id is of the right form, belongs to nothing that there is today, and to one thing alone. */
export const formerly: Rule = function* (content) {
	const live = liveIds(content);
	const seen = new Map<string, string>();
	for (const { old, current, file, field, of, isOfPart } of renamings(content)) {
		if (isOfPart) continue;
		const slashes = { programme: 0, page: 0, part: 0, run: 1, session: 2 }[of];
		// A part's older id is known within its course alone.
		const key = of === 'part' ? `${file.id}:${old}` : old;
		if (old.split('/').length - 1 !== slashes) {
			yield at(file, field, {
				rule: 'formerly-form',
				message: `${old} is no whole id: that of a ${of === 'run' ? 'cohort or month' : of} has ${['no slash', 'one slash', 'two slashes'][slashes]}.`,
				hint: `Type the whole id as it stood in the address, such as ${exampleOf(current, old)}.`,
			});
		} else if (live.has(key) || (slashes === 0 && of !== 'part' && isReserved(old))) {
			yield at(file, field, {
				rule: 'formerly-live',
				message:
					old === current
						? `${old} is its id today, so it is no older one.`
						: `${old} is still in use, so its address cannot lead here.`,
				hint: 'Type the id that this had before, or take the line out.',
			});
		} else if (seen.has(key) && seen.get(key) !== `${of} ${current}`) {
			yield at(file, field, {
				rule: 'formerly-twice',
				message: `Two things say that they were called ${old} before.`,
				hint: 'An old address can lead to one place only. Take it out of one of the two.',
			});
		}
		if (!seen.has(key)) seen.set(key, `${of} ${current}`);
	}
};

/** The id that was probably meant: the last word of what was typed, below what holds it today. */
function exampleOf(current: string, old: string): string {
	const word = old.split('/').at(-1) ?? old;
	return [...current.split('/').slice(0, -1), word].join('/');
}

function liveIds(content: Content): Set<string> {
	const ids = new Set<string>();
	for (const { path, file } of addresses(content)) {
		if (file && path.endsWith('/')) ids.add(path.slice(1, -1));
	}
	for (const { file, draft } of content.programmes.values()) {
		const parts = draft?.kind === 'course' ? (draft.parts ?? []) : [];
		for (const part of parts) if (part?.id) ids.add(`${file.id}:${part.id}`);
	}
	return ids;
}
