import { folderOf } from '../../../src/domain/join/entry.ts';
import { fileText } from '../file-text.ts';
import type { Kind } from '../kind.ts';
import { fieldQuestion, idQuestion, programmeQuestion, textQuestion } from '../questions.ts';

/** A question that people ask about a programme. It comes after the others. */
export const faq: Kind = {
	about: 'a question about a programme, with its answer',
	questions: (content) => [
		programmeQuestion(content, { asks: 'Which programme is it about?' }),
		fieldQuestion('faqs', 'question', { asks: 'What do people ask?' }),
		textQuestion('What is the answer?'),
		idQuestion(content, {
			folder: ({ programme }) => `faqs/${programme}`,
			usual: ({ question }) => question,
		}),
	],
	make: ({ programme = '', id, question, text = '' }, { faqs }) => {
		const others = faqs.filter(({ file }) => folderOf(file.id) === programme);
		const order = Math.max(0, ...others.map(({ draft }) => draft?.order ?? 0)) + 1;
		return {
			path: `faqs/${programme}/${id}.md`,
			text: fileText('faqs', { data: { question, order }, body: text }),
		};
	},
};
