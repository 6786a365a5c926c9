import type { PublishedNames } from '../../domain/rename.ts';
import type { ContentFile } from '../../reading/file.ts';
import { nearest } from '../../words/nearest.ts';
import { at, type Content, type Rule } from '../content.ts';
import { type Holder, holdersIn } from '../names.ts';
import type { Finding } from '../problem.ts';

/** What is to be forgotten is named by a whole id, is no longer in the content, and was once published. */
export const forgotten: Rule = function* (content) {
	const { file, draft } = content.forgotten ?? {};
	if (!file || !draft) return;
	const holders = holdersIn(content);
	const byName = new Map(
		holders.toReversed().flatMap((each) => each.names.map((id) => [id, each])),
	);
	const published = new Set(content.past ? publishedIds(content.past) : []);
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
			? `${id} is to be forgotten, but it is still there: in ${where}.`
			: `${id} is to be forgotten, but ${holder.id} in ${where} says that it was once called so.`,
		hint: isToday
			? `Take this line out of ${file.path}, or delete ${what}.`
			: `Take this line out of ${file.path}, or take ${id} out from under formerly.`,
	};
}

/** More words than the id of a session has, or the folder of a file before an id. */
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
			? `${id} is the way to a file, not an id.`
			: `${id} is no id: that of a session has two slashes, that of a cohort or month one, that of a programme none.`,
		hint: `Type the id as it stood in the address, such as\n- ${guess}`,
	};
}

/** A slip, which would leave what was meant where it is. */
function neverThere(id: string, gone: readonly string[]): Words {
	const guess = nearest(id, gone);
	return {
		rule: 'forgotten-unknown',
		message: `Nothing was ever published as ${id}.`,
		hint: guess
			? `Did you mean this?\n- ${guess}`
			: 'Type the id as it stood in the address, or take the line out.',
	};
}

/** Of sessions, and of the runs and programmes that held them. */
function publishedIds({ head, gone }: PublishedNames): string[] {
	const sessions = [...gone, ...head.flatMap((session) => [session.id, session.oldestId])];
	return sessions.flatMap((id) => {
		const words = id.split('/');
		return words.map((_, index) => words.slice(0, words.length - index).join('/'));
	});
}
