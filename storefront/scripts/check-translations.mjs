import { formatter } from "@lingui/format-po"
import { parse } from "@messageformat/parser"
import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

/**
 * Fails when a text of the pages has no translation, or a translation lost a value, a link or a plural form.
 * `lingui extract` runs first, so that texts new in the code count as missing.
 */
const folder = fileURLToPath(new URL("..", import.meta.url))

/** The plural forms each language needs (CLDR). */
const PLURALS = {
  ar: ["zero", "one", "two", "few", "many", "other"],
  fr: ["one", "other"],
  en: ["one", "other"],
  zgh: ["one", "other"],
}

execFileSync("npx", ["lingui", "extract", "--clean"], { cwd: folder, stdio: "ignore" })

const read = (language) =>
  formatter().parse(readFileSync(`${folder}app/i18n/locales/${language}/messages.po`, "utf8"), {
    locale: language,
    sourceLocale: "en",
    filename: "",
  })

/** Everything a message needs from outside: `{name}`, `{count}`, `<0>`. */
const needs = (tokens) =>
  tokens.flatMap((token) => {
    if (token.type === "content") return [...token.value.matchAll(/<\/?\d+\/?>/g)].map(([tag]) => tag)
    const inner = (token.cases ?? []).flatMap(({ tokens: inside }) => needs(inside))
    return token.type === "octothorpe" ? [] : [token.arg, ...inner]
  })

const namesOf = (tokens) => [...new Set(needs(tokens))].sort().join(" ")

const missingForms = (tokens, language) =>
  tokens.flatMap((token) => {
    if (token.type !== "plural") return []
    const forms = token.cases.map(({ key }) => key)
    return PLURALS[language].filter((form) => !forms.includes(form))
  })

const problemsOf = (source, translation, language) => {
  if (!translation) return [`no translation of “${source}”`]
  const [asked, given] = [parse(source), parse(translation)]
  const lost =
    namesOf(asked) === namesOf(given) ? [] : [`“${translation}” needs other values than “${source}”`]
  const forms = missingForms(given, language)
  return forms.length > 0 ? [...lost, `“${translation}” lacks the plural forms ${forms.join(", ")}`] : lost
}

const problems = Object.keys(PLURALS).flatMap((language) =>
  Object.entries(read(language)).flatMap(([id, { message, translation }]) => {
    const source = message ?? id
    return problemsOf(source, language === "en" ? translation || source : translation, language).map(
      (problem) => `${language}: ${problem}`,
    )
  }),
)

for (const problem of problems) console.error(problem)
console.log(
  problems.length === 0 ? "Every text is translated in all four languages." : `${problems.length} problems.`,
)
process.exit(problems.length === 0 ? 0 : 1)
