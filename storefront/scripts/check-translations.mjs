import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { formatter } from "@lingui/format-po"

/**
 * Fails when a text of the pages is missing from a catalogue, has no translation, or a translation lost one of
 * its values or plural forms. `lingui extract` runs first, into the catalogues themselves: a text that is in the
 * code and not in the catalogues shows as a change in git, and as missing here.
 */
const folder = fileURLToPath(new URL("..", import.meta.url))
const LANGUAGES = ["ar", "fr", "en", "zgh"]

/** The plural forms each language needs (CLDR); Arabic's are six. */
const PLURALS = {
  ar: ["zero", "one", "two", "few", "many", "other"],
  fr: ["one", "other"],
  en: ["one", "other"],
  zgh: ["one", "other"],
}

execFileSync("npx", ["lingui", "extract", "--clean"], { cwd: folder, stdio: "ignore" })

const parse = (language) =>
  formatter().parse(readFileSync(`${folder}app/i18n/locales/${language}/messages.po`, "utf8"), {
    locale: language,
    sourceLocale: "en",
    filename: "",
  })

const valuesOf = (text) =>
  [...new Set([...text.matchAll(/\{(\w+)|<\/?(\d+)/g)].map((match) => match[1] ?? `<${match[2]}>`))]
    .sort()
    .join(" ")

const pluralsMissing = (text, language) =>
  /\{\w+, plural,/.test(text)
    ? PLURALS[language].filter((form) => !new RegExp(`\\b${form} \\{`).test(text))
    : []

const problems = LANGUAGES.flatMap((language) =>
  Object.entries(parse(language)).flatMap(([id, { message, translation }]) => {
    const source = message ?? id
    const shown = language === "en" ? translation || source : translation
    if (!shown) return [`${language}: no translation of “${source}”`]
    if (valuesOf(shown) !== valuesOf(source))
      return [`${language}: other values in “${shown}” than in “${source}”`]
    const missing = pluralsMissing(shown, language)
    return missing.length > 0 ? [`${language}: plural forms ${missing.join(", ")} missing in “${shown}”`] : []
  }),
)

for (const problem of problems) console.error(problem)
console.log(
  problems.length === 0
    ? "Every text is translated in all four languages."
    : `${problems.length} problems in the translations.`,
)
process.exit(problems.length === 0 ? 0 : 1)
