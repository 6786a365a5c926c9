import type { Sentence } from '../sentence.ts';

/** Picking sessions to download as one file. */

export const heading = 'Pick my sessions';
export const lead = 'Tick sessions to download, email or print just those.';
/** Beside the code of the address. */
export const address = 'The address of this page keeps your choice, so you can share it.';
export const download = 'Download';
export const email = 'Email the list';
export const emailSubject = 'My sessions';
export const code = 'QR code';
export const codeTitle = 'QR code of this page with the sessions that are picked';
export const fileName = 'my-sessions.ics';

/** Beside the box of a session; screen readers add its title and date. */
export const pick = 'Pick';

/** @param session its title and date */
export function file(session: string): Sentence {
	return ['Calendar file', { unseen: ` of ${session}` }];
}

export function picked(sessions: number): string {
	return sessions === 1 ? '1 session picked.' : `${sessions} sessions picked.`;
}

/** @param sessions how many the address names that the page does not show */
export function missing(sessions: number): string {
	return `${sessions} of those in the address are not on this page.`;
}

export const failed = 'The file could not be made. Try again, or use the file of each session.';
