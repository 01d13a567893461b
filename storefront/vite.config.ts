import { lingui } from "@lingui/vite-plugin"
import { reactRouter } from "@react-router/dev/vite"
import tailwindcss from "@tailwindcss/vite"
import { fileURLToPath } from "node:url"
import { defineConfig } from "vite"
import babel from "vite-plugin-babel"

/** The pages. The islands have their own build (`vite.islands.config.ts`): they must not share chunks with React. */
export default defineConfig({
  plugins: [
    tailwindcss(),
    babel({
      include: [/\/app\/.*\.tsx?$/],
      babelConfig: {
        babelrc: false,
        configFile: false,
        parserOpts: { plugins: ["typescript", "jsx"] },
        plugins: ["@lingui/babel-plugin-lingui-macro"],
      },
    }),
    reactRouter(),
    lingui(),
  ],
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  build: { assetsInlineLimit: 0, sourcemap: false },
  environments: { ssr: { build: { rollupOptions: { input: "./server/app.ts" } } } },
  server: { port: Number(process.env.STOREFRONT_PORT ?? 8000) },
})
