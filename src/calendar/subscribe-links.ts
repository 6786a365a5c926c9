import { addressWith, type Link } from './link.ts';
import { calendarName } from './text.ts';

/**
 * Ways to subscribe to a feed. The plain address comes last and is always there to copy: the new
 * Outlook and Android do not follow `webcal:`.
 *
 * @param feedUrl the absolute address of the feed's file
 * @param name what the calendar is to be called
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
