/** A script as text, and its hash, by which a page's policy allows it (src/integrations/early-scripts.ts). */
declare module '*?early' {
	export const text: string;
	export const hash: `sha256-${string}`;
}
