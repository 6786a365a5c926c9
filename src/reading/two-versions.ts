import { advice, marked } from './advice.ts';
import type { Finding } from './finding.ts';
import { linesOf } from './place.ts';

/** A text with the first of two versions in each place, blanks in the place of the rest, and what is to be decided. */
interface Decided {
	readonly text: string;
	readonly findings: readonly Finding[];
}

/** The marks that git leaves where two people changed the same lines, with both versions, and in some settings a third. */
const CONFLICT =
	/^<{7}(?: .*)?\r?\n((?:(?!<{7}).*\n)*?)(?:\|{7}(?: .*)?\r?\n(?:.*\n)*?)?={7}\r?\n((?:(?!={7}).*\n)*?)>{7}(?: .*)?(?:\r?\n|$)/gm;

/** A mark without its others, which somebody forgot. A line of seven = alone may underline a heading. */
const MARK = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/gm;

/** Finds what a merge left undecided. The first version is read on, so that other mistakes are found too. */
export function decided(text: string): Decided {
	const findings: Finding[] = [];
	const lines = linesOf(text);
	const blanked = (piece: string) => piece.replace(/[^\n]/g, ' ');
	const first = text.replace(CONFLICT, (whole, one: string, other: string, at: number) => {
		const end = at + whole.length;
		findings.push({
			rule: 'two-versions',
			place: lines.place(at, end),
			message: `Two people changed the same lines, and git left both versions here, as far as line ${lines.place(end - 1).line}.`,
			...advice`Keep the lines that are right, and take out the others and the lines of marks (<<<<<<<, =======, >>>>>>>). ${marked(one, 'Keep the upper ones')}, ${marked(other, 'keep the lower ones')}, or make one of both.`,
		});
		const start = whole.indexOf(one, whole.indexOf('\n') + 1);
		return blanked(whole.slice(0, start)) + one + blanked(whole.slice(start + one.length));
	});
	const rest = first.replace(MARK, (mark, at: number) => {
		findings.push({
			rule: 'two-versions',
			place: lines.place(at, at + mark.length),
			message: 'This line is a mark that git left in a merge.',
			...advice`${marked('', 'Take it out')}, and look whether the lines around it are there once and right.`,
		});
		return blanked(mark);
	});
	return { text: rest, findings };
}
