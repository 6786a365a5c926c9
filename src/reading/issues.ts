import type { z } from 'zod';
import { isRecord } from '../schemas/shape.ts';
import { valueAt } from './where.ts';

/**
 * The issues that a schema has with the data of a file. Where either a word or a group of fields may stand, and a group is
 * typed, they are those of the group and not one of the whole.
 */
export function issuesOf({ issues }: z.ZodError, data: unknown): z.core.$ZodIssue[] {
	return issues.flatMap((issue) => {
		if (issue.code !== 'invalid_union' || !isRecord(valueAt(data, issue.path))) return issue;
		const group = issue.errors.find((branch) =>
			branch.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
		);
		return group?.map((each) => ({ ...each, path: [...issue.path, ...each.path] })) ?? issue;
	});
}
