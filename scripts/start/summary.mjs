import { relative } from "node:path"
import { outboxDir } from "./environment.mjs"
import { ROOT } from "./paths.mjs"

/**
 * What a newcomer needs to know once the market is up.
 * @param {import("./settings.mjs").Settings} settings
 * @param {import("./services.mjs").StartedServices} started
 * @returns {string}
 */
export function summaryOf(settings, { embedded, external }) {
  const { storefrontUrl, backendUrl, dataDir, hasDemoMarket } = settings
  const lines = [
    `  Market       ${storefrontUrl}`,
    `  Dashboard    ${backendUrl}/app`,
    ...(hasDemoMarket ? demoSignIns(storefrontUrl) : []),
    settings.environment["SMTP_URL"]
      ? "  Mail         sent through SMTP_URL"
      : `  Mail         written to ${short(outboxDir(settings))}`,
    `  Card payment ${cardPayment(settings.environment)}`,
    `  Started here ${embedded.join(", ") || "nothing but the market itself"}`,
    ...(external.length ? [`  Yours        ${external.join(", ")}`] : []),
    `  Data, logs   ${short(dataDir)}`,
  ]
  return lines.join("\n")
}

/** @param {NodeJS.ProcessEnv} environment */
function cardPayment({ STRIPE_API_KEY: key, STRIPE_API_URL: double }) {
  if (!key) return "off: cash on delivery only (STRIPE_API_KEY is not set)"
  if (double) return `on, through a double at ${double}: no money moves`
  return /^[sr]k_test_/.test(key) ? "on, with Stripe's test keys: no money moves" : "on, through Stripe"
}

/** The demo market's well-known accounts, made by its importer. @param {string} storefrontUrl */
const demoSignIns = (storefrontUrl) => [
  "  Admin        admin@twiza.example / twiza-demo-admin",
  "  Of a region  admin.souss-massa@twiza.example / twiza-demo-admin",
  `  Cooperative  ${storefrontUrl}/fr/workspace`,
  "               member@<cooperative's handle>.example / twiza-demo-member",
]

/** @param {string} path */
function short(path) {
  const inside = relative(ROOT, path)
  return inside.startsWith("..") ? path : inside || path
}
