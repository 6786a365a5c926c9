import { isCollection } from 'yaml';
import { type Advice, advice, inside, type Mend, together } from '../../reading/advice.ts';
import type { ContentFile } from '../../reading/file.ts';
import { allOf } from '../../reading/phrases.ts';
import { type Path, valueAt } from '../../reading/where.ts';
import { isRecord } from '../../schemas/shape.ts';
import { typed } from './example.ts';

/** Fields that stand beside a group and belong inside it: the name that each was typed with, and its name there. */
export type Strays = ReadonlyMap<string, string>;

/** Says how fields that stand beside a group join what it has, all of them at once. */
export function intoGroup(
	group: string,
	{ file, path, name, strays }: { file: ContentFile; path: Path; name: string; strays: Strays },
): Advice {
	const holder = valueAt(file.data, path);
	const around = valueAt(holder, [group]);
	const whole = path.length === 2 && group === 'registration' ? valueAt(file.data, [group]) : {};
	const old = around === undefined ? whole : around;
	const own = Object.fromEntries(
		[...strays].map(([as, field]) => [field, valueAt(holder, [as])] as const),
	);
	const block = typed(group, { ...(isRecord(old) ? old : {}), ...own }).join('\n');
	const others = [...strays.keys()].filter((other) => other !== name);
	const [first] = strays.keys();
	const says = `It belongs inside ${group}`;
	const mend = (words: string) =>
		together(joining(group, { file, path, own, block, words }), others);
	if (name !== first)
		return advice`${says}, together with ${String(first)}. ${mend('Take this line out')} and type it with that one.`;
	const besides =
		others.length > 0 ? `, and so ${others.length > 1 ? 'do' : 'does'} ${allOf(others)}` : '';
	const place = isRecord(around)
		? ` in place of the present ${group}`
		: around === undefined
			? ''
			: ` in place of ${group}: ${String(around ?? '')}`.trimEnd();
	const why =
		around === undefined && isRecord(whole) && Object.keys(whole).length > 0
			? ' What the session says counts in place of all that its run says, so type it whole:'
			: ` Type${place}`;
	return advice`${says}${besides}.${why}\n${mend(block)}`;
}

/** The mend of the marked field. Where the group has lines of its own, they stay as they are typed. */
function joining(
	group: string,
	{
		file,
		path,
		own,
		block,
		words,
	}: { file: ContentFile; path: Path; own: Record<string, unknown>; block: string; words: string },
): Mend {
	const node = file.document?.getIn([...path, group], true);
	if (node === undefined) return { words, steps: [{ to: 'field', text: block }] };
	const lines = Object.entries(own).flatMap(([field, value]) => typed(field, value));
	return isCollection(node) && !node.flow
		? inside(group, lines.join('\n'), words)
		: { words, steps: [{ to: 'out' }, { to: 'sibling', group, text: block }] };
}
