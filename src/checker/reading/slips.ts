import type { Slip } from './slip.ts';
import { indentSlips } from './slips-indent.ts';
import { quoteSlips } from './slips-quote.ts';
import { separatorSlips } from './slips-separator.ts';

/** Every known slip, the surest first. */
export const slips: readonly Slip[] = [...indentSlips, ...separatorSlips, ...quoteSlips];
