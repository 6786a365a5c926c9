import { type Document, isAlias, isNode, type ParsedNode, parseDocument, visit } from 'yaml';
import type { Finding } from '../checker/problem.ts';
import { linesOf } from './place.ts';
import type { Context, Slip } from './slips/slip.ts';
import { slips } from './slips/slips.ts';
import { yamlWords } from './yaml-words.ts';

/** YAML with its slips mended, as far as they could be, and what was wrong with it. */
export interface Repaired {
	/** Undefined where nothing can be made of it. */
	readonly document: Document<ParsedNode> | undefined;
	/** What was read in the end. It has the same lines as the file. */
	readonly source: string;
	/** Was a line left out? */
	readonly isPartial: boolean;
	readonly findings: readonly Finding[];
}

/** How many characters may be read over and over while slips are looked for: enough for hundreds of tries at most files. */
const MOST_READING = 3_000_000;

/** What is left of that. */
interface Budget {
	left: number;
}

/** What stops YAML from being read, or from meaning what it says: the first fault, and how many there are. */
interface Faults {
	readonly count: number;
	/** Offset, reason. */
	readonly first: readonly [number, string] | undefined;
}

/**
 * Reads YAML. At a fault each known slip is tried on the lines around; the one that helps is reported and mended, and
 * reading goes on. A line that nothing helps is reported and left out.
 *
 * @param words the names of all fields, so that they can be told from text
 */
export function repair(yaml: string, words: readonly string[]): Repaired {
	const findings: Finding[] = [];
	let source = yaml;
	let isPartial = false;
	const budget: Budget = { left: MOST_READING };
	while (budget.left > 0) {
		const { document, faults } = read(source, budget);
		if (!faults.first) return { document, source, isPartial, findings };
		const mended = mend(source, faults, { words, budget }) ?? leaveOut(source, faults);
		findings.push(mended.finding);
		isPartial ||= mended.leavesOut;
		if (mended.source === source) break;
		source = mended.source;
	}
	return { document: undefined, source, isPartial: true, findings };
}

function read(source: string, budget: Budget): { document: Document<ParsedNode>; faults: Faults } {
	const document = parseDocument(source, {
		prettyErrors: false,
		logLevel: 'error',
		stringKeys: true,
		uniqueKeys: false,
	}) as Document<ParsedNode>;
	// An error takes the library about as long as a hundred characters.
	budget.left -= source.length + 100 * document.errors.length;
	const errors: [number, string][] = document.errors.map(({ pos, code }) => [pos[0], code]);
	// Anchors, aliases and tags are YAML's own devices. An editor who types & * or ! means the sign.
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

interface Mended {
	readonly source: string;
	readonly finding: Finding;
	readonly leavesOut: boolean;
}

/** The first slip, on the lines around a fault, whose mending leads further. */
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
		for (const index of slip.isFarOff ? near : near.slice(0, 3)) {
			const line = lines[index]?.replace(/\r$/, '');
			if (line === undefined) continue;
			const context: Context = {
				above: lines.slice(0, index),
				below: lines.slice(index + 1),
				words,
			};
			for (const right of rightLines(slip, line, context)) {
				const mended = lines.with(index, right).join('\n');
				if (budget.left <= 0) return undefined;
				if (!leadsFurther(read(mended, budget).faults, faults)) continue;
				const start = places.offsetOf(index + 1);
				const [from, to] = slip.span?.(line) ?? spanOf(line);
				const finding: Finding = {
					rule: 'yaml',
					place: places.place(start + from, start + to),
					message: slip.message(line),
					hint: slip.hint(right, line),
				};
				return { source: mended, finding, leavesOut: false };
			}
		}
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

/** Nothing helps: says what YAML says, in plain words, and blanks the line out. */
function leaveOut(source: string, { first }: Faults): Mended {
	const [offset, reason] = first ?? [0, ''];
	const places = linesOf(source);
	let { line } = places.place(Math.min(offset, source.length - 1));
	const lines = source.split('\n');
	// A fault at a line's end, or on an empty line, belongs to the text above it.
	while (line > 1 && !lines[line - 1]?.trim()) line -= 1;
	const text = lines[line - 1] ?? '';
	const start = places.offsetOf(line);
	const [from, to] = spanOf(text);
	return {
		source: lines.with(line - 1, '').join('\n'),
		finding: { rule: 'yaml', place: places.place(start + from, start + to), ...yamlWords(reason) },
		leavesOut: true,
	};
}
