// Pages and writers take every sentence from here, so that none of them names a language.
// A second language is a second folder with the same topics, and this becomes a choice between the two.
// Scripts in the browser take their one topic themselves, since a page must not carry the words of all.
export * as words from './en/index.ts';
