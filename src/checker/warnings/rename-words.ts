import type { LikelyRename } from '../../domain/likely-renames.ts';
import type { ContentFile } from '../../reading/file.ts';
import type { Path } from '../../reading/where.ts';
import type { Finding } from '../problem.ts';
import { typed } from '../schema/example.ts';

/** Where `formerly` belongs. */
export interface Place {
	readonly file: ContentFile;
	/** The way to what was renamed. */
	readonly path: Path;
	/** A field of it, below which the line is added. */
	readonly field: string;
	/** What `formerly` holds already. */
	readonly stated: readonly string[];
}

const CALLED: Partial<Record<string, string>> = {
	programmes: 'programme',
	cohorts: 'cohort',
	themes: 'month',
};

/** What looks like a rename, the line to type, and what to do where it is none. */
export function renameWords(
	rename: LikelyRename,
	{ path, stated, file }: Place,
): Pick<Finding, 'message' | 'hint'> {
	const { of, from, ids } = rename;
	// What was published first is what calendars know it by: that comes first.
	const all = [...new Set([...ids, ...stated])];
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
	return {
		message: messageOf(rename, file),
		hint: [
			`If it was renamed, type this line ${where}, so that its old address leads here and calendars keep it:`,
			line,
			`If it was not, and ${lost.length > 1 ? 'the old ones are' : 'the old one is'} to be published no more, list ${lost.length > 1 ? 'them' : 'it'} in content/forgotten.yaml:`,
			...lost.map((id) => `- ${id}`),
		].join('\n'),
	};
}

function messageOf({ of, from, to, sessions, outOf }: LikelyRename, file: ContentFile): string {
	if (of === 'session') {
		return `This session meets just when ${from} did, which is gone: it looks like the same under another id.`;
	}
	if (of === 'part') {
		const many = sessions.length === 1 ? 'A session' : `${sessions.length} sessions`;
		return `${many} on ${to} ${sessions.length === 1 ? 'meets' : 'meet'} just when ${sessions.length === 1 ? 'one' : 'those'} on ${from} did, which is gone: it looks like the same part under another id.`;
	}
	const many =
		sessions.length === outOf
			? outOf === 1
				? 'Its one session meets'
				: `All ${outOf} sessions meet`
			: `${sessions.length} of ${outOf} sessions meet`;
	return `content/${file.path} looks like the ${CALLED[file.collection ?? '']} ${from}, which is gone, under another name. ${many} when they did there.`;
}
