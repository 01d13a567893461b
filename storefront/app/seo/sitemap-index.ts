import { publicOrigin } from "../../server/environment"
import { readCategories } from "~/catalogue/categories.server"
import { orErrorPage } from "~/medusa/ask-for-page.server"
import { productSitemaps } from "./sitemap-parts"
import { xmlAnswer } from "./xml-answer"

/** The index of sitemaps: one of the fixed pages, one for the goods of each group of crafts, so that none grows too long. */
export const loader = async () => {
  const parts = ["pages", ...productSitemaps(await orErrorPage(readCategories()))]
  const entries = parts.map((part) => `<sitemap><loc>${publicOrigin}/sitemaps/${part}.xml</loc></sitemap>`)
  return xmlAnswer(
    `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join("")}</sitemapindex>`,
  )
}
