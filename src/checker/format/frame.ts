import type { Place } from '../../reading/place.ts';

const AROUND = 2;
const WIDTH = 96;

/**
 * Shows the lines around a place, numbered, with a mark under it. A long line is cut to the part around the place.
 *
 * @example
 *   6 |   - part: change-power-self-interest
 * > 7 |     date: 2021-02-30
 *     |           ^^^^^^^^^^
 */
export function frame(
	lines: readonly string[],
	{ line, column, endLine, endColumn }: Place,
): string[] {
	if (line > lines.length) return [];
	const first = Math.max(1, line - AROUND);
	const last = Math.min(lines.length, line + AROUND);
	const digits = String(last).length;
	return lines.slice(first - 1, last).flatMap((raw, index) => {
		const number = first + index;
		const marked = number === line;
		const whole = shown(raw);
		const from = marked ? Math.max(0, column - 1 - WIDTH / 2) : 0;
		const start = whole.length > WIDTH ? from : 0;
		const part = clipped(whole, start);
		const gutter = `${marked ? '>' : ' '} ${String(number).padStart(digits)} |`;
		const row = `${gutter} ${part}`.trimEnd();
		if (!marked) return [row];
		const end = endLine > line ? whole.length + 1 : endColumn;
		const lead = part.slice(0, column - 1 - start).replace(/[^\t]/gu, ' ');
		const width = [...whole.slice(column - 1, Math.min(end - 1, start + WIDTH))].length;
		return [row, `${' '.repeat(gutter.length - 1)}| ${lead}${'^'.repeat(Math.max(1, width))}`];
	});
}

/** A line without characters that would move the cursor or change colours when it is printed. */
function shown(line: string): string {
	return line
		.replace(/\r$/, '')
		.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (sign) => (sign === '\t' ? sign : ' '));
}

function clipped(line: string, start: number): string {
	if (start === 0 && line.length <= WIDTH) return line;
	const part = line.slice(start, start + WIDTH);
	const head = start > 0 ? `…${part.slice(1)}` : part;
	return start + WIDTH < line.length ? `${head}…` : head;
}
