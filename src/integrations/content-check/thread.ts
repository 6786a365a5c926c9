import { parentPort, workerData } from 'node:worker_threads';
import { formatText } from '../../checker/format/text.ts';
import { hasErrors } from '../../checker/problem.ts';
import { checked } from './checked.ts';
import type { Verdict } from './verdict.ts';

const report = await checked(workerData);
const verdict: Verdict = { words: formatText(report), isFit: !hasErrors(report) };
parentPort?.postMessage(verdict);
