import { astro } from './astro.ts';
import { run } from './run.mjs';

/** `npm run dev` shows the site and follows every save. It takes the options of `astro dev`. */
const { args, ...options } = astro('dev', process.env);
process.exitCode = await run(process.execPath, [...args, ...process.argv.slice(2)], options);
