const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/**
 * The output format that somebody named with `--format`.
 *
 * @throws {Error} that says which formats there are
 */
export function formatNamed<Format>(
	name: string,
	formats: Readonly<Record<string, Format>>,
): Format {
	const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
	if (format !== undefined) return format;
	throw new Error(`There is no format ${name}. Type ${either.format(Object.keys(formats))}.`);
}
