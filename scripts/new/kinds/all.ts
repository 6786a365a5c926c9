import type { Kind } from '../kind.ts';
import { cohort } from './cohort.ts';
import { faq } from './faq.ts';
import { month } from './month.ts';
import { page } from './page.ts';
import { event, programme } from './programme.ts';
import { session } from './session.ts';
import { testimonial } from './testimonial.ts';
import { venue } from './venue.ts';

/** Every kind of content that can be made, by the word that people type. */
export const kinds: Readonly<Record<string, Kind>> = {
	...{ cohort, month, session, event, programme, faq, testimonial, page, venue },
};
