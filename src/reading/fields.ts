import { type Document, isScalar, type ParsedNode, visit } from 'yaml';
import { advice, instead, marked, out } from './advice.ts';
import type { Finding } from './finding.ts';
import { lostCharacter, lostIn } from './lost-character.ts';
import { inStraightQuotes } from './phrases.ts';
import { type Lines, linesOf } from './place.ts';
import { repair } from './repair.ts';

/** The fields of a file as YAML reads them. */
export interface Fields {
	/** The fields with their positions, as offsets that `fieldLines` understands. Undefined if nothing could be read. */
	readonly document: Document<ParsedNode> | undefined;
	readonly fieldLines: Lines;
	readonly data: unknown;
	/** Was a line left out because it could not be understood? Then a field may look missing although it is there. */
	readonly isPartial: boolean;
	readonly findings: readonly Finding[];
}

/**
 * Reads the YAML of `text` from `start` to `end`, and finds the mistakes in it. It mends the slips that it can guess and
 * reads on, so that one slip hides no other.
 */
export function readFields(
	text: string,
	{ start, end }: { start: number; end: number },
	words: readonly string[],
): Fields {
	// Blank lines stand for the text above, so that line numbers are those of the file.
	const above = text.slice(0, start).replace(/[^\n]/g, ' ');
	const { document, source, isPartial, findings } = repair(above + text.slice(start, end), words);
	const fieldLines = linesOf(source);
	if (!document) return { document, fieldLines, data: undefined, isPartial, findings };
	const doubled = twice(document, fieldLines);
	return {
		document,
		fieldLines,
		data: document.toJS(),
		isPartial,
		findings: [
			...findings,
			...doubled,
			...lostTexts(document, source, fieldLines),
			...escapedCharacters(document, source, fieldLines),
		],
	};
}

/** Finds fields that stand twice in one group, and takes all but the last out of the document, as YAML reads them. */
function twice(document: Document<ParsedNode>, lines: Lines): Finding[] {
	const findings: Finding[] = [];
	visit(document, {
		Map(_, map) {
			const { items } = map;
			const seen = new Map<unknown, number>();
			const texts = new Set<string>();
			for (const { key, value } of items) {
				if (!isScalar(key) || !key.range) continue;
				const place = lines.place(key.range[0], key.range[1]);
				const text = `${key.value}: ${String(value)}`;
				const isSame = texts.has(text);
				texts.add(text);
				const first = seen.get(key.value);
				if (first === undefined) seen.set(key.value, place.line);
				else {
					findings.push({
						rule: 'duplicate-field',
						place,
						message: `The field ${key.value} stands here a second time; the first is on line ${first}.`,
						...(isSame
							? advice`Both say the same: ${out('take this one out')}.`
							: advice`Keep the one that is right, and take the other one out. If this belongs to another entry of a list, begin that entry with "- ".`),
					});
				}
			}
			const nameOf = ({ key }: (typeof items)[number]) => (isScalar(key) ? key.value : key);
			const last = new Map(items.map((item) => [nameOf(item), item]));
			map.items = items.filter((item) => last.get(nameOf(item)) === item);
		},
	});
	return findings;
}

/** Finds text after a # that was probably not meant as a comment: YAML reads "Cohort #2" as "Cohort". */
function lostTexts(document: Document<ParsedNode>, source: string, lines: Lines): Finding[] {
	const findings: Finding[] = [];
	visit(document, {
		Pair(_, { key, value }) {
			if (!isScalar(value) || !isScalar(key) || !value.range || !key.range) return;
			if (value.type !== 'PLAIN' && value.value !== null) return;
			const begins = value.value === null ? key.range[1] : value.range[0];
			const rest = source.slice(begins, source.indexOf('\n', value.range[1]) >>> 0);
			const comment = /^([^#\n]*?)[ \t]#(?=[^\s#])/.exec(rest);
			if (!comment) return;
			const whole = rest.replace(/^:/, '').trim();
			const note = rest
				.slice(comment[0].length - 1)
				.trimEnd()
				.replace('#', '# ');
			const offers = {
				text: advice`If it belongs to the text, put the text in quotes: ${instead(`${key.value}: ${inStraightQuotes(whole)}`)}`,
				comment: advice`If it is a comment, type a space after the #: ${marked(note)}`,
			};
			// An id, a date and a number are whole without what follows.
			const isWord = /^[a-z\d][a-z\d:-]*$/.test(comment[1]?.trim() ?? '');
			findings.push({
				rule: 'lost-text',
				place: lines.place(begins + comment[0].length - 1, begins + rest.trimEnd().length),
				message: `A # after a space begins a comment, so ${key.value} loses everything from here on.`,
				...advice`${isWord ? offers.comment : offers.text}\n${isWord ? offers.text : offers.comment}`,
			});
		},
	});
	return findings;
}

/** Finds characters that no text may have and that YAML reads from an escape, as in `"Penny\u0092s"`. */
function escapedCharacters(
	document: Document<ParsedNode>,
	source: string,
	lines: Lines,
): Finding[] {
	const findings: Finding[] = [];
	visit(document, {
		Scalar(_, { value, range, type }) {
			if (type !== 'QUOTE_DOUBLE' || typeof value !== 'string' || !range) return;
			const typed = source.slice(range[0], range[1]);
			const lost = typed.includes('\\') ? lostIn(value) : undefined;
			// One that stands there as itself is reported with the text of the file.
			if (lost && !typed.includes(lost.character)) {
				findings.push(
					lostCharacter(lost.character, lines.place(range[0], range[1]), { isAlone: false }),
				);
			}
		},
	});
	return findings;
}
