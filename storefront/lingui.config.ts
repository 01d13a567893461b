import type { LinguiConfig } from "@lingui/conf"
import { formatter } from "@lingui/format-po"

/** Source texts are English, in the code; the four languages of the market live in PO files that translators can open. */
const config: LinguiConfig = {
  sourceLocale: "en",
  locales: ["ar", "fr", "en", "zgh"],
  fallbackLocales: { default: "en" },
  catalogs: [{ path: "<rootDir>/app/i18n/locales/{locale}/messages", include: ["<rootDir>/app"] }],
  format: formatter({ lineNumbers: false, origins: false }),
  orderBy: "message",
}

export default config
