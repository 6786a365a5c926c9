import { parentPort, workerData } from 'node:worker_threads';
import { readPages } from './pages.ts';

parentPort?.postMessage(readPages(workerData));
