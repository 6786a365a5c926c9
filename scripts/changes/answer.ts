import { parseArgs } from 'node:util';
import { changesInRange } from '../../src/history/range.ts';
import { formatNamed } from '../format.ts';
import { formats } from './formats.ts';
import { rangeFrom } from './range.ts';

/**
 * The text that `npm run changes` prints, and the format that was asked for.
 *
 * @param args what was typed after the command
 * @throws {Error} that says what to type, or which commit is missing
 */
export function answerTo(
	args: readonly string[],
	contentDir: string,
): { readonly format: string; readonly text: string } {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { format: { type: 'string', default: 'text' } },
	});
	const format = formatNamed(values.format, formats);
	const { repository, range } = rangeFrom(contentDir, positionals);
	return { format: values.format, text: format(changesInRange(repository, range)) };
}
