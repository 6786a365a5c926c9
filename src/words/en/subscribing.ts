import type { Sentence } from '../sentence.ts';

/** The page of calendars to subscribe to. */

export function description(organisation: string): string {
	return `Calendars of ${organisation} to subscribe to, and how to do it in Google, Apple, Outlook and on Android.`;
}

export const lead =
	'Subscribe to a calendar and its sessions appear in yours. When a session is added, moved or cancelled, your calendar changes by itself.';

export const subscribeOrDownload: { heading: string; paragraphs: readonly Sentence[] } = {
	heading: 'Subscribe or download?',
	paragraphs: [
		[
			'A ',
			{ strong: 'subscription' },
			' updates itself. Some calendars look for changes every few hours, some once a day, so a change may take a day to arrive.',
		],
		[
			'A ',
			{ strong: 'download' },
			' copies sessions into your calendar once and does not update. The page of each session, each cohort and each month has one.',
		],
	],
};

export const heading = 'The calendars';
export const none = 'There are no sessions yet, so there is no calendar to subscribe to.';

/** The name of a track's calendar. */
export function calendarOfTrack(programme: string, track: string): string {
	return `${programme}: ${track}`;
}

/**
 * A track's calendar in sentences.
 *
 * @param summary the programme in sentences
 * @param people those whom the track is open to, in the middle of a sentence
 */
export function aboutTrack(summary: string, track: string, people: string): string {
	return `${summary} ${track} is open to ${people}.`;
}

/** @param program a calendar on the web or an app */
export function subscribeIn(program: string, calendar: string): Sentence {
	return [`Subscribe in ${program}`, { unseen: ` to ${calendar}` }];
}

export const addressToCopy = 'Address to copy:';

/** How to subscribe by hand, one way for each calendar. */
export const help = {
	heading: 'How to subscribe',
	lead: 'Each calendar above has links that do most of this for you. Where a link does nothing, copy the address below it and follow these steps.',
	ways: [
		{
			program: 'Google Calendar',
			steps: [
				'Open Google Calendar on a computer. The app on a phone cannot add a calendar by its address.',
				'Next to “Other calendars”, choose the plus sign, then “From URL”.',
				'Paste the address and choose “Add calendar”. It then shows on your phone too.',
			],
		},
		{
			program: 'Apple Calendar on an iPhone or iPad',
			steps: [
				'In the Calendar app choose “Calendars”, then “Add Calendar”, then “Add Subscription Calendar”.',
				'Paste the address and choose “Subscribe”.',
			],
		},
		{
			program: 'Apple Calendar on a Mac',
			steps: [
				'Choose “File”, then “New Calendar Subscription”.',
				'Paste the address, choose “Subscribe”, and set “Auto-refresh” to every day or more often.',
			],
		},
		{
			program: 'Outlook',
			steps: [
				'In the calendar choose “Add calendar”, then “Subscribe from web”.',
				'Paste the address, give it a name and choose “Import”.',
			],
		},
		{
			program: 'Android without Google',
			steps: [
				'Install an app that subscribes to calendars, such as ICSx⁵.',
				'Choose the plus sign, paste the address and give the calendar a name.',
			],
		},
	],
} as const;
