import { parseArgs } from 'node:util';
import { changesInRange } from '../../src/history/range.ts';
import { formats } from './formats.ts';
import { rangeFrom } from './range.ts';

/**
 * Says what `npm run changes` prints.
 *
 * @param args what was typed after the command
 * @throws {Error} that says what to type, or which commit is missing
 */
export function answerTo(args: readonly string[], contentDir: string): string {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { format: { type: 'string', default: 'text' } },
	});
	const format = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
	if (!format) throw new Error(`There is no format ${values.format}. Type text, markdown or json.`);
	const { repository, range } = rangeFrom(contentDir, positionals);
	return format(changesInRange(repository, range));
}
