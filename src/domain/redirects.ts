import type { Catalogue, Page } from './catalogue.ts';
import type { Programme, Run, Session } from './model.ts';
import type { Past } from './past.ts';

/** An old address, as an id, and the thing that has taken its place. */
export type Redirect = { readonly from: string } & (
	| { readonly kind: 'page'; readonly to: Page }
	| { readonly kind: 'home' }
	| { readonly kind: 'programme'; readonly to: Programme }
	| { readonly kind: 'run'; readonly to: Run }
	| { readonly kind: 'session'; readonly to: Session }
);

/**
 * The redirects of all ids that something once had, by its own statement or by the history, and that nothing has today.
 * Without them the pages and files of those ids would be lost. If only the sessions of an old cohort or theme are known,
 * its id leads to their run of today. A page of words that is gone leads to the home page.
 */
export function redirects(
	{ allProgrammes, runs, sessions, pages }: Catalogue,
	{ idsOf, pages: everPages }: Pick<Past, 'idsOf' | 'pages'>,
): Redirect[] {
	const taken = new Set([...allProgrammes, ...runs, ...sessions, ...pages].map(({ id }) => id));
	const found = new Map<string, Redirect>();
	const lead = (redirect: Redirect) => {
		const { from } = redirect;
		if (!taken.has(from) && !found.has(from)) found.set(from, redirect);
	};
	for (const to of allProgrammes) {
		for (const from of to.formerIds) lead({ kind: 'programme', from, to });
	}
	for (const to of runs) for (const from of to.formerIds) lead({ kind: 'run', from, to });
	for (const to of sessions) {
		const ids = new Set([...to.formerIds, ...idsOf(to)]);
		for (const from of ids) lead({ kind: 'session', from, to });
		for (const from of idsOf(to)) {
			const [programme = '', run = ''] = from.split('/');
			lead({ kind: 'run', from: `${programme}/${run}`, to: to.run });
			lead({ kind: 'programme', from: programme, to: to.run.programme });
		}
	}
	for (const to of pages) for (const from of to.formerIds) lead({ kind: 'page', from, to });
	for (const from of everPages) lead({ kind: 'home', from });
	return [...found.values()];
}

/** The id of a schedule that once was. It leads to that of a programme or, without any, to that of the site. */
export interface FormerSchedule {
	readonly from: string;
	readonly to: Programme | undefined;
}

/** The schedules that programmes of any time had, for themselves and for each track. */
export function formerSchedules(
	{ allProgrammes }: Pick<Catalogue, 'allProgrammes'>,
	redirects: readonly Redirect[],
	{ programmes }: Pick<Past, 'programmes'>,
): FormerSchedule[] {
	const heirs = new Map(
		redirects.flatMap((each) => (each.kind === 'programme' ? [[each.from, each.to]] : [])),
	);
	return programmes.flatMap(({ programme: { id }, tracks }) => {
		const to = allProgrammes.find((each) => each.id === id) ?? heirs.get(id);
		return [id, ...tracks.map((track) => `${id}/${track}`)].map((from) => ({ from, to }));
	});
}
