/** The names of facts, on pages and in texts to paste. */

export const audience = 'Who it is for';
export const when = 'When';
export const plannedFor = 'Planned for';
export const where = 'Where';
export const cost = 'Cost';
export const joining = 'How to join';
export const subjects = 'Subjects';
export const contact = 'Contact';
export const partOf = 'Part of';

/** The same in a message that has no room for more. */
export const audienceInShort = 'For';

/** @example stated('Cost', 'Free'); // => 'Cost: Free' */
export function stated(name: string, fact: string): string {
	return `${name}: ${fact}`;
}
