import { expect, test } from 'vitest';
import { carried } from '../../../src/history/carried.ts';

/** A state as a list of the commits that it went through, in order; what a merge takes in stands in brackets. */
interface State {
	readonly through: string[];
}

/**
 * Carries a state along commits, each written `id:parent,parent`. A commit whose id ends with a dot changes nothing.
 *
 * @returns the state at the last commit, and what each copy was made of
 */
function carry(commits: string): { last: string; copies: string[] } {
	const copies: string[] = [];
	const all = commits.split(' ').map((each) => {
		const [id = '', parents = ''] = each.split(':');
		return { id, parents: parents.split(',').filter(Boolean), clock: 0, files: [] };
	});
	const last = carried<State, (typeof all)[number]>(all, {
		nothing: () => ({ through: [] }),
		fork: ({ through }) => {
			copies.push(through.join(' '));
			return { through: [...through] };
		},
		changes: ({ id }) => !id.endsWith('.'),
		step: ({ through }, { id }, others) => {
			through.push([id, ...others.map((other) => `(${other.through.join(' ')})`)].join(''));
		},
	});
	return { last: last.through.join(' '), copies };
}

test.each<[string, string, string, string[]]>([
	['nothing begins with nothing', 'a.', '', []],
	['a single line is one state, which nobody copies', 'a b:a c:b d:c', 'a b c d', []],
	['a commit that changes nothing passes the state on', 'a b.:a c:b. d:c', 'a c d', []],
	['a line that branches off gets a copy', 'a b:a c:a', 'a c', ['a']],
	['so do all but the last of three lines', 'a b:a c:a d:a', 'a d', ['a', 'a']],
	['a merge sees the other line as it was', 'a b:a c:a m:b,c', 'a b m(a c)', ['a']],
	['it goes on with its first parent', 'a b:a c:a m:c,b', 'a c m(a b)', ['a']],
	['it sees the states of all parents', 'a b:a c:a d:a m:b,c,d', 'a b m(a c)(a d)', ['a', 'a']],
	['a line that branched off before stays as it was', 'a b:a c:b d:a m:c,d', 'a b c m(a d)', ['a']],
	['a merge of one line with itself is no merge', 'a m.:a,a b:m.', 'a b', []],
	['nor is that of a line that changed nothing', 'a b.:a m.:a,b. c:m.', 'a c', []],
	['a merge whose lines differ always changes the state', 'a b:a m.:a,b', 'a m.(a b)', ['a']],
	['two beginnings', 'a b m:a,b', 'a m(b)', []],
	['a parent that is not among the commits is nothing', 'b:a c:b', 'b c', []],
	['nor does a merge see it', 'b m.:b,a c:m.', 'b c', []],
	['a state that a later commit needs is copied again', 'a b:a c:b d:b e:a', 'a e', ['a', 'a b']],
])('%s', (_, commits, last, copies) => {
	expect(carry(commits)).toEqual({ last, copies });
});
