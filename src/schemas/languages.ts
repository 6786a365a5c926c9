/** The languages that the interface has words in, each a folder in src/words. */
export const languages: readonly string[] = ['en'];
