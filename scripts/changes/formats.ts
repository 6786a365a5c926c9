import type { RangeChanges } from '../../src/history/range.ts';
import { words as visitors } from '../../src/words/index.ts';

/** The effect of a range on visitors, in each output format. */
export const formats: Readonly<Record<string, (range: RangeChanges) => string>> = {
	text: (range) => sentence(clauses(range)),
	markdown,
	// In a workflow, where the same words go to the summary and into a comment.
	github: markdown,
	json: (range) => JSON.stringify(range, undefined, '\t'),
};

const NOTHING = 'Nothing changes for visitors.';

/** Each change as a clause that can stand within a sentence. */
function clauses({ words, pages, renames, redirects, calendars }: RangeChanges): string[] {
	const moved =
		redirects.length === 1 ? '1 address redirects' : `${redirects.length} addresses redirect`;
	return [
		...words,
		...pages.map(({ page, does }) => visitors.toldPages.onPage(page, visitors.lists.listed(does))),
		...renames.map(({ words }) => words),
		...(redirects.length > 0 ? [moved] : []),
		...(calendars.length > 0 ? [`calendars to refresh: ${calendars.length}`] : []),
	];
}

function sentence(said: readonly string[]): string {
	const text = said.join(';\n');
	return text ? `${visitors.lists.capital(text)}.` : NOTHING;
}

/** A list for a comment on a pull request. A title in it must not become markup or call somebody by @name. */
function markdown(range: RangeChanges): string {
	const said = clauses(range).map((clause) => `- ${escaped(visitors.lists.capital(clause))}`);
	if (said.length === 0) return `${NOTHING}\n`;
	const redirects = range.redirects.map(({ from, to }) => `- \`/${from}/\` → \`/${to}/\``);
	const calendars = range.calendars.map((path) => `- \`${path}\``);
	return [
		'### What this does to visitors',
		...['', ...said, ''],
		...folded('Addresses that redirect', redirects),
		...folded('Calendars to refresh', calendars),
	].join('\n');
}

function folded(title: string, lines: readonly string[]): string[] {
	if (lines.length === 0) return [];
	return [`<details><summary>${title}</summary>`, '', ...lines, '', '</details>', ''];
}

function escaped(text: string): string {
	return text
		.replace(/[\\`*_{}[\]<>#|~&]/g, (sign) => `\\${sign}`)
		.replaceAll('@', '@\u200B')
		.replace(/https?:\/\//g, (start) => start.replace('://', ':\u200B//'));
}
