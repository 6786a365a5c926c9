import { markdown, type TextFile, yaml } from './file.ts';
import { lesson, page, sentence } from './prose.ts';
import { randomFrom } from './random.ts';

/** The content that does not grow with the sessions: the facts of the site, its pages, questions and testimonials. */
export function standing(programmes: readonly string[]): TextFile[] {
	return [site(), ...pages(), ...programmes.flatMap(aboutProgramme)];
}

function site(): TextFile {
	const fields = {
		name: 'Measured training',
		summary: 'Made-up training in community organising, to measure how long a build takes.',
		organisation: 'Measured Organisers',
		slug: 'measured-training',
		url: 'https://training.example.org',
		uidDomain: 'training.example.org',
		timeZone: 'Europe/London',
		timeZoneName: 'UK time',
		language: 'en-GB',
		contact: { email: 'hello@example.org' },
		registrationHosts: ['forms.example.org'],
		feedback: { summary: 'Tell us how it went.', url: 'https://forms.example.org/feedback' },
	};
	return ['site.yaml', yaml(fields)];
}

function pages(): TextFile[] {
	return ['About', 'Accessibility', 'Privacy'].map((title, index) =>
		page(`pages/${title.toLowerCase()}.md`, title, (random) => ({
			title,
			summary: lesson(random),
			order: index + 1,
		})),
	);
}

function aboutProgramme(programme: string): TextFile[] {
	const random = randomFrom(`about ${programme}`);
	const question = { question: 'What if I miss a session?', order: 1 };
	const voice = { name: 'Penny Example', role: 'Teacher', place: 'Leicester' };
	return [
		markdown(`faqs/${programme}/missed.md`, question, `${sentence(random)}\n`),
		markdown(`testimonials/${programme}/penny-example.md`, voice, `${sentence(random)}\n`),
	];
}
