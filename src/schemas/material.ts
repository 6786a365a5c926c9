import { z } from 'zod';
import { file, line, link } from './fields.ts';

/** Something for the people of one session to read, fill in or keep (schema.org: `LearningResource`). */
export const material = z
	.strictObject({
		title: line.describe('Its title.').meta({ examples: ['The listening sheet'] }),
		url: link
			.optional()
			.describe('Its address, if it is on another site. Type either this or file.')
			.meta({ examples: ['https://files.example.org/listening-sheet.pdf'] }),
		file: file
			.optional()
			.describe('Its path, if it is a file of content/files/. Type either this or url.'),
		when: z
			.enum(['before', 'after'], 'Type before or after.')
			.describe(
				'before: people see it from the start, so that they can prepare. after: the page shows it once the session is over. A file in content/files/ can be opened by anybody who knows its address, whatever you type here.',
			),
	})
	.meta({
		examples: [
			{ title: 'The listening sheet', file: '/files/listening-sheet.pdf', when: 'before' },
		],
	});
