import type { Material, Programme, Session } from './model.ts';
import type { Publication } from './publication.ts';

/*
 * The things that people can take away from a session or a programme. Each has an address on another site, or one on
 * this site if it is a file of the content.
 */

type Addressed = Pick<Material, 'url' | 'file'>;

/** The things of a session that people see before it. Nobody prepares for one that is cancelled. */
export function beforehand({ materials = [], status }: Session): Material[] {
	return status === 'cancelled' ? [] : materials.filter(({ when }) => when === 'before');
}

/** The things of a session that people see once it is over, besides its recording and its slides. */
export function afterwards({ materials = [] }: Session): Material[] {
	return materials.filter(({ when }) => when === 'after');
}

/** The things that a session has left once it is over. */
export interface Left {
	readonly recording: boolean;
	readonly slides: boolean;
	readonly materials: boolean;
}

/** Has a session a recording, slides or materials for afterwards? Undefined if it has none of them. */
export function leftBy(session: Session): Left | undefined {
	const { recording, slides } = session;
	const materials = afterwards(session).length > 0;
	if (!recording && !slides && !materials) return undefined;
	return { recording: recording !== undefined, slides: slides !== undefined, materials };
}

/** Is this the address of a file of the content, not one on another site? */
export function isFile(address: string): boolean {
	return address.startsWith('/');
}

/** The address of a thing: on another site, or the path of a file of this one. */
export function addressIn({ url, file }: Addressed): string | undefined {
	return url ?? file;
}

/** The same for use outside this site. @param addressOf makes a whole address of a path */
export function wholeAddressIn(
	thing: Addressed,
	{ addressOf }: Pick<Publication, 'addressOf'>,
): string | undefined {
	const address = addressIn(thing);
	return address !== undefined && isFile(address) ? addressOf(address) : address;
}

/** Those things whose addresses last, whatever files the content holds. */
function elsewhere<Thing extends Addressed>(things: readonly Thing[]): Thing[] {
	return things.filter(({ file }) => file === undefined);
}

/** A session that left the content, without what lies in the content's files. These may have gone with it. */
export function withoutFiles(session: Session): Session {
	const { recording, slides, materials, ...facts } = session;
	return {
		...facts,
		...(recording && !isFile(recording) && { recording }),
		...(slides && !isFile(slides) && { slides }),
		...(materials && { materials: elsewhere(materials) }),
	};
}

/** The resources of a programme that left the content, without those in the content's files. */
export function resourcesElsewhere({ resources }: Programme): Programme['resources'] {
	return elsewhere(resources);
}
