import { publishedIds } from '../../domain/rename.ts';
import { advice, out, wholeLine } from '../../reading/advice.ts';
import type { ContentFile } from '../../reading/file.ts';
import { nearest } from '../../spelling.ts';
import { at, type Content, type Rule } from '../content.ts';
import { type Holder, holdersIn } from '../names.ts';
import type { Finding } from '../problem.ts';

/** Checks forgotten.yaml: it lists whole ids of things that were once published and have left the content. */
export const forgotten: Rule = function* (content) {
	const { file, draft } = content.forgotten ?? {};
	if (!file || !draft) return;
	const holders = holdersIn(content);
	const byName = new Map(
		holders.toReversed().flatMap((each) => each.names.map((id) => [id, each])),
	);
	const published = content.past ? publishedIds(content.past) : new Set<string>();
	for (const [index, id] of draft.entries()) {
		if (id === undefined) continue;
		const holder = byName.get(id);
		const form = notWhole(id, content);
		if (holder) yield at(file, [index], stillThere(file, id, holder));
		else if (form) yield at(file, [index], form);
		else if (content.past && !published.has(id)) {
			const gone = [...published].filter((other) => !byName.has(other));
			yield at(file, [index], neverThere(id, gone));
		}
	}
};

type Words = Omit<Finding, 'place'>;

function stillThere(file: ContentFile, id: string, holder: Holder): Words {
	const where = `content/${holder.file.path}`;
	const isToday = holder.id === id;
	const what = holder.of === 'session' ? `the session's entry in ${where}` : where;
	return {
		rule: 'forgotten-live',
		message: isToday
			? `${id} should be forgotten, but it is still in ${where}.`
			: `${id} should be forgotten, but ${holder.id} in ${where} lists it under formerly.`,
		...(isToday
			? advice`${out('Take this line out')} of ${file.path}, or delete ${what}.`
			: advice`${out('Take this line out')} of ${file.path}, or take ${id} out from under formerly.`),
	};
}

/** Refuses an entry with more words than an id can have, and one that is the path of a file. */
function notWhole(id: string, { programmes }: Content): Words | undefined {
	const [folder = '', ...rest] = id.split('/');
	const isPath =
		['programmes', 'cohorts', 'themes'].includes(folder) &&
		!programmes.has(folder) &&
		rest.length > 0;
	if (rest.length < 3 && !isPath) return undefined;
	const guess = (isPath ? rest : [folder, ...rest]).slice(0, 3).join('/');
	return {
		rule: 'forgotten-form',
		message: isPath
			? `${id} is the path of a file, not an id.`
			: `${id} is not an id: a session's has two slashes, or one in an event, a cohort's or month's has one, a programme's has none.`,
		...advice`Type the id as it was in the address, such as\n${wholeLine(`- ${guess}`)}`,
	};
}

/** Warns of an id that was never published: with a slip in it, nothing would be forgotten. */
function neverThere(id: string, gone: readonly string[]): Words {
	const guess = nearest(id, gone);
	return {
		rule: 'forgotten-unknown',
		message: `Nothing was ever published as ${id}.`,
		...(guess
			? advice`Did you mean this?\n${wholeLine(`- ${guess}`)}`
			: advice`Type the id as it was in the address, or ${out('take the line out')}.`),
	};
}
