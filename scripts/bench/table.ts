import type { Measurement } from './measure.ts';

/** Measurements as a table to read, one line each, then where the time went and what subscribers fetch. */
export function table(measurements: readonly Measurement[]): string {
	return [
		rows(
			['sessions', 'wall s', 'CPU s', 'peak MB', 'ms/session', 'pages', 'files', 'MB', 'drawn'],
			measurements.map((each) => [
				whole(each.sessions),
				each.wall.toFixed(2),
				each.cpu.toFixed(2),
				whole(each.memory),
				((each.wall * 1000) / each.sessions).toFixed(2),
				whole(each.pages),
				whole(each.files),
				each.megabytes.toFixed(1),
				whole(each.drawn),
			]),
		),
		growth(measurements),
		phases(measurements),
		feeds(measurements.at(-1)),
	]
		.filter(Boolean)
		.join('\n\n');
}

function growth(measurements: readonly Measurement[]): string {
	return measurements
		.slice(1)
		.map((each, index) => {
			const before = measurements[index] ?? each;
			const times = (value: number, of: number) => (value / of).toFixed(1);
			return `From ${whole(before.sessions)} to ${whole(each.sessions)} sessions: ${times(each.wall, before.wall)} times the time, ${times(each.cpu, before.cpu)} times the CPU, ${times(each.memory, before.memory)} times the memory.`;
		})
		.join('\n');
}

/** Where the time went, by the clock and of processors. */
function phases(measurements: readonly Measurement[]): string {
	const names = [...new Set(measurements.flatMap((each) => Object.keys(each.phases)))];
	const figure = (seconds: number | undefined) => seconds?.toFixed(2) ?? '–';
	return rows(
		['phase', ...measurements.flatMap(({ sessions }) => [`${whole(sessions)}: wall s`, 'CPU s'])],
		names.map((name) => [
			name,
			...measurements.flatMap((each) => [
				figure(each.phases[name]?.wall),
				figure(each.phases[name]?.cpu),
			]),
		]),
	);
}

/** The largest feed and a middling one. */
function feeds(measurement: Measurement | undefined): string {
	const sizes = measurement?.feeds ?? [];
	const shown = [...new Set([sizes[0], sizes[sizes.length >> 1]])].filter(
		(feed) => feed !== undefined,
	);
	return rows(
		['feed, in bytes', 'plain', 'gzip', 'brotli'],
		shown.map(({ name, plain, gzip, brotli }) => [name, whole(plain), whole(gzip), whole(brotli)]),
	);
}

/** @example whole(10000); // => '10,000' */
function whole(number: number): string {
	return Math.round(number).toLocaleString('en-GB');
}

/** Columns in line: the first to the left, numbers to the right. */
export function rows(head: readonly string[], body: readonly (readonly string[])[]): string {
	const widths = head.map((_, column) =>
		Math.max(...[head, ...body].map((row) => row[column]?.length ?? 0)),
	);
	return [head, ...body]
		.map((row) =>
			row
				.map((cell, column) =>
					column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
				)
				.join('  '),
		)
		.join('\n');
}
