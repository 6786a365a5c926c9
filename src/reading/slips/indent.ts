import type { Slip } from './slip.ts';

// Odd spaces, some of no width, that come along when somebody copies from Word or from a web page.
const ODD = /[\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/;
const indentOf = (line: string) => line.length - line.trimStart().length;

const tab: Slip = {
	mend(line, { above }) {
		const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
		if (!indent.includes('\t')) return undefined;
		const [, lead = ''] =
			/^([ ]*(?:- +)?)/.exec(above.findLast((other) => other.trim()) ?? '') ?? [];
		const widths = new Set(
			[2, 4, 8].map((width) => indent.replaceAll('\t', ' '.repeat(width)).length),
		);
		const opens = /:[ \t]*$/.test(above.findLast((other) => other.trim()) ?? '');
		return [...(opens ? [lead.length + 2] : []), lead.length, ...widths].map(
			(width) => ' '.repeat(width) + line.slice(indent.length),
		);
	},
	span: (line) => [line.indexOf('\t'), line.search(/[^ \t]|$/)],
	message: () => 'This line begins with a tab. Only spaces can stand there.',
	hint: (right) => `Take the tab out and type ${spaces(indentOf(right))} in its place.`,
};

const oddSpace: Slip = {
	mend: (line) => {
		const [indent = ''] =
			/^(?:\s|\u200b|\u200c|\u200d|\u2060)*(?:-(?:\s|\u200b|\u200c|\u200d|\u2060)*)?/.exec(line) ??
			[];
		if (!ODD.test(indent)) return undefined;
		const blank = indent.replace(/[\u200b-\u200d\u2060\ufeff]/g, '').replace(/\s/g, ' ');
		return blank + line.slice(indent.length);
	},
	message: () =>
		'This line begins with a special space that was copied along, and that cannot be seen.',
	hint: (right) => `Delete the start of the line and type it again: ${right.trim()}`,
};

const bullet: Slip = {
	mend: (line) =>
		/^(\s*)[•·▪◦●*–—](?=[ \t\u00a0]*\S)/.test(line)
			? line.replace(/^(\s*)[•·▪◦●*–—][ \t\u00a0]*/, '$1- ')
			: undefined,
	message: () => 'An entry of a list begins with a hyphen, not with another sign.',
	hint: (right) => `Type: ${right.trim()}`,
};

const dashWithoutSpace: Slip = {
	mend: (line) => (/^\s*-[A-Za-z"'{[]/.test(line) ? line.replace('-', '- ') : undefined),
	message: () => 'There is no space after the hyphen that begins an entry of a list.',
	hint: (right) => `Type: ${right.trim()}`,
};

const indent: Slip = {
	mend(line, { above, below }) {
		if (!/^\s*(- )?\s*[A-Za-z][\w-]*:(\s|$)|^\s*- /.test(line)) return undefined;
		const around = [...above.slice(-6).reverse(), ...below.slice(0, 4)].filter((other) =>
			other.trim(),
		);
		const widths = around.flatMap((other) => {
			const dash = /^\s*- +/.exec(other)?.[0].length;
			return dash === undefined ? [indentOf(other)] : [dash, indentOf(other)];
		});
		return [...new Set([...widths, 0])].map((width) => ' '.repeat(width) + line.trimStart());
	},
	span: (line) => [indentOf(line), line.trimEnd().length],
	message: (line) =>
		`This line begins with ${spaces(indentOf(line))}, so it does not line up with the lines around it.`,
	hint: (right) => `Begin it with ${spaces(indentOf(right))}.`,
};

const spaces = (number: number) => `${number || 'no'} space${number === 1 ? '' : 's'}`;

/** The slips at the beginning of a line. */
export const beginningSlips: readonly Slip[] = [oddSpace, tab, bullet, dashWithoutSpace];

/** The slip in the number of blanks, which is tried once no other explains a fault. */
export const indentSlip = indent;
