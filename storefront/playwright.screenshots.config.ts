import { defineConfig } from "@playwright/test"
import journeys from "./playwright.config"

/** `npm run screenshots` renews the pictures of `docs/screenshots/` from an open market. */
export default defineConfig({
  ...journeys,
  testMatch: "screenshots/*.spec.ts",
  projects: [{ name: "pictures" }],
})
