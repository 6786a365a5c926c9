import { fileText } from '../file-text.ts';
import { given, type Kind } from '../kind.ts';
import { fieldQuestion, idQuestion, programmeQuestion, textQuestion } from '../questions.ts';

/** A person's opinion of a programme. */
export const testimonial: Kind = {
	about: 'a person’s opinion of a programme',
	questions: (content) => [
		programmeQuestion(content, { asks: 'Which programme is it about?' }),
		fieldQuestion('testimonials', 'name', { asks: 'Who said it?' }),
		fieldQuestion('testimonials', 'role', { asks: 'What do they do, and where?' }),
		fieldQuestion('testimonials', 'place', {
			asks: 'Which alliance, town or region are they from? It may be empty.',
			isOptional: true,
		}),
		textQuestion('What did they say? Report it in a sentence or two.'),
		idQuestion(content, {
			folder: ({ programme }) => `testimonials/${programme}`,
			usual: ({ name }) => name,
		}),
	],
	make: ({ programme, id, name, role, place, text = '' }) => ({
		path: `testimonials/${programme}/${id}.md`,
		text: fileText('testimonials', { data: { name, role, place: given(place) }, body: text }),
	}),
};
