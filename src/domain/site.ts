import type { SiteData } from '../schemas/site.ts';

/** The publisher of the programmes, its address and its time zone (schema.org: `Organization` and `WebSite`). */
export type Site = SiteData;

/** The people to ask (schema.org: `ContactPoint`). */
export type Contact = Site['contact'];

/** An invitation to say how it went. */
export type Feedback = NonNullable<Site['feedback']>;
