import type { Catalogue, Page } from './catalogue.ts';
import type { Past } from './past.ts';
import type { Programme } from './programme.ts';
import type { Run } from './run.ts';
import type { Session } from './session.ts';

/** An address that something once had, as an id, and what it is today. */
export type Redirect = { readonly from: string } & (
	| { readonly kind: 'page'; readonly to: Page }
	| { readonly kind: 'home' }
	| { readonly kind: 'programme'; readonly to: Programme }
	| { readonly kind: 'run'; readonly to: Run }
	| { readonly kind: 'session'; readonly to: Session }
);

/**
 * Where each id leads that something is said to have had or was once published under, and that nothing has today: the
 * page and the files of that id would otherwise be lost. A cohort or a theme of which only old sessions are known leads
 * to where these are now; a page of words that is gone, to the home page.
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
