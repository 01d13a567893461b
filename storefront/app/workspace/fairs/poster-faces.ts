import { FIRST_FONTS } from "~/design/fonts"

const FACES = [
  { family: "Poster Latin", url: FIRST_FONTS.fr[0], weight: "300 650" },
  { family: "Poster Arabic", url: FIRST_FONTS.ar[0], weight: "300 650" },
  { family: "Poster Tifinagh", url: FIRST_FONTS.zgh[0], weight: "400" },
]

/**
 * The letters of a poster, which speaks all its languages at once. Unlike a page's own, they are waited for: what is
 * printed looks the same from every phone.
 */
export const POSTER_FACES = FACES.map(
  ({ family, url, weight }) =>
    `@font-face{font-family:"${family}";src:url("${url}") format("woff2");font-weight:${weight};font-display:swap}`,
).join("")

/** The families of `POSTER_FACES`, for the `style` of a poster. */
export const POSTER_FONT = { fontFamily: FACES.map(({ family }) => `"${family}"`).join(", ") }
