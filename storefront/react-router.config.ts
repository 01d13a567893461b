import type { Config } from "@react-router/dev/config"

export default {
  ssr: true,
  appDirectory: "app",
  // Hydrated pages know all routes at once: without a signal there is nobody to ask.
  routeDiscovery: { mode: "initial" },
  future: {
    v8_middleware: true,
    v8_splitRouteModules: true,
    v8_viteEnvironmentApi: true,
    v8_passThroughRequests: true,
    v8_trailingSlashAwareDataRequests: true,
  },
} satisfies Config
