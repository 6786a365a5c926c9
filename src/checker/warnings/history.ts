import { at, type Rule } from '../content.ts';
import { holdersIn } from '../names.ts';

/** Warns of another `uidDomain` than the one under which sessions were published. */
export const otherDomain: Rule = function* (content) {
	const { site, past } = content;
	const domain = site?.draft?.uidDomain;
	if (!site || !domain) return;
	for (const { domain: old, oldestIds, isNewlyLeft } of past?.elsewhere ?? []) {
		if (!isNewlyLeft && !sharesAny(oldestIds)) continue;
		const many = oldestIds.length === 1 ? '1 session was' : `${oldestIds.length} sessions were`;
		yield at(site.file, ['uidDomain'], {
			rule: 'other-domain',
			message: `${many} published with the uidDomain ${old}.`,
			hint: [
				'Calendars know each session by it. With another one, people who subscribe see old entries go and new ones come, without a word of what moved, and what was published before is no longer this site’s past: sessions and pages that are gone leave no trace. If this is still the same site, type the old one:',
				`uidDomain: ${old}`,
				'If this is the content of another organisation, leave it as it is.',
			].join('\n'),
		});
	}
	function sharesAny(oldestIds: readonly string[]): boolean {
		const names = new Set(holdersIn(content).flatMap((holder) => holder.names));
		return oldestIds.some((id) => names.has(id));
	}
};

/** A clock that is wrong by less does no harm, so nobody has to hear of it. */
const AN_HOUR = 60 * 60 * 1000;

/** Warns of a commit whose clock is ahead of this machine's. */
export const commitAhead: Rule = function* ({ siteFile, past, clock }) {
	const { latest } = past ?? {};
	if (!latest || !clock) return;
	if (latest.at * 1000 <= clock.getTime() + AN_HOUR) return;
	const day = new Date(latest.at * 1000).toISOString().slice(0, 10);
	yield at(siteFile, [], {
		rule: 'commit-ahead',
		message: `The commit ${latest.id.slice(0, 7)} is dated ${day}, which is still to come.`,
		hint: 'The clock of the computer that made it was wrong, or that of this one is. Set it right. The numbers in calendars go on from there, and the dates of changes go by the other commits.',
	});
};
