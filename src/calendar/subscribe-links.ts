import { calendarName } from './calendar-name.ts';
import { addressWith, type Link } from './link.ts';

/**
 * The ways to subscribe to a feed. The plain address comes last and is always there to copy, because the new Outlook and
 * Android do not follow `webcal:`.
 *
 * @param feedUrl the absolute address of the feed's file
 * @param name the name that the calendar gets in the subscriber's list
 */
export function subscribeLinks(feedUrl: string, name: string): Link[] {
	const webcal = `webcal${feedUrl.slice(feedUrl.indexOf(':'))}`;
	const outlook = (host: 'live.com' | 'office.com') =>
		addressWith(`https://outlook.${host}/calendar/0/addfromweb`, {
			url: feedUrl,
			name: calendarName(name),
		});
	return [
		{ name: 'Apple Calendar and other apps', href: webcal },
		{
			name: 'Google',
			href: addressWith('https://calendar.google.com/calendar/r', { cid: webcal }),
		},
		{ name: 'Outlook.com', href: outlook('live.com') },
		{ name: 'Microsoft 365', href: outlook('office.com') },
		{ name: 'Address to copy', href: feedUrl },
	];
}
