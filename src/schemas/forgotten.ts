import { z } from 'zod';
import { id } from './fields.ts';
import type { ReadonlyDeep } from './readonly-deep.ts';

/** The ids of records that were published and must not be again. An empty file counts as an empty list. */
export const forgotten = z
	.preprocess((value) => value ?? [], z.array(id))
	.describe(
		'Each line is a hyphen, a space and an id. The id of a cohort or a month stands for all its sessions too, and the id of a programme for all its cohorts or months. An id is the address without the slashes at its ends.',
	)
	.meta({ examples: [['schools/2021-spring/relational-power']] });

export type ForgottenData = ReadonlyDeep<z.infer<typeof forgotten>>;
