/**
 * The part of a text that can be drawn in the letters of a font, in one line of single spaces. It is empty where no letter
 * or number is left. A letter with an accent that the font lacks loses the accent; a word in another script and a picture
 * character are left out.
 *
 * @example drawable('🌱 Growing new leaders', has); // => 'Growing new leaders'
 */
export function drawable(text: string, has: (character: string) => boolean): string {
	const asked = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
	const left = asked
		.split(' ')
		.map((word) => drawableWord(word, has))
		.filter(Boolean)
		.join(' ');
	if (!/[\p{L}\p{N}]/u.test(left)) return '';
	return left === asked ? left : withoutLooseEnds(left, asked);
}

function drawableWord(word: string, has: (character: string) => boolean): string {
	let drawn = '';
	for (const character of word) {
		if (/[\p{C}\u2028\u2029]/u.test(character)) continue;
		const simpler = has(character) ? character : simplerForm(character, has);
		if (simpler === '' && /[\p{L}\p{N}]/u.test(character)) return '';
		drawn += simpler;
	}
	return drawn;
}

/** The letters that a character is made of, without the accents. @example simplerForm('ḥ', has); // => 'h' */
function simplerForm(character: string, has: (character: string) => boolean): string {
	const letters = character.normalize('NFKD').replace(/\p{M}/gu, '');
	return [...letters].every(has) ? letters : '';
}

/** Takes off dashes and commas that led to a word that is gone. The first word left gets a capital. */
function withoutLooseEnds(text: string, asked: string): string {
	const kept = text.replace(/^[\s\p{Pd},;:.·•&]+/u, '').replace(/[\s\p{Pd},;:·•&]+$/u, '');
	return asked.startsWith(kept.charAt(0)) ? kept : kept.charAt(0).toUpperCase() + kept.slice(1);
}
