import { publicOrigin } from "../../server/environment"
import { readCategories } from "~/catalogue/categories.server"
import { DEFAULT_LANGUAGE, LANGUAGES } from "~/i18n/languages"
import { notFound, orErrorPage } from "~/medusa/ask-for-page.server"
import { productSitemaps } from "./sitemap-parts"
import { pagePaths, productPaths } from "./sitemap-paths.server"
import { xmlAnswer } from "./xml-answer"
import type { Route } from "./+types/sitemap"

/** One sitemap: every address in every language, each naming its translations. */
export const loader = async ({ params }: Route.LoaderArgs) => {
  const part = /^([a-z0-9-]+)\.xml$/.exec(params.part)?.[1]
  const categories = await orErrorPage(readCategories())
  if (part === "pages") return xmlAnswer(urlSet(await pagePaths(categories)))
  if (!part || !productSitemaps(categories).includes(part)) throw notFound()
  return xmlAnswer(urlSet(await productPaths(categories, part)))
}

const urlSet = (paths: string[]): string =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${paths.map(urls).join("")}</urlset>`

const urls = (path: string): string => {
  const link = (hreflang: string, language: string) =>
    `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${publicOrigin}/${language}${escapeXml(path)}"/>`
  const alternates =
    LANGUAGES.map((language) => link(language, language)).join("") + link("x-default", DEFAULT_LANGUAGE)
  return LANGUAGES.map(
    (language) => `<url><loc>${publicOrigin}/${language}${escapeXml(path)}</loc>${alternates}</url>`,
  ).join("")
}

const escapeXml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
