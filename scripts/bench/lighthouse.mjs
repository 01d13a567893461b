import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { STOREFRONT } from "../start/paths.mjs"

const LANGUAGES = ["ar", "fr"]
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"]
const CHROME_FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

/**
 * Lighthouse's four scores and the largest paint of each public template, as it emulates a cheap phone: slow 4G and
 * a processor four times slower.
 * @param {import("./run-bench.mjs").Market} market
 * @returns {Promise<string>} a table
 */
export async function benchLighthouse({ storefrontUrl }) {
  const [{ launch }, { default: lighthouse }] = await Promise.all([
    fromStorefront("chrome-launcher/dist/index.js"),
    fromStorefront("lighthouse/core/index.js"),
  ])
  const paths = await templatesOf(storefrontUrl)
  const chrome = await launch({ chromeFlags: CHROME_FLAGS })
  const lines = [
    "| page | scores | FCP | LCP | CLS | TBT | JavaScript |",
    "| --- | --- | --- | --- | --- | --- | --- |",
  ]
  try {
    for (const language of LANGUAGES) {
      for (const path of paths) {
        const url = `${storefrontUrl}/${language}${path}`
        await fetch(url)
        lines.push(lineOf(`/${language}${path}`, await reportOf(lighthouse, url, chrome.port)))
      }
    }
  } finally {
    await chrome.kill()
  }
  return lines.join("\n")
}

/**
 * A report; asked again when the browser lost its trace, which it does now and then.
 * @param {any} lighthouse @param {string} url @param {number} port @returns {Promise<any>}
 */
async function reportOf(lighthouse, url, port, triesLeft = 2) {
  const { lhr } = await lighthouse(url, { port, onlyCategories: CATEGORIES, logLevel: "error" })
  const isLost = lhr.runtimeError || !lhr.audits["largest-contentful-paint"].displayValue
  return isLost && triesLeft > 0 ? reportOf(lighthouse, url, port, triesLeft - 1) : lhr
}

/** @param {string} path @returns {Promise<any>} */
const fromStorefront = (path) => import(pathToFileURL(join(STOREFRONT, "node_modules", path)).href)

/** Home, a listing, a product and a cooperative. @param {string} storefrontUrl */
async function templatesOf(storefrontUrl) {
  const listing = await (await fetch(`${storefrontUrl}/fr/products?in_stock=1`)).text()
  const handle = (/** @type {string} */ kind) =>
    new RegExp(`href="/fr(/${kind}/[^"?#]+)"`).exec(listing)?.[1] ?? `/${kind}`
  const product = handle("products")
  const page = await (await fetch(`${storefrontUrl}/fr${product}`)).text()
  const cooperative = /href="\/fr(\/cooperatives\/[^"?#]+)"/.exec(page)?.[1] ?? "/cooperatives"
  return ["", "/products", product, cooperative]
}

/** @param {string} page @param {any} report */
function lineOf(page, { categories, audits }) {
  const scores = CATEGORIES.map((name) => Math.round(categories[name].score * 100)).join(" / ")
  const shown = (/** @type {string} */ name) => audits[name].displayValue
  const scripts = audits["network-requests"].details.items.filter(
    (/** @type {{ resourceType: string }} */ { resourceType }) => resourceType === "Script",
  )
  const bytes = scripts.reduce(
    (/** @type {number} */ sum, /** @type {{ transferSize: number }} */ item) => sum + item.transferSize,
    0,
  )
  const vitals = [
    "first-contentful-paint",
    "largest-contentful-paint",
    "cumulative-layout-shift",
    "total-blocking-time",
  ]
  return `| ${[page, scores, ...vitals.map(shown), `${(bytes / 1024).toFixed(1)} KB`].join(" | ")} |`
}
