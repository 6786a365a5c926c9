import { pastAmong, termOf, wednesday } from './dates.ts';
import type { TextFile } from './file.ts';
import { lesson, page, title } from './prose.ts';
import { happenings, registration } from './states.ts';

const SUBJECTS = ['Schools', 'Hospitals', 'Parishes', 'Universities'] as const;
const PARTS = ['power', 'relational-power', 'cycle-of-action', 'leaders', 'making-a-plan'] as const;

/** A course of five parts. One of its cohorts begins every second week. */
export function course(index: number, cohorts: number): TextFile[] {
	const subject = SUBJECTS[index % SUBJECTS.length] ?? 'Schools';
	const id = subject.toLowerCase();
	const programme = page(`programmes/${id}.md`, id, (random) => ({
		kind: 'course',
		title: `Community Organising in ${subject}`,
		summary: lesson(random),
		audience: `People who work in ${id}, at every level of seniority.`,
		tags: ['Community organising', subject],
		parts: PARTS.map((part) => ({ id: part, title: title(random), summary: lesson(random) })),
		cost: { summary: '£500 per organisation.', amount: 500, currency: 'GBP', per: 'organisation' },
		joining: 'A confirmation email brings you the link for each session.',
		resources: [{ title: 'The listening sheet', kind: 'document' }],
	}));
	const runs = Array.from({ length: cohorts }, (_, number) =>
		cohort(id, number, (number - pastAmong(cohorts)) * 2 + (index % 2)),
	);
	return [programme, ...runs];
}

function cohort(course: string, number: number, week: number): TextFile {
	const starts = wednesday(week);
	const term = termOf(starts);
	const year = starts.slice(0, 4);
	const id = `${year}-${term.toLowerCase()}-${number + 1}`;
	return page(`cohorts/${course}/${id}.md`, `${course} cohort ${number}`, (random) => ({
		title: `Cohort ${number + 1}`,
		term: `${term} Term ${year}`,
		weekday: 'Wednesday',
		starts: '16:00',
		ends: '18:00',
		place: 'Online (Zoom)',
		sessions: PARTS.map((part, at) => {
			const date = wednesday(week + at);
			return { part, date, summary: lesson(random), ...happenings(random, date) };
		}),
		registration: registration(random, { opens: wednesday(week - 8), closes: wednesday(week - 1) }),
	}));
}
