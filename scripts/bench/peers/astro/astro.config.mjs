import { defineConfig } from 'astro/config';

/** The configuration that `npm create astro` writes, with folders of its own. */
export default defineConfig({
	outDir: `${process.env.OUT_DIR}`,
	cacheDir: `${process.env.CACHE_DIR}`,
	vite: { cacheDir: `${process.env.CACHE_DIR}/vite` },
});
