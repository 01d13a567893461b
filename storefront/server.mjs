import { existsSync } from "node:fs"

const isProduction = process.env.NODE_ENV === "production"
const port = Number(process.env.STOREFRONT_PORT ?? 8000)

if (isProduction && !existsSync(new URL("./build/server/index.js", import.meta.url))) {
  console.error("The storefront is not built: run `npm run build` in storefront/ first.")
  process.exit(1)
}

const server = await (isProduction ? startBuilt() : startWatching())

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeAllConnections()
  })
}

async function startBuilt() {
  const { createApp } = await import("./build/server/index.js")
  return listen(createApp())
}

async function startWatching() {
  const express = (await import("express")).default
  const vite = await import("vite").then(({ createServer }) =>
    createServer({ server: { middlewareMode: true }, appType: "custom" }),
  )
  const app = express()
  app.use(vite.middlewares)
  app.use(async (request, response, next) => {
    try {
      const { createApp } = await vite.ssrLoadModule("./server/app.ts")
      createApp()(request, response, next)
    } catch (error) {
      if (error instanceof Error) vite.ssrFixStacktrace(error)
      next(error)
    }
  })
  return listen(app)
}

function listen(app) {
  return app.listen(port, () => console.log(`storefront listening on http://localhost:${port}`))
}
