import { z } from 'zod';
import { id } from './fields.ts';
import type { ReadonlyDeep } from './readonly-deep.ts';

/** What was once published and is to be published no more. A file that lists nothing yet is as good as none. */
export const forgotten = z
	.preprocess((value) => value ?? [], z.array(id))
	.describe(
		'One line for each: a hyphen, a space, and the id of a session, of a cohort or month with all its sessions, or of a programme with all its cohorts or months. An id is the address without the slashes at its ends.',
	)
	.meta({ examples: [['schools/2021-spring/relational-power']] });

export type ForgottenData = ReadonlyDeep<z.infer<typeof forgotten>>;
