import { z } from 'zod';
import { textKinds } from './fields.ts';

/** A colour in the one form that every program reads alike. */
const colour = z
	.string('Type a colour as a hash and six digits in quotes, such as "#1f5f4a".')
	.regex(
		/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i,
		'Type a colour as a hash and six digits in quotes, such as "#1f5f4a".',
	)
	.register(textKinds, { kind: 'colour' });

/** The kinds of picture that a logo and an icon may be, by the endings of their names. */
export const brandEndings = {
	logo: ['svg', 'png', 'webp', 'jpg', 'jpeg'],
	icon: ['svg', 'png'],
} as const;

/** The path of a picture in the content folder, with one of some endings. */
function picture(endings: readonly string[]) {
	const form = `^images/(?:[a-z0-9]+(?:-[a-z0-9]+)*/)*[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:${endings.join('|')})$`;
	return z
		.string('Type the path of a picture, such as images/logo.svg.')
		.regex(new RegExp(form), 'Type the path of a picture, such as images/logo.svg.')
		.register(textKinds, { kind: 'picture' });
}

/** The organisation's own colour and pictures. */
export const brand = z.strictObject({
	accent: colour
		.optional()
		.describe(
			'The colour of buttons, dates and marks on light pages, on paper and on pictures for sharing. In quotes, since a # begins a comment.',
		)
		.meta({ examples: ['#1f5f4a'] }),
	accentDark: colour
		.optional()
		.describe(
			'The same for people whose screens are set to dark. Without it the nearest to accent is taken that can be read there.',
		)
		.meta({ examples: ['#9fd8c0'] }),
	logo: picture(brandEndings.logo)
		.optional()
		.describe(
			'The path of a picture for the head of every page. One that is twice as wide as high, or more, stands in place of the site’s name, another one beside it.',
		)
		.meta({ examples: ['images/logo.svg'] }),
	icon: picture(brandEndings.icon)
		.optional()
		.describe('The path of a square picture for the browser’s tab and for bookmarks.')
		.meta({ examples: ['images/icon.png'] }),
});
