import type { ProgrammeData } from '../../schemas/programme.ts';
import { formerIds, oldestId } from '../identity.ts';
import type { Cohort, Course, Programme, Series, Theme } from '../model.ts';
import { byFirstDate } from '../schedule.ts';
import { type Entries, type Entry, folderOf, slugOf } from './entry.ts';
import { eventFrom } from './event.ts';
import { factsOf, venuesOf, whereOf } from './facts.ts';
import { cohortFrom, themeFrom } from './run.ts';

/** A programme with its runs, questions and testimonials. Its runs know it in turn. */
export function programmeFrom({ id, data }: Entry<ProgrammeData>, entries: Entries): Programme {
	const facts = joinedFacts({ id, data }, entries);
	if (data.kind === 'event') return eventFrom({ id, data }, facts, entries);
	if (data.kind === 'course') {
		const { formerly, place, venue, attendance, ...fields } = data;
		const runs: Cohort[] = [];
		const course: Course = { ...fields, ...facts, runs };
		for (const cohort of ofProgramme(entries.cohorts, id)) {
			runs.push(cohortFrom(cohort, course, entries));
		}
		runs.sort(byFirstDate);
		return course;
	}
	const { formerly, place, venue, attendance, tracks = [], ...fields } = data;
	const runs: Theme[] = [];
	const series: Series = { ...fields, ...facts, tracks, runs };
	for (const theme of ofProgramme(entries.themes, id)) {
		runs.push(themeFrom(theme, series, entries));
	}
	runs.sort(byFirstDate);
	return series;
}

/** The facts that a programme's file does not state in this form, or leaves to the site. */
function joinedFacts({ id, data }: Entry<ProgrammeData>, entries: Entries) {
	const { formerly, tags = [], resources = [] } = data;
	const venueCalled = venuesOf(entries, { collection: 'programmes', id });
	return {
		...factsOf(data, { contact: entries.site.contact }, whereOf(data, venueCalled)),
		id,
		oldestId: oldestId({ slug: id, formerly }),
		formerIds: formerIds({ id, formerly }),
		tags,
		resources,
		feedback: data.feedback ?? entries.site.feedback,
		faqs: ofProgramme(entries.faqs, id)
			.map((faq) => ({ id: faq.id, slug: slugOf(faq.id), ...faq.data }))
			.sort((a, b) => a.order - b.order),
		testimonials: ofProgramme(entries.testimonials, id).map((testimonial) => ({
			id: testimonial.id,
			...testimonial.data,
		})),
	};
}

/** The entries in a programme's folder, by id. */
function ofProgramme<Data>(entries: readonly Entry<Data>[], programme: string): Entry<Data>[] {
	return entries
		.filter(({ id }) => folderOf(id) === programme)
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}
