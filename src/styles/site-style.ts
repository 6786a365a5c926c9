import { createHash } from 'node:crypto';
import { type Accent, onAccent } from '../domain/accent.ts';
import type { Look } from '../domain/site.ts';
import brandCss from './brand.css?inline';
import css from './site.css?inline';

/**
 * The site's stylesheet, and the hash by which a page's policy allows it. It stands in every page, so that one round trip
 * brings both. Astro can inline it too, but would hash it again for each page, which takes a fifth of a page's time.
 */
interface SiteStyle {
	readonly text: string;
	readonly hash: `sha256-${string}`;
}

const plain = styled(css);
const styles = new WeakMap<Look, SiteStyle>();

/** The stylesheet of a site with its own look, or with that of an organisation. */
export function siteStyle(look: Look | undefined): SiteStyle {
	if (!look) return plain;
	const style =
		styles.get(look) ?? styled(css + brandCss + (look.accent ? tokens(look.accent) : ''));
	styles.set(look, style);
	return style;
}

/** The accent takes the red's place in both palettes. */
function tokens({ light, dark }: Accent): string {
	return `:root{--red:light-dark(${light},${dark});--on-red:light-dark(${onAccent.light},${onAccent.dark})}`;
}

function styled(text: string): SiteStyle {
	return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
}
