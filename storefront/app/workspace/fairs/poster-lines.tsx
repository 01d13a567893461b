import { directionOf } from "~/i18n/languages"
import type { PosterLine } from "./posters.server"

/** A poster's text in its languages, one below the other, each in its own script and direction. */
export const PosterLines = ({ lines, className }: { lines: readonly PosterLine[]; className: string }) =>
  lines.map(({ language, text }) => (
    <p key={language} lang={language} dir={directionOf(language)} className={className}>
      {text}
    </p>
  ))

/** What a passer-by should do with the code. Fixed: a poster speaks all three languages at once. */
export const SCAN_LINES: readonly PosterLine[] = [
  { language: "ar", text: "امسحوا الرمز بهاتفكم: شاهدوا واشتروا" },
  { language: "fr", text: "Scannez avec votre téléphone : voir et acheter" },
  { language: "zgh", text: "ⵙⵎⵔⵙⴰⵜ ⵜⵉⵍⵉⴼⵓⵏ ⵏⵏⵓⵏ: ⵥⵕⴰⵜ, ⵙⵖⴰⵜ" },
]

/** What the number on a poster is. */
export const STAND_WORDS: readonly PosterLine[] = [
  { language: "ar", text: "رواق" },
  { language: "fr", text: "Stand" },
  { language: "zgh", text: "ⴰⵙⵜⴰⵏⴷ" },
]
