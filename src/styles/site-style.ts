import { createHash } from 'node:crypto';
import { type Accent, onAccent } from '../domain/accent.ts';
import type { Look } from '../domain/site.ts';
import brandCss from './brand.css?inline';
import searchCss from './search.css?inline';
import sheetCss from './sheet.css?inline';
import css from './site.css?inline';

/**
 * The site's stylesheet, and the hash by which a page's policy allows it. It stands in every page, so that one round trip
 * brings both. Astro can inline it too, but would hash it again for each page, which takes a fifth of a page's time.
 */
interface SiteStyle {
	readonly text: string;
	readonly hash: `sha256-${string}`;
}

/** The kinds of page by their style. Most need no more than the first. A sheet prints as one for the wall. */
const texts = { page: css, sheet: css + sheetCss, search: css + searchCss };

export type StyleOf = keyof typeof texts;

const plain = {
	page: styled(texts.page),
	sheet: styled(texts.sheet),
	search: styled(texts.search),
};
const styles = new WeakMap<Look, Partial<Record<StyleOf, SiteStyle>>>();

/** The stylesheet of a kind of page, in the site's own look or in that of an organisation. */
export function siteStyle(look: Look | undefined, kind: StyleOf): SiteStyle {
	if (!look) return plain[kind];
	const ofLook = styles.get(look) ?? {};
	const style =
		ofLook[kind] ?? styled(texts[kind] + brandCss + (look.accent ? tokens(look.accent) : ''));
	styles.set(look, { ...ofLook, [kind]: style });
	return style;
}

/** The accent takes the red's place in both palettes. */
function tokens({ light, dark }: Accent): string {
	return `:root{--red:light-dark(${light},${dark});--on-red:light-dark(${onAccent.light},${onAccent.dark})}`;
}

function styled(text: string): SiteStyle {
	return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
}
