import type { LoggedChange } from './change-log.ts';

/**
 * The changes with the oldest ids that their sessions have in the end. A session that was published as another for a while,
 * or under an id that another has now, keeps what was told of it then.
 *
 * @param changes oldest first
 */
export function withLatestIds(changes: readonly LoggedChange[]): LoggedChange[] {
	const latest = new Map<string, string>();
	const commits = Map.groupBy(changes, ({ at, commit }) => `${at} ${commit}`);
	return [...commits.values()]
		.toReversed()
		.map((ofCommit) => {
			const told = ofCommit.map((change): LoggedChange => {
				if (change.kind === 'redirected' || !change.session) return change;
				const oldestId = latest.get(change.session.oldestId) ?? change.session.oldestId;
				return { ...change, session: { ...change.session, oldestId } } as LoggedChange;
			});
			// Two sessions may trade their ids at once.
			for (const change of told) {
				const isOfId = change.kind === 'recognised' || change.kind === 'readdressed';
				if (isOfId) latest.set(change.from, change.session.oldestId);
			}
			return told;
		})
		.reverse()
		.flat();
}
