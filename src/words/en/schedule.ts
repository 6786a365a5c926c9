import type { Sentence } from '../sentence.ts';
import { monthAndYear } from './dates.ts';
import { capital } from './lists.ts';
import { attendance, offered } from './places.ts';

/** The schedule and its choices. */

export const title = 'Schedule';
export const all = 'All programmes';
export const choose = 'Choose what to show';
/** Opens the programmes where they are many. It stands beside "All programmes". */
export const chooseOne: Sentence = ['Choose one', { unseen: ' programme' }];
/** Opens the choices by a fact, which need not all be there. */
export const chooseByFact = 'More ways to choose';
export const months = 'Months';
/** Stands above the months that have pages of their own. */
export const later = 'Later';
export const pastInArchive = 'Past sessions are in the archive';

/** @param of the names of a programme and perhaps a track */
export function titleOf(...of: readonly string[]): string {
	return `${of.join(', ')}: schedule`;
}

/** The link to a month whose sessions stand at an address of their own. @param month `2021-02` */
export function wholeMonth(month: string): string {
	return `All sessions in ${monthAndYear(month)}`;
}

export function monthIsOver(month: string): string {
	return `Nothing more takes place in ${monthAndYear(month)}.`;
}

/** The link to a track's choice. */
export function trackLabel(programme: string, track: string): string {
	return `${programme}: ${track}`;
}

/** The words of a choice: those of a link, and the sessions in the middle of a sentence. */
interface ChoiceWords {
	readonly label: string;
	readonly subject: string;
}

export function attending(way: 'online' | 'in-person'): ChoiceWords {
	const subject = { online: 'online sessions', 'in-person': 'sessions in person' }[way];
	return { label: attendance[way], subject };
}

/** @param language its name: "Welsh" */
export function spokenIn(language: string): ChoiceWords {
	return { label: `In ${language}`, subject: `sessions in ${language}` };
}

export function atLevel(level: string): ChoiceWords {
	return { label: capital(level), subject: `sessions at the level “${level}”` };
}

/** @param offer something that helps people to take part */
export function offering(offer: keyof typeof offered): ChoiceWords {
	return { label: capital(offered[offer]), subject: `sessions with ${offered[offer]}` };
}

/** A screen reader says this when another choice is shown. */
export function shown(title: string, sessions: number): string {
	return `${title}: ${sessions || 'no'} session${sessions === 1 ? '' : 's'} on this page`;
}
