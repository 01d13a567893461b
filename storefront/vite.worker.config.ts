import { fileURLToPath } from "node:url"
import { defineConfig } from "vite"

/** The workspace's service worker: one file at the root, so that it may serve the workspace in each language. */
export default defineConfig({
  build: {
    outDir: "build/client",
    emptyOutDir: false,
    target: "es2022",
    modulePreload: false,
    rollupOptions: {
      input: fileURLToPath(new URL("./app/workspace/offline/worker/main.ts", import.meta.url)),
      output: { format: "iife", entryFileNames: "workspace-sw.js" },
    },
  },
  publicDir: false,
})
