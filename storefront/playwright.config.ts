import { defineConfig, devices } from "@playwright/test"
import { findChromium } from "./e2e/support/find-chromium"

const executablePath = await findChromium()

/**
 * Journeys through a market that is already open (`npm start`, or `npm test` at the root): STOREFRONT_URL and
 * BACKEND_URL say where. They buy and suspend, so they run one after another.
 */
export default defineConfig({
  testDir: "e2e",
  testMatch: "journeys/**/*.spec.ts",
  workers: 1,
  // A journey that passes only at the second try is named at the end of `npm test`: loud, but no failure.
  retries: 1,
  timeout: 180_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI === "true",
  outputDir: "test-results",
  reporter: process.env.PLAYWRIGHT_JSON
    ? [["list"], ["json", { outputFile: process.env.PLAYWRIGHT_JSON }]]
    : [["list"]],
  use: {
    baseURL: process.env.STOREFRONT_URL ?? "http://localhost:8000",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath,
      args: [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-sandbox",
      ],
    },
  },
  projects: [{ name: "phone", use: { ...devices["Pixel 5"], viewport: { width: 390, height: 844 } } }],
})
