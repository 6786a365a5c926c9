/** The words that only paper shows, and the button that prints the sheet. */

export const print = 'Print a poster (A4)';
export const offer = 'one side, with the dates and a QR code';

/** Between what to do and a web address. */
export const at = 'at';

/** Between what to do and an email address. */
export const byEmailTo = 'by email to';

/** Between what to do and a telephone number. */
export const byPhoneOn = 'by telephone on';

/** Before the address of the page. */
export const whatIsThere = 'Dates, changes and calendar files';

export function qrCode(address: string): string {
	return `QR code that leads to ${address}`;
}

/** An address as people type it. @example shortAddress('https://example.org/schools/'); // => 'example.org/schools' */
export function shortAddress(url: string): string {
	return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
