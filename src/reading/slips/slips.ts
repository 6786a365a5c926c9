import { beginningSlips, indentSlip } from './indent.ts';
import { quoteSlips } from './quote.ts';
import { separatorSlips } from './separator.ts';
import type { Slip } from './slip.ts';
import { wordAndGroup } from './word-and-group.ts';

/** Every known slip, the most certain first. */
export const slips: readonly Slip[] = [
	...beginningSlips,
	...separatorSlips,
	wordAndGroup,
	indentSlip,
	...quoteSlips,
];
