import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { NETWORK_PAGES, REGIONAL_PAGES, regionalLayout } from "./regional-menu"

const ROUTES = ["src", ...readdirSync("plugins").map((plugin) => path.join("plugins", plugin, "src"))]
  .map((source) => path.join(source, "admin", "routes"))
  .filter(existsSync)

/** The addresses of our pages and our plugins' that stand in the dashboard's menu. */
const menuPages = (): string[] =>
  ROUTES.flatMap((routes) =>
    readdirSync(routes, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith("page.tsx"))
      .filter((file) => readFileSync(path.join(routes, file), "utf8").includes("defineRouteConfig("))
      .map((file) => `/${path.dirname(file)}`),
  )

describe("the menu of an admin of a region", () => {
  it("says of every page in it whether the region works with it", () => {
    expect(menuPages().sort()).toEqual([...NETWORK_PAGES, ...REGIONAL_PAGES].sort())
  })

  it("leaves out the pages of the network and keeps those of the region", () => {
    const { widgets } = regionalLayout("sidebar").default_configuration.configuration
    for (const page of NETWORK_PAGES) expect(widgets).toHaveProperty([`core:nav:${page}`, "hidden"], true)
    for (const page of REGIONAL_PAGES) expect(widgets).not.toHaveProperty([`core:nav:${page}`])
    expect(regionalLayout("product.list").default_configuration.configuration.widgets).toEqual({})
  })
})
