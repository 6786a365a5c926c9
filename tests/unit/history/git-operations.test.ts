import { expect, test } from 'vitest';
import { course } from '../content.ts';
import { Repository, spring, springFile, springWith, start } from './repository.ts';

const published = '2020-09-01 09:00';
const power = `${spring}/power`;
const moved = springWith({ power: { date: '2021-03-04' } });
const asPublished = { created: published, lastModified: published, scheduled: published };
const changedAt = (at: string) => ({ created: published, lastModified: at, scheduled: at });

test('a merge publishes when it is made, whenever the branch was written', () => {
	const repository = Repository.with();
	repository.git('checkout', '--quiet', '-b', 'move');
	repository.commit('2020-12-01 10:00', { [springFile]: moved });
	repository.git('checkout', '--quiet', 'main');
	repository.commit('2021-01-05 10:00', { 'README.md': 'Words.' });
	repository.at('2021-01-06 10:00').git('merge', '--quiet', '--no-ff', '--no-edit', 'move');
	expect(repository.revision(power)).toEqual(changedAt('2021-01-06 10:00'));
});

test('what a branch tried and took back may have been published: its numbers rise, and nothing is told', () => {
	const repository = Repository.with();
	repository.git('checkout', '--quiet', '-b', 'move');
	repository.commit('2020-12-01 10:00', { [springFile]: moved });
	repository.commit('2020-12-02 10:00', start);
	repository.git('checkout', '--quiet', 'main');
	repository.at('2021-01-06 10:00').git('merge', '--quiet', '--no-ff', '--no-edit', 'move');
	expect(repository.revision(power)).toEqual(changedAt('2020-12-02 10:00'));
	expect(repository.history().changes).toEqual([]);
});

test('a squashed branch publishes when it is squashed', () => {
	const repository = Repository.with();
	repository.git('checkout', '--quiet', '-b', 'move');
	repository.commit('2020-12-01 10:00', {
		[springFile]: springWith({ power: { starts: '17:00' } }),
	});
	repository.commit('2020-12-02 10:00', { [springFile]: moved });
	repository.git('checkout', '--quiet', 'main');
	repository.git('merge', '--quiet', '--squash', 'move');
	repository.commit('2021-01-06 10:00');
	expect(repository.revision(power)).toEqual(changedAt('2021-01-06 10:00'));
});

test('a rebase dates its commits anew: numbers rise', () => {
	const repository = Repository.with();
	repository.git('checkout', '--quiet', '-b', 'move');
	repository.commit('2020-12-01 10:00', { [springFile]: moved });
	const before = repository.revision(power);
	repository.git('checkout', '--quiet', 'main');
	repository.commit('2021-01-05 10:00', { 'README.md': 'Words.' });
	repository.at('2021-01-06 10:00').git('rebase', '--quiet', 'main', 'move');
	expect(before).toEqual(changedAt('2020-12-01 10:00'));
	expect(repository.revision(power)).toEqual(changedAt('2021-01-06 10:00'));
});

test('an author’s date is anybody’s to set and plays no part', () => {
	const repository = Repository.with();
	repository.commit('2020-12-01 10:00', { [springFile]: moved });
	repository
		.at('2020-12-02 10:00')
		.git('commit', '--quiet', '--amend', '--no-edit', '--date=2019-01-01T00:00:00Z');
	expect(repository.revision(power)).toEqual(changedAt('2020-12-02 10:00'));
});

test('a clock that ran backwards lowers nothing', () => {
	const repository = Repository.with();
	repository.commit('2021-01-05 10:00', { [springFile]: moved });
	repository.commit('2020-10-01 10:00', start);
	expect(repository.revision(power)).toEqual(changedAt('2021-01-05 10:01'));
	expect(repository.history().at).toEqual(new Date('2020-10-01T10:00:00Z'));
});

test('changes that came in by pulling are dated by the merge', () => {
	const repository = Repository.with();
	const other = repository.clone();
	repository.commit('2021-01-05 10:00', { [springFile]: moved });
	other.commit('2021-01-04 10:00', { 'README.md': 'Words.' });
	other.at('2021-01-06 10:00').git('pull', '--quiet', '--no-rebase', '--no-edit');
	expect(repository.revision(power)).toEqual(changedAt('2021-01-05 10:00'));
	expect(other.revision(power)).toEqual(changedAt('2021-01-06 10:00'));
});

