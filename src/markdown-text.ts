import { contentDir } from './environment.ts';
import { markdownProcessor } from './markdown.ts';

/** The renderer of Astro's own texts, with the same settings. It is made once. */
const renderer = markdownProcessor(import.meta.env.BASE_URL, contentDir).createRenderer({
	syntaxHighlight: false,
});

/** A text in Markdown as HTML, the way that the text of a content file is rendered. */
export async function htmlOf(text: string): Promise<string> {
	return (await (await renderer).render(text)).code;
}
