import { z } from 'zod';

/** The kinds of value in the data for programs. The published JSON Schema repeats their descriptions. */

export const text = z.string().min(1);
export const address = z.url({ protocol: /^https?$/ });
export const date = z.iso.date();

/** A date and time with the offset of its zone. */
export const instant = z.iso.datetime({ offset: true, precision: 0 });

export const id = z
	.string()
	.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/)
	.describe('The path of its page below the site, without slashes around it. It may be renamed.');

export const slug = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
	.describe('The word for it in addresses. It may change.');
