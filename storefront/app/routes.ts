import { index, layout, prefix, route, type RouteConfig } from "@react-router/dev/routes"

export default [
  index("market/choose-language.ts"),
  ...prefix(":lang", [layout("market/market-layout.tsx", [index("market/home.tsx")])]),
] satisfies RouteConfig
