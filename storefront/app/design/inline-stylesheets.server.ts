import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"

const stylesheets = new Map<string, Promise<string>>()

const contentOf = (href: string): Promise<string> => {
  const known = stylesheets.get(href)
  if (known) return known
  const read = readFile(fileURLToPath(new URL(`../client${href}`, import.meta.url)), "utf8")
  stylesheets.set(href, read)
  return read
}

const STYLESHEET_LINK = /<link[^>]*? rel="stylesheet" href="(\/assets\/[^"]+\.css)"[^>]*>/g

/**
 * Puts the page's own stylesheets into the page, so that the first paint waits for one answer only.
 * In development the links stay: Vite serves and refreshes them.
 */
export const inlineStylesheets = async (html: string): Promise<string> => {
  if (process.env.NODE_ENV !== "production") return html
  const hrefs = [...html.matchAll(STYLESHEET_LINK)].map((match) => match[1] ?? "")
  const contents = new Map(
    await Promise.all(hrefs.map(async (href) => [href, await contentOf(href)] as const)),
  )
  return html.replace(STYLESHEET_LINK, (_link, href: string) => `<style>${contents.get(href) ?? ""}</style>`)
}
