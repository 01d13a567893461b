import { fileURLToPath } from "node:url"
import { defineConfig } from "vite"

/** The few kilobytes of plain TypeScript that public pages load instead of React. Built after the pages, into the same client folder. */
export default defineConfig({
  build: {
    outDir: "build/client/assets/islands",
    emptyOutDir: true,
    manifest: "manifest.json",
    modulePreload: false,
    target: "es2020",
    rollupOptions: {
      input: ["main.ts", "card/main.ts"].map((entry) =>
        fileURLToPath(new URL(`./app/islands/${entry}`, import.meta.url)),
      ),
    },
    assetsDir: ".",
  },
  publicDir: false,
})
