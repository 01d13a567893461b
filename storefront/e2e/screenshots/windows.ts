import type { Page } from "@playwright/test"

const FOLDER = new URL("../../../docs/screenshots/", import.meta.url).pathname

export const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 900 }
export const WINDOWS = [PHONE, DESK]

/** Keeps what a page shows as `docs/screenshots/<name>-<suffix>.jpg`. */
export const takePicture = (page: Page, name: string, suffix: string) =>
  page.screenshot({ path: `${FOLDER}${name}-${suffix}.jpg`, type: "jpeg", quality: 70 })