test('every full clone reads the same, also one without the texts of older commits', () => {
	const repository = Repository.with();
	repository.commit('2021-01-05 10:00', { [springFile]: moved });
	repository.commit('2021-01-06 10:00', { 'README.md': 'Words.' });
	repository.git('config', 'uploadpack.allowFilter', 'true');
	repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
	const clones = [repository.clone(), repository.clone('--filter=blob:none')];
	for (const clone of clones) {
		expect(clone.revision(power)).toEqual(changedAt('2021-01-05 10:00'));
		expect(clone.revision(`${spring}/leaders`)).toEqual(asPublished);
	}
});

test('a renamed file keeps its sessions’ past, with formerly', () => {
	const repository = Repository.with();
	const at = '2021-01-05 10:00';
	repository.commit(at, {
		[springFile]: null,
		'content/cohorts/schools/cohort-2.md': springWith({}, { formerly: [spring] }),
	});
	// The address of the page is part of the event; nobody has to move anything for it.
	expect(repository.revision(power)).toEqual({ ...asPublished, lastModified: at });
});

test('so does a renamed programme, a renamed part, a session in another cohort', () => {
	const repository = Repository.with();
	const { parts } = course;
	repository.commit('2021-01-05 10:00', {
		'content/programmes/schools.md': null,
		'content/programmes/academy.md': {
			...course,
			formerly: ['schools'],
			parts: parts.map((part) =>
				part.id === 'power' ? { ...part, id: 'relations', formerly: ['power'] } : part,
			),
		},
		[springFile]: null,
		'content/cohorts/academy/2021-spring.md': springWith({ power: { part: 'relations' } }),
	});
	repository.commit('2021-01-06 10:00', {
		'content/cohorts/academy/2021-spring.md': springWith({ power: null }),
		'content/cohorts/academy/2021-summer.md': springWith({
			power: { part: 'relations', formerly: [power] },
			change: null,
			leaders: null,
		}),
	});
	expect(repository.revision(power)).toEqual({ ...asPublished, lastModified: '2021-01-06 10:00' });
});

test('the content folder may move, and be found again', () => {
	const repository = Repository.with();
	repository.commit('2021-01-05 10:00', { [springFile]: moved });
	repository.git('mv', 'content', 'training');
	repository.commit('2021-02-01 10:00', { 'training/pages/a.md': 'x' });
	expect(repository.revision(power, 'training')).toEqual(changedAt('2021-01-05 10:00'));
	expect(repository.revision(`${spring}/change`, 'training')).toEqual(asPublished);
});

test('what changes in the commit that moves the folder is dated by it', () => {
	const repository = Repository.with();
	repository.git('mv', 'content', 'training');
	repository.commit('2021-02-01 10:00', { [springFile.replace('content', 'training')]: moved });
	expect(repository.revision(power, 'training')).toEqual(changedAt('2021-02-01 10:00'));
	expect(repository.revision(`${spring}/change`, 'training')).toEqual(asPublished);
});

test('a folder that was copied, and its original taken away later, has moved', () => {
	const repository = Repository.with();
	const copied = Object.fromEntries(
		Object.entries(start).map(([path, text]) => [path.replace('content/', 'training/'), text]),
	);
	repository.commit('2021-02-01 10:00', copied);
	const taken = Object.fromEntries(Object.keys(start).map((path) => [path, null]));
	repository.commit('2021-02-02 10:00', taken);
	expect(repository.revision(power, 'training')).toEqual(asPublished);
});

test('content that began as a copy of an example that is still there is new', () => {
	const example = Object.fromEntries(
		Object.entries(start).map(([path, text]) => [path.replace('content/', 'example/'), text]),
	);
	const repository = Repository.with(example);
	repository.commit('2021-02-01 10:00', start);
	expect(repository.revision(power).created).toBe('2021-02-01 10:00');
});

test('the content may lie at the top of the repository, and come from a folder', () => {
	const repository = Repository.with();
	for (const name of ['site.yaml', 'programmes', 'cohorts', 'themes']) {
		repository.git('mv', `content/${name}`, name);
	}
	repository.commit('2021-02-01 10:00');
	expect(repository.revision(power, '.')).toEqual(asPublished);
});
