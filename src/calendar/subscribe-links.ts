import { words } from '../words/index.ts';
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
	const { programs } = words.calendars;
	return [
		{ name: programs.apple, href: webcal },
		{
			name: programs.google,
			href: addressWith('https://calendar.google.com/calendar/r', { cid: webcal }),
		},
		{ name: programs.outlook, href: outlook('live.com') },
		{ name: programs.microsoft365, href: outlook('office.com') },
		{ name: words.subscribing.addressToCopy, href: feedUrl },
	];
}
