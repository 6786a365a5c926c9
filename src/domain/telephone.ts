/** The link that dials a telephone number. @example dialling('020 7946 0000'); // => 'tel:02079460000' */
export function dialling(phone: string): string {
	// From abroad the zero in brackets is left out: +44 (0)20 7946 0000.
	return `tel:${phone.replace(/^(\+.*?)\(0\)/, '$1').replace(/[^\d+]/g, '')}`;
}

/** A telephone number that does not break over lines. */
export function onOneLine(phone: string): string {
	return phone.replaceAll(' ', '\u00a0');
}
