import { fileText } from '../file-text.ts';
import { given, type Kind } from '../kind.ts';
import { fieldQuestion, idQuestion, textQuestion } from '../questions.ts';

/** The fields of its address, and what they are called in a question. */
const address = {
	street: 'What are its street and its number? It may be empty.',
	locality: 'In which town or village is it? It may be empty.',
	postcode: 'What is its postcode? It may be empty.',
	country: 'In which country is it, by its code of two capitals, such as GB? It may be empty.',
};

/** A place where people meet. */
export const venue: Kind = {
	about: 'a place where people meet',
	questions: (content) => [
		fieldQuestion('venues', 'name', { asks: 'What is it called?' }),
		...Object.entries(address).map(([name, asks]) =>
			fieldQuestion('venues', name, { asks, isOptional: true }),
		),
		textQuestion('How do people get there? It may be empty.', true),
		idQuestion(content, { folder: () => 'venues', usual: ({ name }) => name }),
	],
	make: ({ id, name, text = '', ...answers }) => ({
		path: `venues/${id}.md`,
		text: fileText('venues', {
			data: {
				name,
				...Object.fromEntries(Object.keys(address).map((field) => [field, given(answers[field])])),
			},
			open: [...Object.keys(address), 'latitude', 'longitude', 'access', 'url'],
			body: text,
		}),
	}),
};
