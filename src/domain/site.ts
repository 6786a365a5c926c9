import type { SiteData } from '../schemas/site.ts';
import type { Accent } from './accent.ts';

/** The publisher of the programmes, its address and its time zone (schema.org: `Organization` and `WebSite`). */
export interface Site extends SiteData {
	/** The look that its brand asks for. Undefined if it states none. */
	readonly look?: Look | undefined;
}

/** The organisation's own colour and pictures, ready to be shown. */
export interface Look {
	readonly accent?: Accent | undefined;
	readonly logo?: Picture | undefined;
	readonly icon?: Picture | undefined;
}

/** A picture of the content. */
export interface Picture {
	/** Its path below the site: `/images/logo.svg`. */
	readonly path: string;
	/** Its media type. */
	readonly type: string;
	/** In pixels. */
	readonly width: number;
	readonly height: number;
	/** A small copy of it, for cards. */
	readonly small: Drawing;
}

/** A picture (PNG) in the address that stands for it, `data:…`, with its size in pixels. */
export interface Drawing {
	readonly src: string;
	readonly width: number;
	readonly height: number;
}

/** The people to ask (schema.org: `ContactPoint`). */
export type Contact = Site['contact'];

/** An invitation to say how it went. */
export type Feedback = NonNullable<Site['feedback']>;
