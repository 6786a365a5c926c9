import { cleanText } from '../domain/event/text.ts';

/**
 * A calendar's name on one line. Commas, semicolons and backslashes are replaced, because clients show them escaped or
 * cut the name there.
 *
 * @example calendarName('Race, Power\nand Privilege'); // => 'Race Power and Privilege'
 */
export function calendarName(text: string): string {
	return cleanText(text)
		.replaceAll('\\', '/')
		.replace(/[\s,;]+/g, ' ')
		.trim();
}
