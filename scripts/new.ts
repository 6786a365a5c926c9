import { contentDir } from '../src/environment.ts';
import { nearest } from '../src/spelling.ts';
import { conversation } from './conversation.ts';
import { siteContent } from './new/content.ts';
import { makeInContent } from './new/in-content.ts';
import { kinds } from './new/kinds/all.ts';
import { makeSite } from './new/make-site.ts';
import { optionsIn, restFault } from './new/options.ts';
import { siteQuestions } from './new/site-questions.ts';

/*
 * `npm run new -- cohort` makes a cohort in the content, and so for every kind of content. `npm run new -- site
 * ../our-training` makes a repository for another organisation's site. Each asks for what it has to know, and each answer
 * can be typed as an option too.
 */

const USAGE = [
	'Type what to make:',
	...Object.entries(kinds).map(
		([name, { about }]) => `  npm run new -- ${name}`.padEnd(30) + about,
	),
	`${'  npm run new -- site FOLDER'.padEnd(30)}a site of your own, such as in ../our-training`,
	'For the content of another site, type its folder behind the word: npm run new -- cohort ../our-training',
].join('\n');

async function main(): Promise<boolean> {
	const [word, ...words] = process.argv.slice(2);
	// npm runs commands in this project's folder, and tells where they were typed.
	const typedIn = process.env.INIT_CWD || '.';
	if (word === undefined) {
		console.log(USAGE);
		return true;
	}
	if (word === 'site') {
		const { options, rest } = optionsIn(words, siteQuestions);
		const [name, ...more] = rest;
		if (!name || more.length > 0) throw new Error(USAGE);
		await makeSite(name, options, { talk: conversation('A site of your own'), typedIn });
		return true;
	}
	const kind = Object.hasOwn(kinds, word) ? kinds[word] : undefined;
	if (!kind) {
		const guess = nearest(word, [...Object.keys(kinds), 'site']);
		throw new Error(guess ? `Did you mean ${guess}?\n${USAGE}` : USAGE);
	}
	const content = siteContent(contentDir);
	const { options, rest } = optionsIn(words, kind.questions(content));
	const wrong = restFault(rest, word, typedIn);
	if (wrong) throw new Error(wrong);
	return makeInContent(kind, options, conversation(`New: ${kind.about}`), content);
}

try {
	if (!(await main())) process.exitCode = 1;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
