import type { LikelyRename } from '../../domain/likely-renames.ts';
import { advice, beside, instead } from '../../reading/advice.ts';
import type { ContentFile } from '../../reading/file.ts';
import type { Path } from '../../reading/where.ts';
import type { Finding } from '../problem.ts';
import { typed } from '../schema/example.ts';

/** The place where `formerly` belongs. */
export interface Place {
	readonly file: ContentFile;
	/** Leads to the thing that was renamed. */
	readonly path: Path;
	/** The field below which the line is added. */
	readonly field: string;
	/** The ids that `formerly` has already. */
	readonly stated: readonly string[];
}

const CALLED: Partial<Record<string, string>> = {
	programmes: 'programme',
	cohorts: 'cohort',
	themes: 'month',
};

/** Explains a likely rename, the line to type, and what to do if it was not renamed. */
export function renameWords(
	rename: LikelyRename,
	{ path, stated, file }: Place,
): Pick<Finding, 'message' | 'hint' | 'mends'> {
	const { of, from, to, ids } = rename;
	// The present id is none of its older ones, and the end of an id was meant for the whole.
	const isOlder = (old: string) => old !== to && !ids.some((id) => id.endsWith(`/${old}`));
	// The oldest id comes first: calendars know the session by it.
	const all = [...new Set([...ids, ...stated.filter(isOlder)])];
	const line = typed('formerly', all).join('\n');
	const where =
		stated.length > 0
			? 'in place of the one there'
			: path.length > 0
				? 'in this entry'
				: 'between the two lines of ---';
	const lost =
		of === 'part'
			? [...new Set(rename.sessions.map(({ gone }) => gone.id))].sort()
			: [ids.at(-1) ?? from];
	const verb = rename.sessions[0]?.isElsewhen ? 'moved' : 'renamed';
	return {
		message: messageOf(rename, file),
		...advice`${[
			`If it was ${verb}, type this line ${where}. Its old address then leads here and calendars keep it:`,
		].join('')}\n${stated.length > 0 ? instead(line) : beside(line)}\n${[
			`If it was not ${verb}, and ${lost.length > 1 ? 'the old ones' : 'the old one'} must not be published any more, list ${lost.length > 1 ? 'them' : 'it'} in content/forgotten.yaml:`,
			...lost.map((id) => `- ${id}`),
		].join('\n')}`,
	};
}

function messageOf({ of, from, to, sessions, outOf }: LikelyRename, file: ContentFile): string {
	const [session] = sessions;
	if (session?.isElsewhen) {
		return `This session has the id and the title of ${from}, which is gone: it looks like the same session, moved to another day.`;
	}
	if (of === 'session') {
		return `This session has the same time as ${from}, which is gone: it looks like the same session with a new id.`;
	}
	if (of === 'part') {
		const many = sessions.length === 1 ? 'A session' : `${sessions.length} sessions`;
		return `${many} on ${to} ${sessions.length === 1 ? 'has the same time as one' : 'have the same times as those'} on ${from}, which is gone: it looks like the same part with a new id.`;
	}
	const many =
		sessions.length === outOf
			? outOf === 1
				? 'Its one session has'
				: `All ${outOf} sessions have`
			: `${sessions.length} of ${outOf} sessions have`;
	return `content/${file.path} looks like the ${CALLED[file.collection ?? '']} ${from}, which is gone, with a new name. ${many} the same ${sessions.length === 1 ? 'time' : 'times'} as there.`;
}
