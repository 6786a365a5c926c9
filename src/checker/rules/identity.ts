import { folderOf, slugOf } from '../../domain/join/entry.ts';
import { advice, beside, instead } from '../../reading/advice.ts';
import { placeOf } from '../../reading/where.ts';
import { at, type Content, type Located, partsOf, programmeOf, type Rule } from '../content.ts';
import { type Holder, holdersIn } from '../names.ts';
import { typed } from '../schema/example.ts';

/** Refuses two sessions with one oldest id: calendars would take them for one. */
export const sameIdentity: Rule = function* (content) {
	const first = new Map<string, Holder>();
	for (const holder of sessionsIn(content)) {
		const { id, oldestId, file, path } = holder;
		const other = first.get(oldestId);
		if (!other) first.set(oldestId, holder);
		// Another rule reports two sessions with one id.
		if (!other || other.id === id) continue;
		// Another rule reports an older id of a part that is a part itself.
		const isOfParts = [holder, other].every(({ stated }) => stated.length === 0);
		const parts = partsOf(programmeOf(file, content)) ?? [];
		if (isOfParts && parts.some((part) => part?.id === slugOf(oldestId))) continue;
		const { line } = placeOf(other.file, other.path);
		yield at(file, path, {
			rule: 'same-identity',
			message: `Calendars would take ${id} and ${other.id} (content/${other.file.path}, line ${line}) for one session: both go back to ${oldestId}.`,
			hint: `If the session moved from one to the other, delete the lines where it was. If not, take ${slugOf(oldestId)} out from under formerly of the one that never had that name. If neither line is wrong, give the new session another id.`,
		});
	}
};

/** Refuses a session that calendars know by an older id than the oldest that the content states. */
export const lostIdentity: Rule = function* (content) {
	const roots = new Map(content.past?.roots);
	const lost = sessionsIn(content).flatMap((session) => {
		const root = roots.get(session.oldestId);
		return root === undefined ? [] : [{ session, root }];
	});
	const runs = holdersIn(content).filter(({ of }) => of === 'run');
	for (const [file, all] of Map.groupBy(lost, ({ session }) => session.file)) {
		const run = runs.find((each) => each.file === file);
		const [old, ...others] = new Set(all.map(({ root }) => folderOf(root)));
		const isOfRun =
			run &&
			old !== undefined &&
			others.length === 0 &&
			folderOf(all[0]?.session.oldestId ?? '') === run.oldestId &&
			all.every(({ session, root }) => slugOf(root) === slugOf(session.oldestId));
		if (isOfRun && old !== run.oldestId) yield lostWords(run, old, 'title');
		else for (const { session, root } of all) yield lostWords(session, root);
	}
};

function sessionsIn(content: Content): Holder[] {
	return holdersIn(content).filter(({ of }) => of === 'session');
}

function lostWords(
	{ of, file, path, stated, id, oldestId }: Holder,
	root: string,
	field?: string,
): Located {
	const all = [...new Set([root, ...stated, oldestId])].filter((each) => each !== id);
	const text = typed('formerly', all).join('\n');
	const line = stated.length > 0 ? instead(text) : beside(text);
	const where = stated.length > 0 ? 'in place of the one there' : 'here';
	return at(
		file,
		stated.length > 0 ? [...path, 'formerly'] : [...path, ...(field ? [field] : [])],
		{
			rule: 'lost-identity',
			message: `Calendars know ${of === 'run' ? 'these sessions' : 'this session'} by ${root}, which was published before ${oldestId}.`,
			...advice`The oldest id comes first. Type this line ${where}, so that calendars keep the entries and old addresses lead here:\n${line}`,
		},
	);
}
