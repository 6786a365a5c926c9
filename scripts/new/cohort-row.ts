import { partsOf } from '../../src/checker/content.ts';
import { typed } from '../../src/checker/schema/example.ts';
import { type AnySession, going, type SiteContent } from './content.ts';
import { TO_FILL_IN } from './file-text.ts';
import { newestRun } from './last-run.ts';
import { idFrom } from './names.ts';
import { placeOf, timesLike } from './session-shape.ts';

/* The row of sessions that a new cohort has. */

/** A session that is to come. */
interface Row {
	readonly part: string;
	readonly id?: string | undefined;
	readonly title?: string | undefined;
	/** The one in its place in the newest cohort. */
	readonly like?: AnySession | undefined;
}

/**
 * The sessions of a new cohort: one for each part, or those of the newest cohort where it had several on a part. A course
 * with one part has as many as there are dates.
 */
export function rowOf(content: SiteContent, programme = '', count = 0): Row[] {
	const parts = partIds(content, programme);
	const run = newestRun('cohort', content, programme)?.run;
	const all = (run?.draft?.sessions ?? []).flatMap((session) => session ?? []);
	const last = going(run)
		.filter(({ part = '' }) => parts.includes(part))
		.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
	const isOneEach = new Set(last.map(({ part }) => part)).size === last.length;
	const row: Row[] = isOneEach
		? parts.map((part) => {
				const isOn = (session: AnySession) => session.part === part;
				return { part, like: last.find(isOn) ?? all.find(isOn) };
			})
		: [
				...last.map((like) => ({ part: like.part ?? '', id: like.id, title: like.title, like })),
				...parts.flatMap((part) => (last.some((each) => each.part === part) ? [] : [{ part }])),
			];
	const [only] = parts;
	if (only === undefined || parts.length > 1) return row;
	while (row.length < count)
		row.push({
			part: only,
			id: idFrom(
				only,
				row.map(({ id, part }) => id ?? part),
			),
		});
	return row;
}

function partIds(content: SiteContent, programme: string): string[] {
	const parts = partsOf(content.programmes.get(programme)) ?? [];
	return parts.flatMap((part) => part?.id ?? []);
}

/** Asks for the dates of the row. */
export function rowWords(content: SiteContent, programme = ''): string {
	const { length } = rowOf(content, programme);
	const isOpen = partIds(content, programme).length === 1;
	if (length > 1) return `On which dates are its ${length} sessions?`;
	return isOpen
		? 'On which dates are its sessions? Type several with commas between.'
		: 'On which date is its session?';
}

/** Says that there are more dates than sessions. */
export function rowFault(
	content: SiteContent,
	programme: string | undefined,
	dates: number,
): string | undefined {
	const { length } = rowOf(content, programme, dates);
	if (dates <= length) return undefined;
	const parts = partIds(content, programme ?? '').length;
	const has =
		length === parts
			? `The course has ${parts} parts, one for each date.`
			: `The cohort has ${length} sessions, as the last one had, one for each date.`;
	return `${has} npm run new -- session adds more.`;
}

/** The sessions that have a date, in the shape of those that were in their place. */
export function sessionsFrom(
	row: readonly Row[],
	dates: readonly string[],
	isElsewhere: boolean,
): Record<string, unknown>[] {
	return row.slice(0, dates.length).map(({ like, ...own }, index) => {
		const date = dates[index] ?? '';
		if (!like) return { ...own, date };
		const where = isElsewhere ? {} : placeOf(like);
		return { ...own, date, ...timesLike(like, date, isElsewhere), ...where };
	});
}

/** A session whose date nobody knows yet, as a comment. */
export function inComment({ part, id, title }: Row): string[] {
	const named = Object.entries({ id, title }).flatMap(([name, value]) =>
		value === undefined ? [] : typed(name, value),
	);
	return [
		`  ${TO_FILL_IN} the date of this part.`,
		`  # - part: ${part}`,
		...named.map((line) => `  #   ${line}`),
		'  #   date:',
	];
}
