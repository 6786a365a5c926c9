import { contentDir } from '../src/environment.ts';
import { answerTo } from './changes/answer.ts';
import { tellGithub } from './changes/tell-github.ts';

/**
 * `npm run changes -- BASE..HEAD` says in words what a range of commits does to visitors. BASE...HEAD, with three dots,
 * compares with the commit that HEAD branched off from. It exits with 0, or with 1 when it cannot tell.
 */
try {
	const { format, text } = answerTo(process.argv.slice(2), contentDir);
	console.log(text);
	if (format === 'github') tellGithub(text, process.env);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
