import type { SiteData } from '../schemas/site.ts';

/** Who publishes the programmes, where, and in which time zone (schema.org: `Organization` and `WebSite`). */
export type Site = Readonly<SiteData>;

/** Whom to ask (schema.org: `ContactPoint`). */
export type Contact = Site['contact'];

/** An invitation to say how it went. */
export type Feedback = NonNullable<Site['feedback']>;
