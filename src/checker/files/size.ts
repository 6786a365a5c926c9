/** The most bytes that a file of each folder may have: what a telephone on a slow connection still loads. */
export const mostBytes = { files: 10_000_000, images: 2_000_000 } as const;

/** @example megabytes(2_100_000); // => '2.1 MB' */
export function megabytes(bytes: number): string {
	return `${(bytes / 1_000_000).toFixed(1).replace(/\.0$/, '')} MB`;
}
