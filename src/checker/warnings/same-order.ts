import { folderOf } from '../../domain/join/entry.ts';
import { advice, example, instead } from '../../reading/advice.ts';
import { at, type Rule } from '../content.ts';

/** Warns of two questions of a programme, or two pages, with one order: nobody can tell which comes first. */
export const sameOrder: Rule = function* ({ faqs, pages }) {
	const lists = [...Map.groupBy(faqs, ({ file }) => folderOf(file.id)).values(), pages];
	for (const list of lists) {
		const first = new Map<number, string>();
		const most = Math.max(0, ...list.map(({ draft }) => draft?.order ?? 0));
		for (const { file, draft } of list) {
			const { order } = draft ?? {};
			if (order === undefined) continue;
			const other = first.get(order);
			if (other === undefined) first.set(order, file.path);
			else {
				yield at(file, ['order'], {
					rule: 'same-order',
					message: `content/${other} has the order ${order} too, so nothing says which of the two comes first.`,
					...advice`Give one of them another number. At the end of the list is ${example(instead(`order: ${most + 1}`))}`,
				});
			}
		}
	}
};
