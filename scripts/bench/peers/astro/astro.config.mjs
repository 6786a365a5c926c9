import { defineConfig } from 'astro/config';

/** What `npm create astro` writes, and the folders that a bench keeps apart. */
export default defineConfig({
	outDir: `${process.env.OUT_DIR}`,
	cacheDir: `${process.env.CACHE_DIR}`,
	vite: { cacheDir: `${process.env.CACHE_DIR}/vite` },
});
