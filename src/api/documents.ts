import { z } from 'zod';
import type { ReadonlyDeep } from '../schemas/readonly-deep.ts';
import { address, text } from './fields.ts';
import { programme } from './programme.ts';
import { session } from './session.ts';

const head = {
	$schema: address.describe('The JSON Schema of this document.'),
	site: z.object({
		name: text,
		organisation: text,
		url: address,
		language: text,
		timeZone: text,
	}),
};

const programmes = z
	.object({ ...head, document: z.literal('programmes'), programmes: z.array(programme) })
	.meta({ id: 'Programmes', description: 'Every programme, by title.' });

const sessions = z
	.object({ ...head, document: z.literal('sessions'), sessions: z.array(session) })
	.meta({ id: 'Sessions', description: 'Every session, past or to come, by its start.' });

const schedule = z
	.object({
		...head,
		document: z.literal('schedule'),
		programme,
		sessions: z.array(session),
	})
	.meta({ id: 'Schedule', description: 'A programme with its sessions, by their start.' });

/** Every document of version 1. It may gain fields, but none changes or goes away. */
const document = z.discriminatedUnion('document', [programmes, sessions, schedule]);

export type ApiDocument = ReadonlyDeep<z.infer<typeof document>>;

/** The JSON Schema (draft 2020-12) of all documents. It allows unknown fields, since later versions of the site add some. */
export function documentsSchema(address: string): object {
	return {
		...z.toJSONSchema(document, {
			target: 'draft-2020-12',
			io: 'input',
			override: ({ jsonSchema }) => {
				// The content's own schemas refuse unknown fields.
				delete jsonSchema.additionalProperties;
			},
		}),
		$id: address,
		title: 'The programmes and sessions of a training site, version 1',
	};
}
