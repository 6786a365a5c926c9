import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { attributesOf, tagsIn } from '../../../src/built-site/tags.ts';

/** A reader of all that HTML can be. */
function parsed(html: string) {
	const tags: object[] = [];
	const parser = new Parser({
		onopentag: (name, attributes) => tags.push({ name, ...attributes }),
	});
	parser.end(html);
	return tags;
}

test.each([
	['a page', '<!doctype html><html lang="en"><body><main id="content">Text</main></body></html>'],
	['quotes of each kind and none', `<a href="/a/" title='"A"' rel=next hidden>A</a>`],
	['the end of a tag inside quotes', '<img alt="a > b" src="/a.png"><p id=\'>\'></p>'],
	['references', '<a href="?a=1&#38;b=2&amp;c=&#x41;">&lt;a href="/no/"&gt;</a>'],
	['comments', '<!-- <a href="/no/"> --><a href="/yes/">Yes</a>'],
	['scripts and styles', '<style>a > b {}</style><script>"<a href=/no/>"</script><i id="i"></i>'],
	[
		'empty elements and capitals',
		'<BR/><IMG SRC="/a.png" alt/><svg viewBox="0 0 1 1"><path d="M0"/></svg>',
	],
	['what is no tag', '1 < 2 and <3, </i> <a id="a">'],
])('%s is read as by a parser', (_, html) => {
	const tags = [...tagsIn(html)].map((tag) => ({
		name: tag.name,
		...attributesOf(tag),
	}));
	expect(tags).toEqual(parsed(html));
});
