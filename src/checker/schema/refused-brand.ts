import { advice, example } from '../../reading/advice.ts';
import { oneOf, quoted, slugFrom } from '../../reading/phrases.ts';
import { brandEndings } from '../../schemas/brand.ts';
import { colourGuess } from '../words/colour-guess.ts';
import { put, type RefusedText, type Words } from './refused-text.ts';

/** Says what is wrong with a colour. */
export function notAColour({ name, label, raw }: RefusedText): Words {
	const guess = colourGuess(raw);
	return {
		rule: 'wrong-value',
		message: `${name} is not a colour as a hash and six digits: ${quoted(raw)}.`,
		...(guess
			? advice`Type it as a hash and six digits, in quotes: ${put(label, `"${guess}"`)}`
			: advice`Type it as a hash and six digits, in quotes, such as ${example(put(label, '"#1f5f4a"'))}`),
	};
}

/** Says what is wrong with the path of a logo or an icon. Every form of picture that does not do can be saved as PNG. */
export function notAPicture({ name, label, raw }: RefusedText): Words {
	const isIcon = label.startsWith('icon');
	const endings: readonly string[] = brandEndings[isIcon ? 'icon' : 'logo'];
	const [, stem = '', ending = ''] = /^(.*?)(?:\.([^./\\]*))?$/.exec(raw.trim()) ?? [];
	const fits = endings.includes(ending.toLowerCase());
	const words = stem
		.replace(/^[a-z]+:\/\/[^/]*/i, '')
		.split(/[/\\]/)
		.map(slugFrom)
		.filter((word) => word && !['content', 'public', 'images'].includes(word));
	const path = ['images', ...(words.length > 0 ? words : [isIcon ? 'icon' : 'logo'])].join('/');
	const meant = `${path}.${fits ? ending.toLowerCase() : 'png'}`;
	return {
		rule: 'wrong-value',
		message:
			ending && !fits
				? `${name} is a picture in a form that does not do here: ${quoted(raw)}.`
				: `${name} is not the path of a picture in content/images/: ${quoted(raw)}.`,
		...advice`${fits ? 'Put' : `A picture here ends in ${oneOf(endings.map((each) => `.${each}`))}. Save it as PNG, put`} it at content/${meant}, and type ${put(label, meant)}`,
	};
}
