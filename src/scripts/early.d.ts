/** A script as text, and the hash by which a page's policy lets it run (src/integrations/early-scripts.ts). */
declare module '*?early' {
	export const text: string;
	export const hash: `sha256-${string}`;
}
