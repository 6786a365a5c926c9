import { type Document, isAlias, isNode, type ParsedNode, parseDocument, visit } from 'yaml';
import { wholeLine } from './advice.ts';
import type { Finding } from './finding.ts';
import { linesOf } from './place.ts';
import type { Context, Slip } from './slips/slip.ts';
import { slips } from './slips/slips.ts';
import { yamlWords } from './yaml-words.ts';

/** YAML whose slips were mended as far as possible, and the mistakes that were found. */
export interface Repaired {
	/** Undefined if nothing could be read. */
	readonly document: Document<ParsedNode> | undefined;
	/** The text that was read in the end. It has the same lines as the file. */
	readonly source: string;
	/** Was a line left out? */
	readonly isPartial: boolean;
	readonly findings: readonly Finding[];
}

/** The number of characters that may be read while slips are sought. It allows hundreds of tries at most files. */
const MOST_READING = 3_000_000;

/** The number of characters that may still be read. */
interface Budget {
	left: number;
}

/** The faults that keep YAML from being read, or from meaning what it says: their number and the first of them. */
interface Faults {
	readonly count: number;
	/** Offset, reason. */
	readonly first: readonly [number, string] | undefined;
}

/**
 * Reads YAML. At a fault it tries each known slip on the lines around. It reports and mends the slip that explains the
 * fault, and reads on. If no slip explains it, it reports the line and leaves it out.
 *
 * @param words the names of all fields, so that they can be told from text
 */
export function repair(yaml: string, words: readonly string[]): Repaired {
	const findings: Finding[] = [];
	let source = yaml;
	let isPartial = false;
	const budget: Budget = { left: MOST_READING };
	while (budget.left > 0) {
		const { document, faults } = read(source, { words, budget });
		if (!faults.first) return { document, source, isPartial, findings };
		const mended = mend(source, faults, { words, budget }) ?? leaveOut(source, faults);
		findings.push(mended.finding);
		isPartial ||= mended.leavesOut;
		if (mended.source === source) break;
		source = mended.source;
	}
	return { document: undefined, source, isPartial: true, findings };
}

function read(
	source: string,
	{ words, budget }: { words: readonly string[]; budget: Budget },
): { document: Document<ParsedNode>; faults: Faults } {
	const document = parseDocument(source, {
		prettyErrors: false,
		logLevel: 'error',
		stringKeys: true,
		uniqueKeys: false,
	}) as Document<ParsedNode>;
	// The library needs about as long for an error as for a hundred characters.
	budget.left -= source.length + 100 * document.errors.length;
	const errors: [number, string][] = document.errors.map(({ pos, code }) => [pos[0], code]);
	for (const at of glued(document, source, words)) errors.push([at, 'separator']);
	// An editor who types & * or ! means the sign, not an anchor, an alias or a tag.
	visit(document, {
		Node(_, node) {
			if (isAlias(node)) errors.push([node.range?.[0] ?? 0, 'sign']);
			else if (isNode(node) && (node.anchor || source[(node.range?.[0] ?? 0) - 1] === '!')) {
				errors.push([node.range?.[0] ?? 0, 'sign']);
			}
		},
	});
	for (const { pos } of document.warnings) errors.push([pos[0], 'sign']);
	const [first] = errors.sort(([a], [b]) => a - b);
	return { document, faults: { count: errors.length, first } };
}

/** The places where the name of a field is glued to its text, as in `closes:2027-02-22`, so that YAML takes both for a text. */
function* glued(
	document: Document<ParsedNode>,
	source: string,
	words: readonly string[],
): Iterable<number> {
	const found: number[] = [];
	visit(document, {
		Scalar(key, { type, range }) {
			if (type !== 'PLAIN' || !range || key === 'key') return;
			const typed = source.slice(range[0], range[1]);
			for (const { 0: lead, 1: name = '', index } of typed.matchAll(
				/^[ \t]*([A-Za-z]\w*):(?=[^\s/])/gm,
			)) {
				// On its first line a text is in an entry of a list alone.
				if (index === 0 && key === 'value') continue;
				if (words.includes(name)) found.push(range[0] + index + lead.length - name.length - 1);
			}
		},
	});
	yield* found;
}

interface Mended {
	readonly source: string;
	readonly finding: Finding;
	readonly leavesOut: boolean;
}

/** Mends the first kind of slip on the lines around a fault that lets the reader get further, in the way that leaves the fewest faults. */
function mend(
	source: string,
	faults: Faults,
	{ words, budget }: { words: readonly string[]; budget: Budget },
): Mended | undefined {
	const lines = source.split('\n');
	const places = linesOf(source);
	const at = places.place(faults.first?.[0] ?? 0).line - 1;
	const near = [
		at,
		at - 1,
		at + 1,
		...Array.from({ length: Math.min(at, 60) }, (_, i) => at - 2 - i),
	];
	for (const slip of slips) {
		let best: { mended: Mended; count: number } | undefined;
		for (const index of slip.isFarOff ? near : near.slice(0, 3)) {
			const line = lines[index]?.replace(/\r$/, '');
			if (line === undefined) continue;
			const context: Context = {
				above: lines.slice(0, index),
				below: lines.slice(index + 1),
				words,
			};
			for (const right of rightLines(slip, line, context)) {
				if (budget.left <= 0) return undefined;
				const source = lines.with(index, right).join('\n');
				const after = read(source, { words, budget }).faults;
				if (!leadsFurther(after, faults) || after.count >= (best?.count ?? Infinity)) continue;
				const start = places.offsetOf(index + 1);
				const [from, to] = slip.span?.(line) ?? spanOf(line);
				const own = slip.typed?.(right, line, context) ?? right;
				const finding: Finding = {
					rule: 'yaml',
					place: places.place(start + from, start + to),
					message: slip.message(line),
					hint: slip.hint(own, line),
					mends: [wholeLine(own, own.trim())],
				};
				best = { mended: { source, finding, leavesOut: own !== right }, count: after.count };
				if (after.count === 0) return best.mended;
			}
		}
		if (best) return best.mended;
	}
	return undefined;
}

function rightLines({ mend }: Slip, line: string, context: Context): string[] {
	const right = mend(line, context);
	const lines = typeof right === 'string' ? [right] : (right ?? []);
	return lines.filter((candidate) => candidate !== line);
}

function spanOf(line: string): [number, number] {
	return [line.length - line.trimStart().length, line.trimEnd().length];
}

function leadsFurther({ count, first }: Faults, before: Faults): boolean {
	return !first || (count < before.count && first[0] >= (before.first?.[0] ?? 0));
}

/** Reports a line that no slip explains, in plain words, and blanks it out. */
function leaveOut(source: string, { first }: Faults): Mended {
	const [offset, reason] = first ?? [0, ''];
	const places = linesOf(source);
	let { line } = places.place(Math.min(offset, source.length - 1));
	const lines = source.split('\n');
	// A fault on an empty line belongs to the text above it.
	while (line > 1 && !lines[line - 1]?.trim()) line -= 1;
	const text = lines[line - 1] ?? '';
	const start = places.offsetOf(line);
	const [from, to] = spanOf(text);
	return {
		source: lines.with(line - 1, '').join('\n'),
		finding: {
			rule: 'yaml',
			place: places.place(start + from, start + to),
			...yamlWords(reason, text),
		},
		leavesOut: true,
	};
}
