import { fileText } from '../file-text.ts';
import type { Kind } from '../kind.ts';
import { fieldQuestion, idQuestion, textQuestion } from '../questions.ts';

/** A page of words. It comes last in the footer. */
export const page: Kind = {
	about: 'a page of words, such as “About us”',
	questions: (content) => [
		fieldQuestion('pages', 'title', { asks: 'What is its heading?' }),
		fieldQuestion('pages', 'summary', { asks: 'What does it say, in one sentence?' }),
		textQuestion('What is its text? You can write more in the file later.', true),
		idQuestion(content, {
			...{ folder: () => 'pages', hasPage: true },
			usual: ({ title }) => title,
		}),
	],
	make: ({ id, title, summary, text = '' }, { pages }) => {
		const order = Math.max(0, ...pages.map(({ draft }) => draft?.order ?? 0)) + 1;
		return {
			path: `pages/${id}.md`,
			text: fileText('pages', { data: { title, summary, order }, body: text }),
		};
	},
};
